import { Refusal } from '../languages/refusal.ts';
import { addExcluded, type Excluded } from './exclusion.ts';
import { labelPositions, normaliseLabel, recogniseLabels } from './labels.ts';
import { type AnswerCode, answerReader, exclusionOf, type Reading } from './read-answer.ts';
import { type Scale, UNSTATED } from './scale.ts';

/** Who chose that this person was asked. Agents choose whom to ask, so answers asked for by agents and by rule are never pooled. */
export type AskedBy = 'agent' | 'auto' | 'unknown';

/**
 * Answers, counted: how many gave each point of a scale, and what was set aside and why.
 * Every score is computed from a tally, and tallies add up.
 */
export interface Tally {
  readonly scale: Scale;
  /** Answers per point; index 0 is the scale's lowest point. */
  readonly counts: ArrayLike<number>;
  /** Valid answers, the sum of `counts`. */
  readonly n: number;
  readonly excluded: Excluded;
  readonly askedBy: AskedBy;
}

/**
 * The points of a scale, lowest first.
 *
 * @example pointsOf(SCALES['1-3']) // [1, 2, 3]
 */
export function pointsOf(scale: Scale): readonly number[] {
  return Array.from({ length: scale.size }, (_, at) => scale.low + at);
}

/** A tally of the given counts; `counts` is kept, not copied. */
export function tallyOf(
  scale: Scale,
  counts: ArrayLike<number>,
  excluded: Excluded = {},
  askedBy: AskedBy = 'unknown',
): Tally {
  let n = 0;
  for (let at = 0; at < scale.size; at += 1) n += counts[at] ?? 0;
  return { scale, counts, n, excluded, askedBy };
}

/**
 * Counts the cells of a range, in one pass and without allocating per cell.
 *
 * @param rows the range's rows as a spreadsheet hands them over; all their cells are counted, also where rows differ in length
 * @param reading the scale (or a whole reading with labels); without one, whole numbers from 1 to 10
 * @returns the tally; the counts and what was set aside add up to the number of cells
 * @example tallyCells([[4], [5], [''], ['n/a']], SCALES['1-5']) // n: 2, excluded: { blank: 1, text: 1 }
 */
export function tallyCells(rows: readonly (readonly unknown[])[], reading: Scale | Reading = UNSTATED): Tally {
  const how: Reading = 'scale' in reading ? reading : { scale: reading };
  const { low, high } = how.scale;
  const points = new Uint32Array(high + 1);
  const others = new OtherCells(how);
  if (rows.length > 0 && rows[0]!.length === 1) countColumn(rows, low, high, points, others);
  else for (const row of rows) others.addAll(row);
  const counts = Float64Array.from(points.subarray(low));
  return tallyOf(how.scale, counts, others.settle(counts));
}

/**
 * The loop that runs a million times in a spreadsheet cell: a plain number on the scale is counted with one range test, and all that is anything else
 * goes to another function, so that this one stays small enough to be compiled well.
 */
function countColumn(
  rows: readonly (readonly unknown[])[],
  low: number,
  high: number,
  points: Uint32Array,
  others: OtherCells,
): void {
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]!;
    if (row.length !== 1) {
      others.addAll(row);
      continue;
    }
    const cell = row[0];
    if (typeof cell === 'number' && cell >= low && cell <= high && (cell | 0) === cell) points[cell]! += 1;
    else others.add(cell);
  }
}

/** Beyond so many different texts a range is prose, and each is read by itself. */
const MOST_TEXTS = 5000;

/** Cells other than plain numbers on the scale. Texts are only counted: what a label means shows when the whole range has been seen. */
class OtherCells {
  private readonly how: Reading;
  private readonly read: (cell: unknown) => AnswerCode;
  private readonly numbers = new Map<string, number>();
  private readonly times = new Uint32Array(MOST_TEXTS);
  private readonly codes = new Map<AnswerCode, number>();
  private blank = 0;

  constructor(how: Reading) {
    this.how = how;
    this.read = answerReader(how);
  }

  addAll(row: readonly unknown[]): void {
    for (let c = 0; c < row.length; c += 1) this.add(row[c]);
  }

  add(cell: unknown): void {
    if (cell === '') this.blank += 1;
    else if (typeof cell === 'string') {
      const number = this.numbers.get(cell);
      if (number !== undefined) this.times[number]! += 1;
      else this.addNew(cell);
    } else this.addCode(this.read(cell));
  }

