import { checkCount, noAnswers } from './counts.ts';
import { criticalT, type Interval } from './interval.ts';
import type { MeanSummary } from './moments.ts';

/** A mean with its interval, on the asked scale. */
export interface MeanEstimate {
  /** Mean, scale units, unrounded. */
  value: number;
  /** Valid answers. */
  n: number;
  /** Standard deviation; null when n is 1. */
  sd: number | null;
  /** Standard error of the mean; null when n is 1. */
  standardError: number | null;
  /** t interval as computed: null when n is 1, without width when all answers are equal. */
  raw: Interval | null;
  /** Interval to show: null where the raw one is missing or would claim certainty. */
  interval: Interval | null;
  /** True when the answers cannot say how uncertain the mean is: one answer, or all equal. */
  degenerate: boolean;
}

/**
 * Mean with Student's t interval.
 *
 * Five equal answers do not prove that everyone would answer so: the interval without width is flagged and not shown.
 *
 * @param summary n, mean and sd (n − 1) of the answers
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns mean, standard error and interval in scale units
 * @throws RangeError when there are no answers, the summary makes no sense, or confidence is not between 0 and 1
 * @see https://en.wikipedia.org/wiki/Student%27s_t-distribution#Confidence_intervals
 * @example meanInterval({ n: 2, mean: 4.5, sd: 3.5355339059327378 }).raw // low −27.26…, high 36.26…
 */
export function meanInterval(summary: MeanSummary, confidence = 0.95): MeanEstimate {
  const { n, mean, sd } = checkMean(summary);
  if (sd === null) {
    // Still read, so that a wrong confidence does not pass just because there is one answer.
    criticalT(confidence, 1);
    return { value: mean, n, sd: null, standardError: null, raw: null, interval: null, degenerate: true };
  }
  const standardError = sd / Math.sqrt(n);
  const half = criticalT(confidence, n - 1) * standardError;
  const raw: Interval = { low: mean - half, high: mean + half, confidence, method: 't' };
  const degenerate = sd === 0;
  return { value: mean, n, sd, standardError, raw, interval: degenerate ? null : raw, degenerate };
}

/**
 * Checks a mean's summary before it is used.
 *
 * @param summary n at least 1, a finite mean, sd 0 or more (null or ignored when n is 1)
 * @returns the summary, with sd null exactly when n is 1
 * @throws RangeError when there are no answers or a number makes no sense
 * @see https://en.wikipedia.org/wiki/Standard_deviation#Corrected_sample_standard_deviation
 * @example checkMean({ n: 1, mean: 4, sd: 0 }) // { n: 1, mean: 4, sd: null }
 */
export function checkMean(summary: MeanSummary): MeanSummary {
  const { n, mean, sd } = summary;
  checkCount(n, 'n');
  if (n === 0) throw noAnswers();
  if (!Number.isFinite(mean)) throw new RangeError(`The mean must be a finite number; got ${mean}.`);
  if (n === 1) return { n, mean, sd: null };
  if (sd === null || !Number.isFinite(sd) || sd < 0) {
    throw new RangeError(`The standard deviation of ${n} answers must be a number, 0 or more; got ${sd}.`);
  }
  return { n, mean, sd };
}
