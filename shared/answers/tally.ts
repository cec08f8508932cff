import { Refusal } from '../languages/refusal.ts';
import { addExcluded, type Excluded } from './exclusion.ts';
import { labelPositions, normaliseLabel, recogniseLabels } from './labels.ts';
import { type AnswerCode, answerReader, exclusionOf, type Reading } from './read-answer.ts';
import type { Scale } from './scale.ts';

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
