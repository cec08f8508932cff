import { cellName } from '../host/a1.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { WORDS } from './words.ts';

/**
 * Shows why a cell shows an error: on the line below the sheet for the selected one, and beside the pointer for the one pointed at.
 *
 * @returns `refresh`, to be called when cells have been worked out again
 */
export function showCell(
  { api, commands, shown }: Spreadsheet,
  line: HTMLElement,
  hover: HTMLElement,
): { refresh(): void } {
  const errorAt = (row: number, column: number): { e: string; m?: string } | undefined => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet()?.getSheet();
    if (!sheet || row < 0 || column < 0) return undefined;
    const value = shown(sheet, row, column);
    return typeof value === 'object' && value !== null && 'e' in value ? value : undefined;
  };
  const refresh = (): void => {
    const range = api.getActiveWorkbook()?.getActiveSheet()?.getActiveRange();
    const error = range ? errorAt(range.getRow(), range.getColumn()) : undefined;
    line.replaceChildren();
    line.toggleAttribute('data-error', error !== undefined);
    if (!range || !error) return;
    const where = document.createElement('strong');
    where.textContent = WORDS.errorIn(cellName(range.getRow() + 1, range.getColumn() + 1), error.e);
    line.append(where, ` ${error.m ?? ''}`);
  };
  // After every way there is to choose a cell: pointer, keyboard, name box, another tab.
  commands.onCommandExecuted(({ id }) => {
    if (/^sheet\.operation\.(?:set-selections|set-worksheet-active)/.test(id)) setTimeout(refresh);
  });

  let pointer = { x: 0, y: 0 };
  window.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const error = errorAt(row, column);
    hover.hidden = error?.m === undefined;
    if (!error?.m) return;
    const head = document.createElement('strong');
    head.textContent = error.e;
    hover.replaceChildren(head, ` ${error.m}`);
    const { innerWidth, innerHeight } = window;
    hover.style.left = `${Math.max(8, Math.min(pointer.x + 12, innerWidth - hover.offsetWidth - 8))}px`;
    hover.style.top = `${Math.min(pointer.y + 16, innerHeight - hover.offsetHeight - 8)}px`;
  });
  document.getElementById('sheet')?.addEventListener('pointerleave', () => {
    hover.hidden = true;
  });
  return { refresh };
}