  private addNew(text: string): void {
    if (this.numbers.size >= MOST_TEXTS) {
      this.addCode(this.read(text));
      return;
    }
    this.times[this.numbers.size] = 1;
    this.numbers.set(text, this.numbers.size);
  }

  private addCode(code: AnswerCode): void {
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
  }

  /** Adds the answers among them to the counts of the points; returns what is set aside. */
  settle(counts: Float64Array): Excluded {
    const excluded: Record<string, number> = {};
    const count = (code: AnswerCode, times: number): void => {
      if (code >= 0) counts[code]! += times;
      else excluded[exclusionOf(code)] = (excluded[exclusionOf(code)] ?? 0) + times;
    };
    if (this.blank > 0) count(this.read(''), this.blank);
    for (const [code, times] of this.codes) count(code, times);
    if (this.numbers.size === 0) return excluded;
    const texts = new Map([...this.numbers].map(([text, number]) => [text, this.times[number]!]));
    const read = textReader(texts, this.how);
    for (const [text, times] of texts) count(read(text), times);
    return excluded;
  }
}

/** The reader of texts that have all been seen, so that the wording they belong to can be told: "very easy" is 6 of 7 beside "extremely easy". */
export function textReader(texts: ReadonlyMap<string, number>, how: Reading): (cell: unknown) => AnswerCode {
  if (how.labels) return answerReader(how);
  const labels = new Map<string, number>();
  for (const [text, times] of texts) {
    const label = normaliseLabel(text);
    labels.set(label, (labels.get(label) ?? 0) + times);
  }
  const ladder = recogniseLabels(labels, how.scale.size)?.ladder;
  if (!ladder) return answerReader(how);
  return answerReader({ ...how, labels: labelPositions(how.scale, how.direction ?? 'ease', ladder) });
}

/**
 * The tally of a count table: points and how many answered each.
 *
 * @param pairs point (or label) and count, in any order; a point may come again and is added up
 * @param reading the scale, or a whole reading
 * @throws Refusal `countNotWhole` when a count is negative, fractional or no number; points off the scale are counted as set aside
 * @example tallyCounts([[5, 40], [4, 20], [3, 5], [2, 15], [1, 20]], SCALES['1-5']).n // 100
 */
export function tallyCounts(pairs: Iterable<readonly [unknown, number]>, reading: Scale | Reading): Tally {
  const how: Reading = 'scale' in reading ? reading : { scale: reading };
  const table = [...pairs];
  const texts = new Map<string, number>();
  for (const [point, count] of table) {
    if (!Number.isInteger(count) || count < 0) {
      throw new Refusal('countNotWhole', { point: String(point), count: String(count) });
    }
    if (typeof point === 'string') texts.set(point, (texts.get(point) ?? 0) + count);
  }
  const read = textReader(texts, how);
  const counts = new Float64Array(how.scale.size);
  const excluded: Record<string, number> = {};
  for (const [point, count] of table) {
    const code = read(point);
    if (code >= 0) counts[code]! += count;
    else if (count > 0) excluded[exclusionOf(code)] = (excluded[exclusionOf(code)] ?? 0) + count;
  }
  return tallyOf(how.scale, counts, excluded);
}

/**
 * Adds tallies up: chunks of a file, months of a year, shards of a warehouse. The order does not matter.
 *
 * @param tallies at least one, all on the same scale and asked by the same kind of asker
 * @throws Refusal `mixedScales` or `mixedAskers` when they may not be pooled
 * @example mergeTallies([january, february]).n // january.n + february.n
 */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const first = tallies[0];
  if (!first) throw new Refusal('nothingToMerge');
  const counts = new Float64Array(first.scale.size);
  for (const tally of tallies) {
    if (tally.scale.name !== first.scale.name) {
      throw new Refusal('mixedScales', { a: first.scale.name, b: tally.scale.name });
    }
    if (tally.askedBy !== first.askedBy) {
      throw new Refusal('mixedAskers', { a: first.askedBy, b: tally.askedBy });
    }
    for (let at = 0; at < counts.length; at += 1) counts[at]! += tally.counts[at] ?? 0;
  }
  return tallyOf(first.scale, counts, addExcluded(...tallies.map((tally) => tally.excluded)), first.askedBy);
}
