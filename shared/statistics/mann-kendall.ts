import { twoSidedNormal } from './distributions.ts';

/** Fewer periods than this are shown without a trend. */
export const FEWEST_PERIODS_FOR_A_TREND = 8;

// Every pair of periods is compared: beyond this the wait is felt, and nobody reads a daily trend over 14 years.
const MOST_PERIODS = 5000;

/** Whether a series rises or falls steadily, and by how much a period. */
export interface Trend {
  trend: 'increasing' | 'decreasing' | 'no trend';
  /** Pairs that rise minus pairs that fall. */
  s: number;
  /** Variance of s, corrected for ties. */
  varianceS: number;
  /** Normal statistic with continuity correction. */
  z: number;
  /** Two-sided p-value, 0–1. */
  pValue: number;
  /** s as a share of all pairs, −1–1. */
  tauA: number;
  /** Sen's slope: median change a period. */
  senSlope: number;
  /** Height of the Sen line at the first period (index 0). */
  senIntercept: number;
  /** Periods with a value. */
  n: number;
  /** True when there are too few periods to speak of a trend. */
  tooFew: boolean;
}

/**
 * Mann–Kendall test for a steady rise or fall, with Sen's slope.
 *
 * @param values one value a period in order of time; null for a period without answers (a gap, not a zero)
 * @param alpha significance level that decides the word in `trend`, 0.05 unless given
 * @returns statistic, p, slope in value units a period; periods of a gap keep their place on the time axis
 * @throws RangeError when there are fewer than 2 or more than 5000 values, one is not finite, or alpha is not 0–1
 * @see Hamed 2008 and pyMannKendall's original_test; Sen 1968, https://doi.org/10.1080/01621459.1968.10480934
 * @example mannKendall([62, 64, 61, 65, 66, 68, 67, 70, 71, 73]).senSlope // 1.2
 */
export function mannKendall(values: readonly (number | null)[], alpha = 0.05): Trend {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`Alpha must lie between 0 and 1, such as 0.05; got ${alpha}.`);
  const present = periodsWithValues(values);
  const n = present.length;
  let s = 0;
  const slopes: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const rise = present[j]!.value - present[i]!.value;
      s += Math.sign(rise);
      slopes.push(rise / (present[j]!.period - present[i]!.period));
    }
  }
  const varianceS = (spread(n) - tieSpread(present.map(({ value }) => value))) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varianceS);
  const pValue = twoSidedNormal(z);
  const senSlope = median(slopes);
  return {
    trend: pValue >= alpha || z === 0 ? 'no trend' : z > 0 ? 'increasing' : 'decreasing',
    s,
    varianceS,
    z,
    pValue,
    tauA: s / ((n * (n - 1)) / 2),
    senSlope,
    senIntercept: median(present.map(({ value }) => value)) - median(present.map(({ period }) => period)) * senSlope,
    n,
    tooFew: n < FEWEST_PERIODS_FOR_A_TREND,
  };
}

function periodsWithValues(values: readonly (number | null)[]): { period: number; value: number }[] {
  const present: { period: number; value: number }[] = [];
  values.forEach((value, period) => {
    if (value === null) return;
    if (!Number.isFinite(value))
      throw new RangeError(`Period ${period + 1} is ${value}: give a number, or null for a gap.`);
    present.push({ period, value });
  });
  if (present.length < 2) {
    throw new RangeError(
      `A trend needs at least two periods with answers; there are ${present.length}. Use shorter periods.`,
    );
  }
  if (present.length > MOST_PERIODS) {
    throw new RangeError(
      `A trend over ${present.length} periods is too fine: use weeks or months (at most ${MOST_PERIODS}).`,
    );
  }
  return present;
}

function tieSpread(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += spread(count);
  return sum;
}

function spread(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

function median(values: readonly number[]): number {
  const ordered = Float64Array.from(values).sort();
  const half = ordered.length >> 1;
  return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
}
