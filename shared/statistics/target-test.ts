import { clopperPearson } from './clopper-pearson.ts';
import { checkShare, type ShareCounts } from './counts.ts';
import { twoSidedT } from './distributions.ts';
import { exactBinomial } from './exact-binomial.ts';
import type { Interval } from './interval.ts';
import { meanInterval } from './mean-interval.ts';
import type { MeanSummary } from './moments.ts';

/** A share set against a target, in percent. */
export interface ShareTarget {
  value: number;
  n: number;
  target: number;
  /** Value − target, percentage points. */
  difference: number;
  /** Exact two-sided p-value, 0–1. */
  pValue: number;
  /** Clopper–Pearson interval of the value: the one that goes with this test. */
  interval: Interval;
}

/** A mean set against a target, in scale units. */
export interface MeanTarget {
  value: number;
  n: number;
  target: number;
  /** Value − target. */
  difference: number;
  /** One-sample t; null when the answers do not vary or there is only one. */
  t: number | null;
  /** n − 1; null when there is only one answer. */
  df: number | null;
  /** Two-sided p-value, 0–1; null where t is. */
  pValue: number | null;
  /** t interval of the value; null where t is. */
  interval: Interval | null;
}

/**
 * Tests whether a share differs from a target, exactly.
 *
 * @param counts successes and n, whole numbers, n at least 1
 * @param target the target in percent, 0–100
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns value, difference and Clopper–Pearson interval in percent, p 0–1
 * @throws RangeError when there are no answers, the counts make no sense, or the target is not 0–100
 * @see https://en.wikipedia.org/wiki/Binomial_test
 * @example testShareAgainstTarget({ successes: 43, n: 50 }, 80).pValue // 0.3765 (rounded)
 */
export function testShareAgainstTarget(counts: ShareCounts, target: number, confidence = 0.95): ShareTarget {
  const { successes, n } = checkShare(counts);
  if (!(target >= 0 && target <= 100)) {
    throw new RangeError(`The target of a share must lie between 0 and 100 percent; got ${target}.`);
  }
  const value = (100 * successes) / n;
  return {
    value,
    n,
    target,
    difference: value - target,
    pValue: exactBinomial(counts, target / 100),
    interval: clopperPearson(counts, confidence),
  };
}

/**
 * Tests whether a mean differs from a target, with Student's one-sample t.
 *
 * @param summary n, mean and sd (n − 1) of the answers
 * @param target the target on the asked scale
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns value, difference, t, df, p and interval; the test's fields null when the answers do not vary
 * @throws RangeError when there are no answers, the summary makes no sense, or the target is not a finite number
 * @see https://en.wikipedia.org/wiki/Student%27s_t-test#One-sample_t-test
 * @example testMeanAgainstTarget({ n: 6, mean: 13 / 3, sd: 0.816496580927726 }, 4).pValue // 0.3632 (rounded)
 */
export function testMeanAgainstTarget(summary: MeanSummary, target: number, confidence = 0.95): MeanTarget {
  if (!Number.isFinite(target)) {
    throw new RangeError(`The target must be a number on the asked scale; got ${target}.`);
  }
  const { value, n, standardError, interval } = meanInterval(summary, confidence);
  const difference = value - target;
  const df = n > 1 ? n - 1 : null;
  const noise = 10 * Number.EPSILON * Math.abs(value);
  if (df === null || standardError === null || standardError === 0 || standardError < noise) {
    return { value, n, target, difference, t: null, df, pValue: null, interval: null };
  }
  const t = difference / standardError;
  return { value, n, target, difference, t, df, pValue: twoSidedT(t, df), interval };
}
