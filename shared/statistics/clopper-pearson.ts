import { checkShare, type ShareCounts } from './counts.ts';
import { betaQuantile } from './distributions.ts';
import { type Interval, tailOf } from './interval.ts';

/**
 * Clopper–Pearson interval of a share: the one that belongs to the exact binomial test.
 *
 * @param counts successes and n, whole numbers, n at least 1
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns interval in percent, 0–100
 * @throws RangeError when there are no answers, the counts make no sense, or confidence is not between 0 and 1
 * @see Clopper & Pearson 1934, https://doi.org/10.1093/biomet/26.4.404
 * @example clopperPearson({ successes: 9, n: 10 }) // { low: 55.49…, high: 99.74…, … }
 */
export function clopperPearson(counts: ShareCounts, confidence = 0.95): Interval {
  const { successes, n } = checkShare(counts);
  const tail = tailOf(confidence);
  return {
    low: successes === 0 ? 0 : 100 * betaQuantile(tail, successes, n - successes + 1),
    high: successes === n ? 100 : 100 * betaQuantile(1 - tail, successes + 1, n - successes),
    confidence,
    method: 'Clopper–Pearson',
  };
}
