import { betaLowerTail, normalLowerTail } from './distributions.ts';

/**
 * Probability that a noncentral t variable exceeds `t`: the power of a t test.
 *
 * @param t critical value, 0 or more
 * @param df degrees of freedom, above 0
 * @param noncentrality expected statistic, 0 or more
 * @returns probability, 0–1, correct to about 1e-12
 * @see Lenth 1989, algorithm AS 243, https://doi.org/10.2307/2347693
 * @example noncentralTUpperTail(2, 20, 3) // 0.8359 (rounded)
 */
export function noncentralTUpperTail(t: number, df: number, noncentrality: number): number {
  // Past 37 the first term leaves the range of numbers, and any test that could be asked for is certain.
  if (noncentrality > 37) return t < noncentrality / 2 ? 1 : 0;
  const x = (t * t) / (t * t + df);
  const half = (noncentrality * noncentrality) / 2;
  let even = Math.exp(-half);
  let odd = (noncentrality * Math.exp(-half) * Math.SQRT2) / Math.sqrt(Math.PI);
  let sum = normalLowerTail(-noncentrality);
  let seen = 0;
  for (let j = 0; j < 2000; j++) {
    seen += even;
    sum += (even * betaLowerTail(x, j + 0.5, df / 2) + odd * betaLowerTail(x, j + 1, df / 2)) / 2;
    even *= half / (j + 1);
    odd *= half / (j + 1.5);
    if (1 - seen < 1e-14 || (j > half && even + odd < 1e-17)) break;
  }
  return Math.max(0, Math.min(1, 1 - sum));
}
