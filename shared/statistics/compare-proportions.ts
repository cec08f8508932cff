import type { Comparison } from './comparison.ts';
import { checkShare, type ShareCounts } from './counts.ts';
import { agrestiCaffo, differenceWald, newcombe } from './difference-intervals.ts';
import { twoSidedNormal } from './distributions.ts';
import { fisher } from './fisher.ts';
import { type Interval, shownInterval } from './interval.ts';

/** Two shares compared; values and differences in percent, p-values 0–1. */
export interface ProportionComparison extends Comparison {
  /** Newcombe interval of the difference, within ±100. */
  interval: Interval;
  /** The p-value to report: the pooled z test's, or Fisher's when an expected cell is under 5. */
  pValue: number;
  /** Which of the two tests `pValue` comes from. */
  test: 'pooled z' | 'Fisher';
  /** Pooled z, a − b; null when all answers of both groups agree. */
  zPooled: number | null;
  /** p-value of the pooled z test; null when all answers of both groups agree. */
  pPooled: number | null;
  /** p-value of Fisher's exact test; 1 when all answers of both groups agree. */
  pFisher: number;
  /** Smallest expected count of the 2×2 table. */
  smallestExpected: number;
  /** Every interval as its method gives it. */
  intervals: { newcombe: Interval; agrestiCaffo: Interval; wald: Interval };
}

/**
 * Difference of two shares (a − b): pooled z with Newcombe's interval, Fisher's exact test when counts are small.
 *
 * @param a first group's successes and n
 * @param b second group's successes and n
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns values, signed difference and intervals in percent; z and p of both tests and which one to report
 * @throws RangeError when a group is empty, a count makes no sense, or confidence is not between 0 and 1
 * @see Newcombe 1998, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I; Cochran's rule of 5
 * @example compareProportions({ successes: 45, n: 50 }, { successes: 30, n: 50 }).zPooled // 3.4641016151377553
 */
export function compareProportions(a: ShareCounts, b: ShareCounts, confidence = 0.95): ProportionComparison {
  checkShare(a);
  checkShare(b);
  const valueA = (100 * a.successes) / a.n;
  const valueB = (100 * b.successes) / b.n;
  const difference = valueA - valueB;
  const n = a.n + b.n;
  const successes = a.successes + b.successes;
  const pooled = successes / n;
  // When everybody agrees there is nothing to divide by: z is undefined, not 0.
  const varies = successes > 0 && successes < n;
  const zPooled = varies
    ? (a.successes / a.n - b.successes / b.n) / Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n))
    : null;
  const pPooled = zPooled === null ? null : twoSidedNormal(zPooled);
  const pFisher = fisher([a.successes, a.n - a.successes, b.successes, b.n - b.successes]);
  const smallestExpected = (Math.min(a.n, b.n) * Math.min(successes, n - successes)) / n;
  const useFisher = smallestExpected < 5 || pPooled === null;
  const intervals = {
    newcombe: newcombe(a, b, confidence),
    agrestiCaffo: agrestiCaffo(a, b, confidence),
    wald: differenceWald(a, b, confidence),
  };
  return {
    valueA,
    valueB,
    difference,
    interval: shownInterval(intervals.newcombe, difference, -100, 100),
    pValue: useFisher ? pFisher : pPooled,
    test: useFisher ? 'Fisher' : 'pooled z',
    zPooled,
    pPooled,
    pFisher,
    smallestExpected,
    intervals,
  };
}
