import { say } from '#shared/languages/say.ts';
import { element } from '../../element.ts';
import type { PageContext } from '../page/page-context.ts';
import { sizeText } from '../page/written.ts';
import type { FileEntry, FileState } from './file-entry.ts';

/** How far bringing a file in is. */
export function progressBar(
  { id, file }: FileEntry,
  { progress }: Extract<FileState, { at: 'importing' }>,
  name: string,
  context: PageContext,
): HTMLElement {
  const bar = element('progress', {
    id: `${id}-progress`,
    max: '1',
    'aria-label': say(context.words.bringIn.progressOf, { file: name }),
  });
  const text = element('p', { class: 'quiet small', id: `${id}-progress-text` });
  const part = element('div', { class: 'progress' }, bar, text);
  tellProgress(part, progress, file.size, context);
  return part;
}

/** Moves a card's bar on without drawing the card again. */
export function tellProgress(
  part: HTMLElement,
  { bytes, of, rows }: { readonly bytes: number; readonly of: number; readonly rows: number },
  size: number,
  { reader, words }: PageContext,
): void {
  const bar = part.querySelector('progress');
  const text = part.querySelector('p');
  if (!bar || !text) return;
  const share = of === 0 ? 0 : bytes / of;
  bar.value = share;
  text.textContent = say(words.bringIn.progress, {
    percent: reader.percent(100 * share),
    size: sizeText(size, reader),
    rows: reader.number(rows, 0),
  });
}
