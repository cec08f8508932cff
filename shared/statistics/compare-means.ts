import type { Comparison } from './comparison.ts';
import { twoSidedT } from './distributions.ts';
import { criticalT, tailOf } from './interval.ts';
import { checkMean } from './mean-interval.ts';
import type { MeanSummary } from './moments.ts';

/** Two means compared by Welch's test; differences in scale units. */
export interface MeanComparison extends Comparison {
  /** Standard error of the difference; null when a group has one answer. */
  standardError: number | null;
  /** Welch's t; null when degenerate. */
  t: number | null;
  /** Welch–Satterthwaite degrees of freedom, fractional; null when degenerate. */
  df: number | null;
  /** True when no test is possible: a group has one answer, or neither group varies. */
  degenerate: boolean;
}

/**
 * Difference of two means (a − b) with Welch's t test and interval; the groups' variances may differ.
 *
 * @param a first group's n, mean and sd
 * @param b second group's n, mean and sd
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns values, signed difference, t, df, p and interval in scale units; the test's fields null when degenerate
 * @throws RangeError when a group is empty, a summary makes no sense, or confidence is not between 0 and 1
 * @see Welch 1947, https://doi.org/10.1093/biomet/34.1-2.28
 * @example compareMeans({ n: 5, mean: 3.6, sd: 1.140175425 }, { n: 5, mean: 4.8, sd: 0.447213595 }).pValue // 0.0779 (rounded)
 */
export function compareMeans(a: MeanSummary, b: MeanSummary, confidence = 0.95): MeanComparison {
  const first = checkMean(a);
  const second = checkMean(b);
  tailOf(confidence);
  const values = { valueA: first.mean, valueB: second.mean, difference: first.mean - second.mean };
  if (first.sd === null || second.sd === null) return { ...values, ...untestable, standardError: null };

  const errorA = (first.sd * first.sd) / first.n;
  const errorB = (second.sd * second.sd) / second.n;
  const standardError = Math.sqrt(errorA + errorB);
  // R's rule for "data are essentially constant": beyond it t is made of rounding.
  const noise = 10 * Number.EPSILON * Math.max(Math.abs(first.mean), Math.abs(second.mean));
  if (standardError === 0 || standardError < noise) return { ...values, ...untestable, standardError };

  // As ratios, so that tiny variances do not underflow when squared.
  const shareA = errorA / (errorA + errorB);
  const shareB = errorB / (errorA + errorB);
  const df = 1 / ((shareA * shareA) / (first.n - 1) + (shareB * shareB) / (second.n - 1));
  const t = values.difference / standardError;
  const half = criticalT(confidence, df) * standardError;
  return {
    ...values,
    interval: { low: values.difference - half, high: values.difference + half, confidence, method: 'Welch' },
    pValue: twoSidedT(t, df),
    standardError,
    t,
    df,
    degenerate: false,
  };
}

const untestable = { interval: null, pValue: null, t: null, df: null, degenerate: true } as const;
