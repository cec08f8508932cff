import type { ChartName } from './chart-data.ts';
import { cellName, cellOf, columnLetters } from './formula.ts';
import type { Look, Section } from './section.ts';

/** The row of the filters, below title and sentence. */
export const INPUT_ROW = 5;
const COLUMNS = 12;
const COLUMN_WIDTH = 100;
const FAINT = '#5f6368';

/** Gives a new page its shape. */
export function shapePage(page: GoogleAppsScript.Spreadsheet.Sheet): void {
  page.setColumnWidths(1, COLUMNS, COLUMN_WIDTH);
  page.setHiddenGridlines(true);
}

/** Where charts are to be put, and the sections that have been put so far. */
export interface PlacedSections {
  readonly charts: Readonly<Partial<Record<ChartName, { readonly row: number; readonly column: number }>>>;
  readonly sections: readonly string[];
}

/**
 * Puts sections that were never put there; nothing that is there is written over.
 *
 * @param before the sections that were put there earlier, whether they are still there or not
 * @param firstRow where to begin; left out, below everything
 */
export function putSections(
  page: GoogleAppsScript.Spreadsheet.Sheet,
  sections: readonly Section[],
  before: readonly string[],
  firstRow: number | undefined,
): PlacedSections {
  const wanted = sections.filter(({ name }) => !before.includes(name));
  const all = [...before, ...wanted.map(({ name }) => name)];
  if (wanted.length === 0) return { charts: {}, sections: all };
  const placed = arranged(wanted, firstRow ?? lowest(page) + 2);
  const last = Math.max(...placed.map(({ section, row }) => row + section.height));
  if (last > page.getMaxRows()) page.insertRowsAfter(page.getMaxRows(), last - page.getMaxRows());
  const looks = new Map<Look, string[]>();
  const formats = new Map<string, string[]>();
  const charts: Partial<Record<ChartName, { row: number; column: number }>> = {};
  const top = Math.min(...placed.map(({ row }) => row));
  const written: string[][] = [];
  for (const { section, row, column } of placed) {
    if (section.chart)
      charts[section.chart.name] = { row: row + section.chart.row, column: column + section.chart.column };
    for (const cell of section.cells) {
      const [atRow, atColumn] = [row + cell.row, column + cell.column];
      while (written.length <= atRow - top) written.push(Array.from({ length: COLUMNS }, () => ''));
      written[atRow - top]![atColumn - 1] = cellOf(cell.shows);
      looks.set(cell.look, [...(looks.get(cell.look) ?? []), cellName(atRow, atColumn)]);
      if (cell.format) formats.set(cell.format, [...(formats.get(cell.format) ?? []), cellName(atRow, atColumn)]);
    }
  }
  // The row of the input cells lies among them, and is written by itself.
  const blocks = firstRow === undefined ? [[top, written] as const] : parted(top, written);
  for (const [row, cells] of blocks) page.getRange(row, 1, cells.length, COLUMNS).setValues(cells as string[][]);
  paint(page, looks);
  for (const { section, row, column } of placed) {
    for (const { span, row: down, column: right, look } of section.cells) {
      if (span) page.getRange(row + down, column + right, ...span).merge();
      if (look === 'value') page.setRowHeights(row + down, 1, 44);
      if (look === 'title') page.setRowHeights(row + down, 1, 32);
    }
  }
  for (const [format, cells] of formats) page.getRangeList(cells).setNumberFormat(format);
  return { charts, sections: all };
}

function parted(top: number, written: string[][]): readonly (readonly [number, string[][]])[] {
  const above = INPUT_ROW - 1 - top;
  const below = INPUT_ROW + 1 - top;
  return [
    [top, written.slice(0, above)],
    [INPUT_ROW + 1, written.slice(below)],
  ];
}

/** Head and cards side by side, then the rest in two columns, each where there is room first. */
function arranged(
  sections: readonly Section[],
  first: number,
): readonly { section: Section; row: number; column: number }[] {
  const placed: { section: Section; row: number; column: number }[] = [];
  const head = sections.find(({ name }) => name === 'head');
  if (head) placed.push({ section: head, row: 1, column: 1 });
  const top = sections.flatMap((section) =>
    section.column === undefined ? [] : [{ section, column: section.column }],
  );
  for (const { section, column } of top) placed.push({ section, row: first, column });
  const start = first + Math.max(0, ...top.map(({ section }) => section.height));
  const next = { 1: start, 7: start };
  const rest = sections.filter((one) => one !== head && one.column === undefined);
  rest.forEach((section, at) => {
    const before = placed[placed.length - 1];
    // What stands below another one of its group has its column.
    const goesOn = at > 0 && section.group !== undefined && before?.section.group === section.group;
    const column = goesOn ? (before.column as 1 | 7) : next[1] <= next[7] ? 1 : 7;
    placed.push({ section, row: next[column], column });
    next[column] += section.height;
  });
  return placed;
}

/** The last row that holds a cell or a chart. */
function lowest(page: GoogleAppsScript.Spreadsheet.Sheet): number {
  const charts = page.getCharts().map((chart) => chart.getContainerInfo().getAnchorRow() + 16);
  return Math.max(page.getLastRow(), ...charts);
}

function paint(page: GoogleAppsScript.Spreadsheet.Sheet, looks: ReadonlyMap<Look, readonly string[]>): void {
  const of = (...names: readonly Look[]): GoogleAppsScript.Spreadsheet.RangeList | undefined => {
    const cells = names.flatMap((name) => looks.get(name) ?? []);
    return cells.length > 0 ? page.getRangeList(cells) : undefined;
  };
  of('title')?.setFontSize(18);
  of('heading')?.setFontSize(12);
  of('value')?.setFontSize(26);
  of('title', 'heading', 'value', 'card')?.setFontWeight('bold');
  of('value', 'label', 'number')?.setHorizontalAlignment('left');
  of('value')?.setFontColor('#1d5fa8');
  of('text')?.setFontColor(FAINT).setFontSize(9).setWrap(true).setVerticalAlignment('top');
}

/** The letters of the last column of the page. */
export const LAST_COLUMN = columnLetters(COLUMNS);
