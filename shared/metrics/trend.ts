import { xmr } from '../statistics/control-chart.ts';
import { laneyChart } from '../statistics/laney-chart.ts';
import { FEWEST_PERIODS_FOR_A_TREND, mannKendall } from '../statistics/mann-kendall.ts';
import { reachOf } from './reach.ts';
import type { Score } from './score.ts';
import { TOO_FEW } from './thresholds.ts';

/** Control limits of one period, in the score's units; null where it has too few answers or the series is too short. */
export interface PeriodLimits {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether a score rises or falls over its periods, and which periods are out of the ordinary. */
export interface ScoreTrend {
  readonly direction: 'increasing' | 'decreasing' | 'no trend' | 'too few periods';
  /** Sen's slope, score units a period. */
  readonly slope: number | null;
  readonly p: number | null;
  readonly centre: number | null;
  readonly limits: 'xmr' | 'laney' | null;
  readonly periods: readonly PeriodLimits[];
}

/**
 * Trend and control limits of a score over its periods.
 *
 * Shares get Laney p′ limits, which allow for how much periods vary beyond chance; means and nets get XmR limits. Under eight periods nothing is said.
 * A period of fewer than ten answers swings from end to end: it sets neither limits nor trend and does not count among the eight.
 *
 * @param scores one a period, in order of time; null for a period without answers
 * @returns Mann–Kendall's direction with Sen's slope, and limits a period, cut at what the score can be
 * @example scoreTrend(months).direction // 'increasing'
 */
export function scoreTrend(scores: readonly (Score | null)[]): ScoreTrend {
  const none = scores.map(() => ({ low: null, high: null }));
  const judged = scores.map((score) => (score === null || score.n < TOO_FEW ? null : score));
  const present = judged.filter((score) => score !== null);
  if (present.length < FEWEST_PERIODS_FOR_A_TREND) {
    return { direction: 'too few periods', slope: null, p: null, centre: null, limits: null, periods: none };
  }
  const values = judged.map((score) => score?.value ?? null);
  const { trend, senSlope, pValue } = mannKendall(values);
  const found = { direction: trend, slope: senSlope, p: pValue };
  const shares = judged.map((score) =>
    score?.summary.kind === 'percent' ? score.summary.counts : { successes: 0, n: 0 },
  );
  if (present.every((score) => score.summary.kind === 'percent')) {
    const chart = laneyChart(shares);
    return { ...found, centre: chart.center, limits: 'laney', periods: chart.periods };
  }
  const chart = xmr(values);
  const [lowest, highest] = reachOf(present[0]!);
  const limits = { low: Math.max(lowest, chart.low), high: Math.min(highest, chart.high) };
  const periods = judged.map((score) => (score ? limits : { low: null, high: null }));
  return { ...found, centre: chart.center, limits: 'xmr', periods };
}
