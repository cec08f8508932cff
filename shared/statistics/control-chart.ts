/** Mean moving range of two normal values in standard deviations: d₂ for n = 2, which is 2/√π. */
export const D2 = 1.128379;
/** The same constant as printed tables and R's qcc round it: for limits that must equal theirs. */
export const D2_AS_PRINTED = 1.128;

/** Limits of an individuals chart: periods outside them are news, periods inside are the usual to and fro. */
export interface ControlLimits {
  /** Mean of the values. */
  center: number;
  /** Mean moving range over d₂. */
  sigma: number;
  /** Center − 3 sigma. */
  low: number;
  /** Center + 3 sigma. */
  high: number;
  /** Periods outside the limits, counted from 1. */
  beyond: number[];
  /** Periods with a value. */
  n: number;
}

/**
 * Natural process limits of an individuals (XmR) chart.
 *
 * @param values one value a period in order of time; null for a gap (the moving range steps over it)
 * @param d2 the constant that turns the mean moving range into sigma; printed tables and R's qcc round it to 1.128
 * @returns center, sigma and limits in value units, not cut at the scale's ends; periods beyond, counted from 1
 * @throws RangeError when there are fewer than two values one is not a finite number, or d2 is not above 0
 * @see https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm; R's qcc(type = "xbar.one")
 * @example xmr([70, 72, 68, 71, 73, 69, 75, 70, 71, 74, 72, 90]).beyond // [12]
 */
export function xmr(values: readonly (number | null)[], d2 = D2): ControlLimits {
  if (!(d2 > 0)) throw new RangeError(`d2 must be above 0; got ${d2}. Leave it out for ${D2}.`);
  const present = values.filter((value) => value !== null);
  if (!present.every(Number.isFinite)) {
    throw new RangeError('Every period needs a finite number, or null where there were no answers.');
  }
  if (present.length < 2) {
    throw new RangeError(
      `Limits need at least two periods with answers; there are ${present.length}. Use shorter periods.`,
    );
  }
  const first = present[0]!;
  // Measured from the first value, so that equal values have exactly themselves as their mean.
  const center = first + present.reduce((sum, value) => sum + (value - first), 0) / present.length;
  const sigma = meanMovingRange(present) / d2;
  const low = center - 3 * sigma;
  const high = center + 3 * sigma;
  const beyond: number[] = [];
  values.forEach((value, index) => {
    if (value !== null && (value < low || value > high)) beyond.push(index + 1);
  });
  return { center, sigma, low, high, beyond, n: present.length };
}

/**
 * Mean of the absolute differences of neighbours.
 *
 * @param values at least two finite numbers, in order of time
 * @returns the mean moving range, 0 or more
 * @see https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm
 * @example meanMovingRange([1, 3, 2]) // 1.5
 */
export function meanMovingRange(values: readonly number[]): number {
  let sum = 0;
  for (let index = 1; index < values.length; index++) sum += Math.abs(values[index]! - values[index - 1]!);
  return sum / (values.length - 1);
}
