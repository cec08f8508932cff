import { textsKept } from '../answers/filter-cube.ts';
import { answerReader } from '../answers/read-answer.ts';
import type { Scale } from '../answers/scale.ts';
import type { SettledColumn } from '../imports/settle-column.ts';
import type { RatingPairs } from '../statistics/rating-pairs.ts';
import { type Filter, filteredGroups } from './filter.ts';
import type { OpenSource } from './source.ts';
import { BETWEEN, measureOf, sourcePlan } from './source-plan.ts';

/** Two answers of the same person, counted: the drivers and the CES × CSAT view are read from it. */
export interface CrossTally {
  readonly a: SettledColumn;
  readonly b: SettledColumn;
  /** `counts[i][j]`: people who gave point i of a and point j of b, both from the lowest point. */
  readonly counts: readonly Float64Array[];
  /** People who gave both. */
  readonly n: number;
}

/**
 * Counts two answers of the same person against each other.
 *
 * @param a position of a score column in the file, from 0
 * @param b position of another
 * @returns `undefined` where the two were not counted together: one is no score, or the file has more than four scores
 * @example crossTally(source, 4, 5, { from: 19783 })?.n
 */
export function crossTally(source: OpenSource, a: number, b: number, filter: Filter = {}): CrossTally | undefined {
  const { imported, cube } = source;
  const plan = sourcePlan(source.counted.plan, source.counted.recognised);
  const settled = (at: number) => imported.answers.find((one) => one.settled.column.at === at)?.settled;
  const [first, second] = [settled(a), settled(b)];
  if (!first || !second) return undefined;
  const straight = measureOf(plan, [a, b]);
  const measure = straight >= 0 ? straight : measureOf(plan, [b, a]);
  if (measure < 0) return undefined;
  const read = [answerReader(first.reading), answerReader(second.reading)] as const;
  const scale = (one: SettledColumn): Scale => one.reading.scale;
  const counts = Array.from({ length: scale(first).size }, () => new Float64Array(scale(second).size));
  let n = 0;
  for (const [key, count] of textsKept(cube, measure, filteredGroups(cube, plan, filter, imported.dates.order))) {
    const texts = key.split(BETWEEN);
    const [i, j] = straight >= 0 ? [read[0](texts[0]), read[1](texts[1])] : [read[0](texts[1]), read[1](texts[0])];
    if (i < 0 || j < 0) continue;
    counts[i]![j]! += count;
    n += count;
  }
  return { a: first, b: second, counts, n };
}

/**
 * The same as pairs with their number, as `pearson` and `spearman` take them.
 *
 * @example pearson(pairsOf(tally))
 */
export function pairsOf({ a, b, counts }: CrossTally): RatingPairs {
  return counts.flatMap((row, i) =>
    [...row].flatMap((count, j) =>
      count > 0 ? [{ x: a.reading.scale.low + i, y: b.reading.scale.low + j, count }] : [],
    ),
  );
}
