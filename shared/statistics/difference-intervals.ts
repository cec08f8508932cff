import { checkShare, type ShareCounts } from './counts.ts';
import { criticalNormal, type Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/**
 * Newcombe's interval of the difference of two shares (a − b): the two Wilson intervals combined.
 *
 * @param a first group's successes and n
 * @param b second group's successes and n
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns interval in percentage points, −100–100; always holds the difference
 * @throws RangeError when a group is empty, a count makes no sense, or confidence is not between 0 and 1
 * @see Newcombe 1998, method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 * @example newcombe({ successes: 45, n: 50 }, { successes: 30, n: 50 }) // { low: 13.18…, high: 44.92…, … }
 */
export function newcombe(a: ShareCounts, b: ShareCounts, confidence = 0.95): Interval {
  const first = wilson(a, confidence);
  const second = wilson(b, confidence);
  const difference = first.value - second.value;
  return {
    low: difference - Math.hypot(first.value - first.interval.low, second.interval.high - second.value),
    high: difference + Math.hypot(first.interval.high - first.value, second.value - second.interval.low),
    confidence,
    method: 'Newcombe',
  };
}

/**
 * Agresti–Caffo interval of the difference of two shares (a − b): one success and one failure added to each group.
 *
 * @param a first group's successes and n
 * @param b second group's successes and n
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns interval in percentage points, not cut at ±100
 * @throws RangeError when a group is empty, a count makes no sense, or confidence is not between 0 and 1
 * @see Agresti & Caffo 2000, https://doi.org/10.1080/00031305.2000.10474560
 * @example agrestiCaffo({ successes: 45, n: 50 }, { successes: 30, n: 50 }) // { low: 12.93…, high: 44.76…, … }
 */
export function agrestiCaffo(a: ShareCounts, b: ShareCounts, confidence = 0.95): Interval {
  checkShare(a);
  checkShare(b);
  return {
    ...differenceWald(
      { successes: a.successes + 1, n: a.n + 2 },
      { successes: b.successes + 1, n: b.n + 2 },
      confidence,
    ),
    method: 'Agresti–Caffo',
  };
}

/**
 * Plain Wald interval of the difference of two shares (a − b), for comparison with other tools; too narrow when few.
 *
 * @param a first group's successes and n
 * @param b second group's successes and n
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns interval in percentage points, not cut at ±100
 * @throws RangeError when a group is empty, a count makes no sense, or confidence is not between 0 and 1
 * @see https://en.wikipedia.org/wiki/Two-proportion_Z-test
 * @example differenceWald({ successes: 45, n: 50 }, { successes: 30, n: 50 }) // { low: 14.07…, high: 45.92…, … }
 */
export function differenceWald(a: ShareCounts, b: ShareCounts, confidence = 0.95): Interval {
  checkShare(a);
  checkShare(b);
  const p = a.successes / a.n;
  const q = b.successes / b.n;
  const half = criticalNormal(confidence) * Math.sqrt((p * (1 - p)) / a.n + (q * (1 - q)) / b.n);
  return { low: 100 * (p - q - half), high: 100 * (p - q + half), confidence, method: 'Wald' };
}
