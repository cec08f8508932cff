import { OTHER_VALUES } from '../answers/cube.ts';
import type { Excluded } from '../answers/exclusion.ts';
import type { Period } from '../answers/period.ts';
import type { Tally } from '../answers/tally.ts';
import { type Estimate, estimateOf, type PartSettings, partScore } from './part-score.ts';
import { type PeriodReport, periodsOfPart } from './score-periods.ts';
import { testSegments } from './segments.ts';
import { TOO_FEW } from './thresholds.ts';

export interface SegmentReport extends Estimate {
  readonly segment: string;
  /** All values that are not told apart, together: no segment, so it is last and is not tested, but nothing is left out. */
  readonly others?: true;
  readonly excluded: Excluded;
  /** Answers a point, the scale's lowest first: the order of the score's `distribution`. */
  readonly counts: readonly number[];
  /** Under ten answers: the value is shown, and that nothing can be said from it. */
  readonly tooFew: boolean;
  /** This segment minus all the others pooled, in the units of the score; null where there is nothing to compare with. */
  readonly difference: number | null;
  readonly p: number | null;
  /** Benjamini–Hochberg over the segments shown. */
  readonly pAdjusted: number | null;
  /** The segment's own periods, the same ones as the whole score's; absent where segments were not counted by day. */
  readonly periods?: readonly PeriodReport[];
}

/** Answers of each segment by day (days since 1970-01-01), and the period they are gathered into. */
export interface SegmentDays {
  readonly period: Period;
  /** The first and the last period of all answers: every segment gets all of them. */
  readonly names: readonly string[];
  readonly days: ReadonlyMap<string, ReadonlyMap<number, Tally>>;
}

/**
 * Scores every segment and sets it against all the others pooled.
 *
 * @param tallies answers by segment, all on one scale
 * @param settings how they are scored
 * @param unnamed what the segment without a name is called
 * @param byDay answers of each segment by day, where they were counted so: then each segment gets its periods
 * @param others what the answers under `OTHER_VALUES` are called
 * @returns the segments, most answers first, equal ones by name: the same whatever order the rows were counted in
 * @example scoreSegments([['mail', mail], ['chat', chat]], settings)[0]?.segment // 'chat', which has more answers
 */
export function scoreSegments(
  tallies: Iterable<readonly [segment: string, tally: Tally]>,
  settings: PartSettings,
  unnamed = '(blank)',
  byDay?: SegmentDays,
  others = '(values not told apart)',
): readonly SegmentReport[] {
  const all = [...tallies];
  const beside = all.find(([name]) => name === OTHER_VALUES)?.[1];
  const groups = all
    .filter(([name]) => name !== OTHER_VALUES)
    .sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1));
  const tests = testSegments(
    groups.map(([, tally]) => tally),
    settings.method,
    settings.bands ?? null,
    settings.confidence,
    beside,
  );
  const scored = (tally: Tally) => ({
    ...estimateOf(partScore(tally, settings)),
    excluded: tally.excluded,
    counts: Array.from({ length: tally.scale.size }, (_, point) => tally.counts[point] ?? 0),
    tooFew: tally.n < TOO_FEW,
  });
  const segments = groups.map(
    ([name, tally], index): SegmentReport => ({
      segment: name === '' ? unnamed : name,
      ...scored(tally),
      ...tests[index]!,
      ...(byDay ? { periods: periodsOfPart(byDay.days.get(name) ?? new Map(), byDay, tally, settings) } : {}),
    }),
  );
  if (!beside) return segments;
  return [
    ...segments,
    { segment: others, others: true, ...scored(beside), difference: null, p: null, pAdjusted: null },
  ];
}
