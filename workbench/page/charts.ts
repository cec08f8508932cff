import type { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import type { WireChart } from '../wire.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { WORDS } from './words.ts';

/** Charts over the sheet. */
export interface Charts {
  /** Asks for the charts of the shown sheet and draws them as they are now. */
  refresh(): Promise<void>;
}

/**
 * Shows the charts of the active sheet over it, each at its cell, moving and growing with the sheet. They take no clicks: what is below them can be chosen.
 * To a screen reader they are a list of pictures, each with what it shows in words.
 *
 * @param ask gives the charts of a sheet
 */
export function showCharts(
  { api, commands }: Spreadsheet,
  container: HTMLElement,
  ask: (sheet: string) => Promise<readonly WireChart[]>,
): Charts {
  const list = document.createElement('ul');
  list.id = 'charts';
  list.setAttribute('aria-label', WORDS.charts);
  // Beside it and not within: what stands there is Univer's.
  container.after(list);
  let charts: readonly WireChart[] = [];
  let drawn = '';
  let asked = 0;

  const activeSheet = () => api.getActiveWorkbook()?.getActiveSheet();

  async function refresh(): Promise<void> {
    const id = activeSheet()?.getSheetId();
    asked += 1;
    const number = asked;
    const found = id === undefined ? [] : await ask(id);
    // Another tab may have been opened, or something been worked out, meanwhile.
    if (number !== asked) return;
    charts = found;
    const now = JSON.stringify([id, charts]);
    if (now !== drawn) {
      drawn = now;
      list.replaceChildren(...charts.map(pictureOf));
      list.hidden = charts.length === 0;
    }
    place();
  }

  function place(): void {
    const sheet = activeSheet();
    const skeleton = sheet?.getSkeleton();
    const canvas = container.querySelector<HTMLElement>('canvas[id^=univer-sheet-main-canvas]');
    if (!sheet || !skeleton || !canvas || charts.length === 0) return;
    const inner = canvas.getBoundingClientRect();
    const zoom = sheet.getZoom();
    const [left, top] = [skeleton.rowHeaderWidthAndMarginLeft * zoom, skeleton.columnHeaderHeightAndMarginTop * zoom];
    list.style.left = `${inner.left + left}px`;
    list.style.top = `${inner.top + top}px`;
    list.style.width = `${inner.width - left}px`;
    list.style.height = `${inner.height - top}px`;
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const freeze = sheet.getFreeze();
    // What is frozen stays, and the rest is moved by what has been scrolled away behind it.
    const behind = cellAt(skeleton, freeze.ySplit, freeze.xSplit);
    const seen = cellAt(skeleton, sheetViewStartRow, sheetViewStartColumn);
    const scrolled = { x: seen.x + offsetX - behind.x, y: seen.y + offsetY - behind.y };
    charts.forEach(({ at, width, height }, number) => {
      const item = list.children[number] as HTMLElement;
      const cell = cellAt(skeleton, at.row - 1, at.column - 1);
      const x = cell.x + at.x - (at.column > freeze.xSplit ? scrolled.x : 0);
      const y = cell.y + at.y - (at.row > freeze.ySplit ? scrolled.y : 0);
      item.style.transform = `translate(${x * zoom}px, ${y * zoom}px)`;
      item.style.width = `${width * zoom}px`;
      item.style.height = `${height * zoom}px`;
    });
  }

  api.addEvent(api.Event.Scroll, place);
  api.addEvent(api.Event.SheetZoomChanged, () => requestAnimationFrame(place));
  commands.onCommandExecuted(({ id }) => {
    if (id === 'sheet.operation.set-worksheet-active') void refresh();
    else if (/^sheet\.mutation\.(?:set-worksheet-(?:row-height|col-width)|set-(?:col|row)-|insert-|remove-)/.test(id))
      requestAnimationFrame(place);
  });
  new ResizeObserver(place).observe(container);
  return { refresh };
}

function cellAt(
  { rowHeightAccumulation, columnWidthAccumulation }: SpreadsheetSkeleton,
  row: number,
  column: number,
): { x: number; y: number } {
  const before = (sums: readonly number[], at: number): number =>
    at <= 0 ? 0 : (sums[Math.min(at, sums.length) - 1] ?? 0);
  return { x: before(columnWidthAccumulation, column), y: before(rowHeightAccumulation, row) };
}

/** As a picture and not as markup: nothing in it can run. */
function pictureOf({ svg, title, text }: WireChart): HTMLElement {
  const item = document.createElement('li');
  const picture = document.createElement('img');
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  picture.alt = text;
  if (title) picture.title = title;
  item.append(picture);
  return item;
}
