import { rowsOf } from './cells.ts';

/** One column (or one row) of cells. */
export interface Column {
  /** What the function calls it. */
  readonly name: string;
  readonly length: number;
  at(index: number): unknown;
}

/**
 * A range that must be one column; a single row does as well, and so does one cell.
 *
 * @param name what the function calls it
 * @throws a sentence when the range has several columns
 * @example columnOf('dates', [[1], [2]]).at(1) // 2
 */
export function columnOf(name: string, argument: unknown): Column {
  const rows = rowsOf(argument);
  const wide = rows[0]?.length ?? 0;
  if (rows.length === 1) return { name, length: wide, at: (index) => rows[0]![index] };
  if (wide > 1) throw new Error(`The range for ${name} has ${wide} columns. Give one column, such as A2:A.`);
  return { name, length: rows.length, at: (index) => rows[index]![0] };
}

/**
 * Holds columns that are read row by row to the same height.
 *
 * @throws a sentence naming both heights
 */
export function sameHeight(first: Column, ...others: readonly Column[]): void {
  for (const other of others) {
    if (other.length === first.length) continue;
    throw new Error(
      `The ranges differ in height (${first.name}: ${first.length}, ${other.name}: ${other.length} rows). Let both begin and end in the same row.`,
    );
  }
}

/**
 * How many answers a row of a count table stands for.
 *
 * @param cell the cell of the counts
 * @param answer the cell of the answers beside it
 * @param row counted from 1, for the message
 * @returns the count, 0 for a row without count and answer, `undefined` for the header above the counts
 * @throws a sentence when it is no whole number, 0 or more
 */
export function timesOf(cell: unknown, answer: unknown, row: number): number | undefined {
  const text = typeof cell === 'string' ? cell.trim() : cell;
  if ((text === '' || text === undefined) && (answer === '' || answer === undefined)) return 0;
  const count = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text;
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  if (row === 1 && typeof text === 'string' && text !== '') return undefined;
  const given = text === '' ? 'blank' : `"${String(text)}"`;
  throw new Error(`The count in row ${row} is ${given}: a count is a whole number, 0 or more.`);
}
