import { adjustedWald } from './adjusted-wald.ts';
import type { Comparison } from './comparison.ts';
import type { NetCounts } from './counts.ts';
import { twoSidedNormal } from './distributions.ts';
import { criticalNormal, type Interval, shownInterval } from './interval.ts';

/** Two net scores (NPS, net CES) compared; everything in points except z and p. */
export interface NetComparison extends Comparison {
  interval: Interval;
  pValue: number;
  /** Difference of the adjusted nets, a − b: the middle of the raw interval. */
  adjustedDifference: number;
  /** Standard error of the adjusted difference. */
  adjustedStandardError: number;
  /** Adjusted difference over its standard error, signed. */
  z: number;
  /** Interval as the method gives it, not cut. */
  raw: Interval;
  /** The same without the sign, as calculators print it that do not say which group is ahead. */
  absolute: { adjustedDifference: number; z: number; low: number; high: number };
}

/**
 * Difference of two net scores (a − b) by the adjusted Wald method: each group gets ¾, 1½ and ¾ imaginary answers.
 *
 * @param a first group's answers a band
 * @param b second group's answers a band
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns raw and adjusted differences, z, p = 2·Φ(−|z|), raw and shown interval, −200–200 points
 * @throws RangeError when a group is empty, a count makes no sense, or confidence is not between 0 and 1
 * @see Rocks 2016, https://doi.org/10.1080/00031305.2016.1158124; the two-group form is MeasuringU's
 * @example compareNets({ negative: 7, neutral: 3, positive: 2 }, { negative: 5, neutral: 3, positive: 7 }).pValue // 0.1166 (rounded)
 */
export function compareNets(a: NetCounts, b: NetCounts, confidence = 0.95): NetComparison {
  const first = adjustedWald(a, confidence);
  const second = adjustedWald(b, confidence);
  const difference = first.value - second.value;
  const adjustedDifference = first.adjustedCenter - second.adjustedCenter;
  const adjustedStandardError = Math.hypot(first.adjustedStandardError, second.adjustedStandardError);
  const z = adjustedDifference / adjustedStandardError;
  const half = criticalNormal(confidence) * adjustedStandardError;
  const raw: Interval = {
    low: adjustedDifference - half,
    high: adjustedDifference + half,
    confidence,
    method: 'adjusted Wald',
  };
  const magnitude = Math.abs(adjustedDifference);
  return {
    valueA: first.value,
    valueB: second.value,
    difference,
    interval: shownInterval(raw, difference, -200, 200),
    pValue: twoSidedNormal(z),
    adjustedDifference,
    adjustedStandardError,
    z,
    raw,
    absolute: { adjustedDifference: magnitude, z: Math.abs(z), low: magnitude - half, high: magnitude + half },
  };
}
