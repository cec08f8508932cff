import type { CellKind, ImportCell } from './plan.ts';

/** The number format of a column; undefined leaves it to Sheets. */
export const FORMAT_OF: Readonly<Record<CellKind, string | undefined>> = {
  // As text: zeros before a number stay, and nothing becomes a date.
  text: '@',
  answer: undefined,
  number: undefined,
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm:ss',
};

/** What Sheets would take for a formula, also after spaces and in full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20']|^[\t\r]/;
/** What Sheets would take for a number, a date, a time, money or a truth. */
const OTHER_THAN_TEXT = /^\s*(?:[\d.,$€£¥(#]|true\s*$|false\s*$)|\d/i;

/**
 * A cell as it is handed to Sheets: text stays the text it is, whatever it begins with.
 *
 * @example writtenCell('=1+1', 'text') // "'=1+1"
 * @example writtenCell('1/2', 'answer') // "'1/2", which would become a date
 * @example writtenCell('0042', 'text') // '0042': the column is formatted as text
 */
export function writtenCell(cell: ImportCell, kind: CellKind): string | number | Date {
  if (cell === null) return '';
  if (typeof cell === 'number') return kind === 'date' || kind === 'time' ? new Date(cell) : cell;
  const taken = FORMULA.test(cell) || (kind !== 'text' && OTHER_THAN_TEXT.test(cell));
  return taken ? `'${cell}` : cell;
}

/**
 * Columns that stand side by side on the tab, so that each run of them is written with one call.
 *
 * @param places columns of the tab, by column of the file
 * @example runsOf([2, 3, 7]) // [{ from: 2, columns: [0, 1] }, { from: 7, columns: [2] }]
 */
export function runsOf(places: readonly number[]): { readonly from: number; readonly columns: readonly number[] }[] {
  const order = places.map((_, at) => at).sort((a, b) => places[a]! - places[b]!);
  const runs: { from: number; columns: number[] }[] = [];
  for (const at of order) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.columns.length === places[at]) last.columns.push(at);
    else runs.push({ from: places[at]!, columns: [at] });
  }
  return runs;
}
