import { answersInBands, type NetCounts, noAnswers } from './counts.ts';
import { criticalNormal, type Interval, shownInterval } from './interval.ts';

/** A net score (NPS, net CES) with its interval, in points. */
export interface NetEstimate {
  /** % positive − % negative, −100–100, from counts, unrounded. */
  value: number;
  /** Valid answers. */
  n: number;
  /** Net of the adjusted counts: the middle of the raw interval. */
  adjustedCenter: number;
  /** Standard error of the adjusted counts, points. */
  adjustedStandardError: number;
  /** Interval as the method gives it: may pass ±100 and, at the extremes, leave the value out. */
  raw: Interval;
  /** Interval to show: holds the value, lies within ±100. */
  interval: Interval;
}

/**
 * Net score with the adjusted Wald interval: ¾, 1½ and ¾ imaginary answers are added to the bands.
 *
 * The plain Wald interval has no width when all answers agree and covers 79 % at n = 10 where it claims 95 %.
 *
 * @param counts answers a band, whole numbers
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns value, centre, standard error, raw and shown interval, in points −100–100
 * @throws RangeError when there are no answers, a count makes no sense, or confidence is not between 0 and 1
 * @see Rocks 2016, https://doi.org/10.1080/00031305.2016.1158124
 * @example adjustedWald({ negative: 1, neutral: 2, positive: 2 }) // value 20, raw −38.74… to 63.74…
 */
export function adjustedWald(counts: NetCounts, confidence = 0.95): NetEstimate {
  const n = answersInBands(counts);
  if (n === 0) throw noAnswers();
  const z = criticalNormal(confidence);
  const total = n + 3;
  const positive = (counts.positive + 0.75) / total;
  const negative = (counts.negative + 0.75) / total;
  const net = (counts.positive - counts.negative) / total;
  const adjustedStandardError = 100 * Math.sqrt((positive + negative - net * net) / total);
  const adjustedCenter = 100 * net;
  const value = (100 * (counts.positive - counts.negative)) / n;
  const raw: Interval = {
    low: adjustedCenter - z * adjustedStandardError,
    high: adjustedCenter + z * adjustedStandardError,
    confidence,
    method: 'adjusted Wald',
  };
  return { value, n, adjustedCenter, adjustedStandardError, raw, interval: shownInterval(raw, value, -100, 100) };
}
