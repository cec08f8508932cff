import { twoSidedT } from './distributions.ts';
import { criticalNormal, type Interval } from './interval.ts';
import type { RatingPairs } from './rating-pairs.ts';

/** Pearson's correlation of two ratings. */
export interface Correlation {
  /** −1–1; null when one of the ratings does not vary. */
  value: number | null;
  /** People with both answers. */
  n: number;
  /** t with n − 2 degrees of freedom; null when undefined or the correlation is perfect (t without end). */
  t: number | null;
  /** Two-sided p-value, 0–1; null below 3 people or without variation. */
  pValue: number | null;
  /** Fisher z interval; null below 4 people or without variation. */
  interval: Interval | null;
}

/**
 * Pearson's correlation with its t test and Fisher z interval.
 *
 * @param pairs pairs of answers (`pairsOfAnswers`, `pairsOfTable`)
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns correlation, t, p and interval; null where the data cannot give one
 * @throws RangeError when confidence is not between 0 and 1
 * @see R's cor.test; https://en.wikipedia.org/wiki/Fisher_transformation
 * @example pearson(pairsOfAnswers([1, 2, 3, 4], [1, 3, 2, 4])).value // 0.8
 */
export function pearson(pairs: RatingPairs, confidence = 0.95): Correlation {
  const z = criticalNormal(confidence);
  const { value, n } = productMoment(pairs);
  if (value === null || n < 3) return { value, n, t: null, pValue: null, interval: null };
  const { t, pValue } = testCorrelation(value, n);
  if (n < 4) return { value, n, t, pValue, interval: null };
  const half = z / Math.sqrt(n - 3);
  const middle = Math.atanh(value);
  const interval: Interval = {
    low: Math.min(value, Math.tanh(middle - half)),
    high: Math.max(value, Math.tanh(middle + half)),
    confidence,
    method: 'Fisher z',
  };
  return { value, n, t, pValue, interval };
}

/**
 * The correlation coefficient alone, of any paired numbers with counts.
 *
 * @param pairs pairs with counts
 * @returns the coefficient −1–1, null when a side does not vary; and the number of people
 * @see https://en.wikipedia.org/wiki/Pearson_correlation_coefficient
 * @example productMoment(pairsOfAnswers([1, 2], [2, 1])) // { value: -1, n: 2 }
 */
export function productMoment(pairs: RatingPairs): { value: number | null; n: number } {
  const origin = pairs[0];
  if (origin === undefined) return { value: null, n: 0 };
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  for (const { x, y, count } of pairs) {
    n += count;
    sumX += count * (x - origin.x);
    sumY += count * (y - origin.y);
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y, count } of pairs) {
    const dx = x - origin.x - sumX / n;
    const dy = y - origin.y - sumY / n;
    xx += count * dx * dx;
    yy += count * dy * dy;
    xy += count * dx * dy;
  }
  if (xx === 0 || yy === 0) return { value: null, n };
  // Slope times the ratio of spreads: exactly ±1 for answers on a line, and no product that could underflow.
  return { value: Math.max(-1, Math.min(1, (xy / xx) * Math.sqrt(xx / yy))), n };
}

/**
 * t test of a correlation coefficient against zero.
 *
 * @param r coefficient, −1–1
 * @param n people, 3 or more
 * @returns t (null when r is ±1: it has no end) and the two-sided p-value
 * @see https://en.wikipedia.org/wiki/Pearson_correlation_coefficient#Testing_using_Student's_t-distribution
 * @example testCorrelation(0.8, 4).t // 1.885618083164127
 */
export function testCorrelation(r: number, n: number): { t: number | null; pValue: number } {
  const unexplained = (1 - r) * (1 + r);
  if (unexplained === 0) return { t: null, pValue: 0 };
  const t = r * Math.sqrt((n - 2) / unexplained);
  return { t, pValue: twoSidedT(t, n - 2) };
}
