import { cut, displayWidth, pad } from './display-width.ts';
import type { Ink, Tone } from './ink.ts';
import { isolated } from './printable.ts';

/** One cell: plain text (already printable) and what it means. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

/** A column of a table; all columns of one table have equally many cells. */
export interface Column {
  readonly title: string;
  readonly side?: 'left' | 'right';
  readonly cells: readonly Cell[];
  /** Text beyond this many columns is cut with `…`. */
  readonly widest?: number;
  /** Left out where the page is narrow: the lowest number first. */
  readonly optional?: number;
}

const GAP = '  ';

/** How many columns of the terminal a table's column takes. */
export function columnWidth({ title, cells, widest = Number.POSITIVE_INFINITY }: Column): number {
  return Math.min(widest, Math.max(displayWidth(title), ...cells.map(({ text }) => displayWidth(text))));
}

/** The width of several columns with the gaps between them. */
export function tableWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + columnWidth(column), 0) + GAP.length * Math.max(0, columns.length - 1);
}

/** Before the first column, which names the rows, gets narrower than this, optional ones are left out. */
const NAME = 10;
/** And narrower than this no text tells anything. */
const LEAST = 4;

/**
 * A table with quiet titles, as lines without an indent. Columns without a title and without text are left out; where the page is too narrow the
 * first column, which names the rows, gives way, then optional columns go, and then texts are cut: first those with a `widest`, which are no numbers.
 *
 * @param width columns of the page
 * @example table([{ title: 'n', side: 'right', cells: [{ text: '12' }] }], 80, (_, text) => text) // [' n', '12']
 */
export function table(columns: readonly Column[], width: number, ink: Ink): string[] {
  const shown = columnsShown(columns, width);
  const widths = shown.map(columnWidth);
  const rows = Math.max(0, ...shown.map(({ cells }) => cells.length));
  const line = (cellOf: (column: Column) => Cell): string =>
    shown
      .map((column, at) => {
        const { text, tone } = cellOf(column);
        const whole = pad(isolated(cut(text, widths[at]!)), widths[at]!, column.side);
        return tone ? ink(tone, whole) : whole;
      })
      .join(GAP);
  const lines: string[] = [];
  if (shown.some(({ title }) => title !== '')) lines.push(line(({ title }) => ({ text: title, tone: 'quiet' })));
  for (let row = 0; row < rows; row += 1) lines.push(line(({ cells }) => cells[row] ?? { text: '' }));
  return lines.map((text) => text.trimEnd());
}

/**
 * The columns of a table that are drawn, as wide as there is room for: those with something in them, without the optional ones that do not fit.
 *
 * @param width columns of the page
 */
export function columnsShown(columns: readonly Column[], width: number): Column[] {
  const shown = columns.filter(({ title, cells }) => title !== '' || cells.some(({ text }) => text !== ''));
  const over = (): number => tableWidth(shown) - width;
  const cutTo = (least: number, at: number): void => {
    const column = shown[at]!;
    if (over() > 0)
      shown[at] = { ...column, widest: Math.max(Math.min(least, columnWidth(column)), columnWidth(column) - over()) };
  };
  while (over() > 0 && columnWidth(shown[0]!) - over() < NAME) {
    const drop = firstToGo(shown);
    if (drop < 0) break;
    shown.splice(drop, 1);
  }
  const texts = shown.map((_, at) => at).reverse();
  for (const least of [NAME, LEAST]) for (const at of texts) if (shown[at]!.widest !== undefined) cutTo(least, at);
  for (const at of texts) if (shown[at]!.side !== 'right') cutTo(LEAST, at);
  return shown;
}

/** The optional column that is left out next; -1 where there is none. */
function firstToGo(columns: readonly Column[]): number {
  const ranks = columns.map(({ optional = Number.POSITIVE_INFINITY }) => optional);
  const lowest = Math.min(...ranks);
  return lowest === Number.POSITIVE_INFINITY ? -1 : ranks.indexOf(lowest);
}
