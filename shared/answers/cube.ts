/** Stands for the values of a dimension that are not told apart. No cell can hold it: NUL characters are taken out where a file is read. */
export const OTHER_VALUES = '\u0000other';

/** Groups a cube holds at most; beyond them its largest dimension keeps its most frequent values. */
export const MOST_GROUPS = 1 << 20;

/** Numbers in the smallest type that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** One dimension: the texts its codes stand for. Code 0 is `OTHER_VALUES`. */
export interface CubeDimension {
  readonly texts: readonly string[];
  /** Values beyond those told apart share code 0. */
  readonly closed: boolean;
}

/** What is counted in every group: texts (or several texts of one row, joined), each with how often. */
export interface CubeMeasure {
  /** Text 0 stands for all beyond the most that are told apart. */
  readonly texts: readonly string[];
  /** Cells of group g are those from `starts[g]` up to `starts[g + 1]`. */
  readonly starts: Numbers;
  readonly codes: Numbers;
  readonly counts: Numbers;
}

/**
 * Rows counted by day, a few dimensions, and the texts of what is measured: every filter by day and dimension is read from it, without the rows.
 *
 * Plain data: it can be stored and sent. Groups are sorted by day.
 */
export interface Cube {
  /** Raw days, ascending; the first may be -1, no date. */
  readonly days: Int32Array;
  readonly dimensions: readonly CubeDimension[];
  readonly groups: number;
  /** Of each group: the position of its day, its code in every dimension, its rows. */
  readonly day: Numbers;
  readonly values: readonly Numbers[];
  readonly rows: Numbers;
  readonly measures: readonly CubeMeasure[];
}

/**
 * The same numbers in the smallest type that holds them.
 *
 * @param values whole numbers from 0
 * @example narrowest([1, 300]) // a Uint16Array
 */
export function narrowest(values: ArrayLike<number>): Numbers {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) if (values[at]! > most) most = values[at]!;
  if (most < 1 << 8) return Uint8Array.from(values);
  if (most < 1 << 16) return Uint16Array.from(values);
  return most < 2 ** 32 ? Uint32Array.from(values) : Float64Array.from(values);
}

/** How many rows of a dimension are in its values not told apart. */
export function otherRows({ groups, values, rows }: Cube, dimension: number): number {
  let sum = 0;
  for (let g = 0; g < groups; g += 1) if (values[dimension]![g] === 0) sum += rows[g]!;
  return sum;
}
