import { checkShare, type ShareCounts } from './counts.ts';
import { criticalNormal, type Interval, shownInterval } from './interval.ts';

/** A share of answers with its interval, in percent. */
export interface ShareEstimate {
  /** Share, 0–100. */
  value: number;
  /** Answers counted as successes. */
  count: number;
  /** Valid answers. */
  n: number;
  /** Wilson interval, 0–100; always holds the value. */
  interval: Interval;
}

/**
 * Share of successes with the Wilson score interval.
 *
 * @param counts successes and n, whole numbers, n at least 1
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns value and interval in percent, 0–100
 * @throws RangeError when there are no answers, the counts make no sense, or confidence is not between 0 and 1
 * @see Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953
 * @example wilson({ successes: 3, n: 5 }).interval // { low: 23.07…, high: 88.23…, confidence: 0.95, method: 'Wilson' }
 */
export function wilson(counts: ShareCounts, confidence = 0.95): ShareEstimate {
  const { successes, n } = checkShare(counts);
  const z = criticalNormal(confidence);
  const share = successes / n;
  const denominator = 1 + (z * z) / n;
  const center = (share + (z * z) / (2 * n)) / denominator;
  const half = (z / denominator) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // Divided once: 100 × (7 / 100) is 7.000000000000001.
  const value = (100 * successes) / n;
  // At 0 and at n a bound is exactly the end of the scale; rounding would leave 1e-15 there.
  const low = successes === 0 ? 0 : 100 * (center - half);
  const high = successes === n ? 100 : 100 * (center + half);
  return {
    value,
    count: successes,
    n,
    interval: shownInterval({ low, high, confidence, method: 'Wilson' }, value, 0, 100),
  };
}
