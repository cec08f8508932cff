import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaInverse from '@stdlib/stats-base-dists-beta-quantile';
import fCdf from '@stdlib/stats-base-dists-f-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalInverse from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tInverse from '@stdlib/stats-base-dists-t-quantile';

// The only door to the probability library, so that it can be replaced in one place. Tails are always computed as
// lower tails: 1 − cdf loses every digit of a small p-value.

/**
 * Probability that a standard normal variable is at most `x`.
 *
 * @param x any number
 * @returns probability, 0–1
 * @see https://en.wikipedia.org/wiki/Normal_distribution
 * @example normalLowerTail(-1.96) // 0.024997895148220435
 */
export function normalLowerTail(x: number): number {
  return normalCdf(x, 0, 1);
}

/**
 * Point below which a standard normal variable falls with probability `p`.
 *
 * @param p probability, strictly between 0 and 1
 * @returns the quantile, in standard deviations
 * @see https://en.wikipedia.org/wiki/Normal_distribution#Quantile_function
 * @example normalQuantile(0.975) // 1.9599639845400538
 */
export function normalQuantile(p: number): number {
  return normalInverse(p, 0, 1);
}

/**
 * Two-sided p-value of a normal test statistic: 2·Φ(−|z|).
 *
 * @param z the statistic, any sign
 * @returns p-value, 0–1
 * @see https://en.wikipedia.org/wiki/Z-test
 * @example twoSidedNormal(-1.959963984540054) // 0.05 (to rounding)
 */
export function twoSidedNormal(z: number): number {
  return Math.min(1, 2 * normalLowerTail(-Math.abs(z)));
}

/**
 * Two-sided p-value of a Student t statistic.
 *
 * @param t the statistic, any sign; infinite gives 0
 * @param df degrees of freedom, above 0, fractional allowed (Welch)
 * @returns p-value, 0–1
 * @see https://en.wikipedia.org/wiki/Student%27s_t-distribution
 * @example twoSidedT(2, 10) // 0.0733880347707404
 */
export function twoSidedT(t: number, df: number): number {
  if (!Number.isFinite(t)) return 0;
  return Math.min(1, 2 * tCdf(-Math.abs(t), df));
}

/**
 * Point below which a Student t variable falls with probability `p`.
 *
 * @param p probability, strictly between 0 and 1
 * @param df degrees of freedom, above 0
 * @returns the quantile
 * @see https://en.wikipedia.org/wiki/Student%27s_t-distribution
 * @example tQuantile(0.975, 4) // 2.776445105197794
 */
export function tQuantile(p: number, df: number): number {
  return tInverse(p, df);
}

/**
 * Probability that an F variable exceeds `x`.
 *
 * @param x the statistic, 0 or more
 * @param df1 numerator degrees of freedom, above 0
 * @param df2 denominator degrees of freedom, above 0
 * @returns probability, 0–1
 * @see https://en.wikipedia.org/wiki/F-distribution (1/F has the degrees of freedom swapped)
 * @example fUpperTail(4, 2, 10) // 0.052922149401344654
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  return Number.isFinite(x) ? fCdf(1 / x, df2, df1) : 0;
}

/**
 * Probability that a beta variable is at most `x` (the regularised incomplete beta function).
 *
 * @param x 0–1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns probability, 0–1
 * @see https://en.wikipedia.org/wiki/Beta_distribution
 * @example betaLowerTail(0.5, 2, 3) // 0.6875
 */
export function betaLowerTail(x: number, a: number, b: number): number {
  return betaCdf(x, a, b);
}

/**
 * Point below which a beta variable falls with probability `p`.
 *
 * @param p probability, 0–1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns the quantile, 0–1
 * @see https://en.wikipedia.org/wiki/Beta_distribution
 * @example betaQuantile(0.5, 1, 1) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaInverse(p, a, b);
}
