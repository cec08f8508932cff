import { element } from '../../element.ts';
import { type Dropped, droppedFiles } from '../import/dropped-files.ts';

/**
 * Lets files be dropped anywhere on the page, and shows that they may be while they are held over it.
 *
 * @param invitation what is said meanwhile
 * @param take told of what was dropped
 */
export function dropAnywhere(invitation: () => string, take: (dropped: Dropped) => void): void {
  const sheet = element('div', { class: 'drop-sheet', 'aria-hidden': 'true', hidden: true }, element('p', {}));
  document.body.append(sheet);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    // Without this the browser opens the file in place of the page.
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'copy';
    sheet.firstElementChild!.textContent = invitation();
    sheet.hidden = false;
    // It comes again and again while something is held over the page; when it stops, that has left.
    clearTimeout(hiding);
    hiding = setTimeout(hide, 400);
  });
  addEventListener('drop', (event) => {
    hide();
    if (!hasFiles(event)) return;
    event.preventDefault();
    take(droppedFiles(event.dataTransfer!));
  });

  function hide(): void {
    clearTimeout(hiding);
    sheet.hidden = true;
  }
}
