import type { Excluded } from '../answers/exclusion.ts';
import { fittingPeriod, type Period, periodOf, periodsBetween } from '../answers/period.ts';
import { mergeTallies, type Tally } from '../answers/tally.ts';
import { type Estimate, estimateOf, noneOf, type PartSettings, partScore } from './part-score.ts';
import { TOO_FEW } from './thresholds.ts';
import { scoreTrend } from './trend.ts';

export interface PeriodReport extends Estimate {
  /** `2026-03`, `2026-Q1` or `2026-W09` (ISO week). A period without answers is there with n 0 and value null: a gap, not a zero. */
  readonly period: string;
  readonly excluded: Excluded;
  /** Under ten answers: the value is shown, and sets neither trend nor limits. */
  readonly tooFew: boolean;
  /** Control limits, cut at what the score can be; null where there are too few answers or periods. */
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  /** Outside its control limits. */
  readonly outside: 'above' | 'below' | null;
}

export interface TrendReport {
  readonly period: Period;
  /** The direction of the numbers (Mann–Kendall, p < 0.05); `too few periods` under eight with at least ten answers each. */
  readonly direction: 'increasing' | 'decreasing' | 'no trend' | 'too few periods';
  /** Sen's slope: change per period in the score's units. */
  readonly slope: number | null;
  readonly p: number | null;
  /** Centre line, and how the limits were made: `xmr` for means, `laney p′` for shares, null under eight periods. */
  readonly centre: number | null;
  readonly limits: 'xmr' | 'laney' | null;
}

/** Scores by calendar period, and what the series says. */
export interface ScoredPeriods {
  /** null where there is no day. */
  readonly period: Period | null;
  readonly periods: readonly PeriodReport[];
  readonly trend: TrendReport | null;
}

/**
 * Scores every calendar period from the first day to the last, none left out, with control limits and trend.
 *
 * @param byDay answers by day (days since 1970-01-01)
 * @param settings how they are scored
 * @param asked the period; without one, that which fits the span of the days
 * @returns periods in order of time; one without answers is a gap with n 0
 * @example scorePeriods(new Map([[19783, march]]), settings, 'month').periods[0]?.period // '2024-03'
 */
export function scorePeriods(
  byDay: ReadonlyMap<number, Tally>,
  settings: PartSettings,
  asked: Period | undefined,
): ScoredPeriods {
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return { period: null, periods: [], trend: null };
  const period = asked ?? fittingPeriod(last - first);
  const names = periodsBetween(first, last, period);
  const { periods, found } = scored(byDay, { period, names }, noneOf(byDay.get(first)!), settings);
  const { direction, slope, p, centre, limits } = found;
  return { period, periods, trend: { period, direction, slope, p, centre, limits } };
}

/** The periods a part of the answers is gathered into. */
export interface PeriodNames {
  readonly period: Period;
  /** In order of time, none left out. */
  readonly names: readonly string[];
}

/**
 * Scores the periods of a part of the answers, such as a segment: those of the whole, so that the parts can be laid over each other.
 *
 * @param byDay answers of the part by day (days since 1970-01-01); days outside the periods are left out
 * @param whole the periods of the whole
 * @param like a tally on the same scale, for periods without answers
 * @param settings how they are scored
 * @returns one entry a period, with the part's own control limits
 */
export function periodsOfPart(
  byDay: ReadonlyMap<number, Tally>,
  whole: PeriodNames,
  like: Tally,
  settings: PartSettings,
): readonly PeriodReport[] {
  return scored(byDay, whole, noneOf(like), settings).periods;
}

function scored(
  byDay: ReadonlyMap<number, Tally>,
  { period, names }: PeriodNames,
  empty: Tally,
  settings: PartSettings,
): { periods: PeriodReport[]; found: ReturnType<typeof scoreTrend> } {
  const gathered = new Map<string, Tally[]>(names.map((name) => [name, [empty]]));
  for (const [day, tally] of [...byDay].sort(([a], [b]) => a - b)) gathered.get(periodOf(day, period))?.push(tally);
  const tallies = [...gathered].map(([name, parts]) => ({ name, tally: mergeTallies(parts) }));
  const scores = tallies.map(({ tally }) => partScore(tally, settings));
  const found = scoreTrend(scores);
  const periods = tallies.map(({ name, tally }, at): PeriodReport => {
    const { low: lowerLimit, high: upperLimit } = found.periods[at]!;
    const value = scores[at]?.value ?? null;
    const tooFew = tally.n < TOO_FEW;
    const judged = value !== null && lowerLimit !== null && upperLimit !== null;
    const outside = !judged ? null : value < lowerLimit ? 'below' : value > upperLimit ? 'above' : null;
    return {
      period: name,
      ...estimateOf(scores[at] ?? null),
      excluded: tally.excluded,
      tooFew,
      lowerLimit,
      upperLimit,
      outside,
    };
  });
  return { periods, found };
}
