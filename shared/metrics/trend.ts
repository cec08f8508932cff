import { xmr } from '../statistics/control-chart.ts';
import { laneyChart } from '../statistics/laney-chart.ts';
import { FEWEST_PERIODS_FOR_A_TREND, mannKendall } from '../statistics/mann-kendall.ts';
import type { Score } from './score.ts';

/** Control limits of one period, in the score's units; null where it has no answers or the series is too short. */
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
 *
 * @param scores one a period, in order of time; null for a period without answers
 * @returns Mann–Kendall's direction with Sen's slope, and limits a period
 * @example scoreTrend(months).direction // 'increasing'
 */
export function scoreTrend(scores: readonly (Score | null)[]): ScoreTrend {
  const none = scores.map(() => ({ low: null, high: null }));
  const present = scores.filter((score) => score !== null);
  if (present.length < FEWEST_PERIODS_FOR_A_TREND) {
    return { direction: 'too few periods', slope: null, p: null, centre: null, limits: null, periods: none };
  }
  const values = scores.map((score) => score?.value ?? null);
  const { trend, senSlope, pValue } = mannKendall(values);
  const found = { direction: trend, slope: senSlope, p: pValue };
  const shares = scores.map((score) =>
    score?.summary.kind === 'percent' ? score.summary.counts : { successes: 0, n: 0 },
  );
  if (present.every((score) => score.summary.kind === 'percent')) {
    const chart = laneyChart(shares);
    return { ...found, centre: chart.center, limits: 'laney', periods: chart.periods };
  }
  const chart = xmr(values);
  const periods = scores.map((score) => (score ? { low: chart.low, high: chart.high } : { low: null, high: null }));
  return { ...found, centre: chart.center, limits: 'xmr', periods };
}
