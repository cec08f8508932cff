import { normalQuantile } from './distributions.ts';
import { criticalT } from './interval.ts';
import { noncentralTUpperTail } from './noncentral-t.ts';

/** Answers each group needs for a difference to be found. */
export interface GroupSize {
  /** Answers in each of the two groups, rounded up. */
  perGroup: number;
  /** The same before rounding. */
  unrounded: number;
}

/** How sure to be. */
export interface Sureness {
  /** Chance of finding the difference when it is there, as a fraction, 0.8 unless given. */
  power?: number | undefined;
  /** Two-sided significance level as a fraction, 0.05 unless given. */
  alpha?: number | undefined;
}

/**
 * Answers each group needs to tell two shares apart.
 *
 * @param shareA first group's expected share as a fraction, 0–1
 * @param shareB second group's expected share, different from the first
 * @param sureness power and alpha as fractions
 * @returns answers for each group
 * @throws RangeError when the shares are equal or a number lies outside its range
 * @see R's power.prop.test; Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, 4.2
 * @example groupSizeForShares(0.8, 0.85).perGroup // 906
 */
export function groupSizeForShares(shareA: number, shareB: number, sureness: Sureness = {}): GroupSize {
  const { power, alpha } = checkSureness(sureness);
  if (!(shareA >= 0 && shareA <= 1 && shareB >= 0 && shareB <= 1)) {
    throw new RangeError(`Expected shares must be fractions between 0 and 1; got ${shareA} and ${shareB}.`);
  }
  if (shareA === shareB)
    throw new RangeError('Equal shares cannot be told apart: give the smallest difference that matters.');
  const both = shareA + shareB;
  const pooled = Math.sqrt(both * (1 - both / 2));
  const separate = Math.sqrt(shareA * (1 - shareA) + shareB * (1 - shareB));
  const root = (-normalQuantile(alpha / 2) * pooled + normalQuantile(power) * separate) / (shareA - shareB);
  return rounded(root * root);
}

/**
 * Answers each group needs to tell two means apart.
 *
 * @param difference smallest difference that matters, scale units, not 0
 * @param sd standard deviation within the groups, scale units, above 0
 * @param sureness power and alpha as fractions
 * @returns answers for each group
 * @throws RangeError when the difference or sd is not usable or a number lies outside its range
 * @see R's power.t.test (noncentral t, two-sided, two-sample)
 * @example groupSizeForMeans(0.3, 1.2).perGroup // 253
 */
export function groupSizeForMeans(difference: number, sd: number, sureness: Sureness = {}): GroupSize {
  const { power, alpha } = checkSureness(sureness);
  const effect = Math.abs(difference) / sd;
  if (!(sd > 0 && effect > 0 && effect < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `Give a difference other than 0 and a standard deviation above 0; got ${difference} and ${sd}.`,
    );
  }
  const reached = (n: number) => {
    const df = 2 * (n - 1);
    return noncentralTUpperTail(criticalT(1 - alpha, df), df, Math.sqrt(n / 2) * effect) >= power;
  };
  // The normal answer is close and a little small: search outwards from it, then halve.
  const z = -normalQuantile(alpha / 2) + normalQuantile(power);
  let short = 1 + 1e-6;
  let enough = Math.max(2, (2 * z * z) / (effect * effect));
  while (!reached(enough)) {
    short = enough;
    enough *= 1.5;
  }
  while (enough - short > 1e-9 * enough) {
    const middle = (short + enough) / 2;
    if (reached(middle)) enough = middle;
    else short = middle;
  }
  return rounded(enough);
}

function rounded(unrounded: number): GroupSize {
  return { perGroup: Math.max(2, Math.ceil(unrounded)), unrounded };
}

function checkSureness({ power = 0.8, alpha = 0.05 }: Sureness): { power: number; alpha: number } {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`Alpha must lie between 0 and 1, such as 0.05; got ${alpha}.`);
  if (!(power > alpha && power < 1)) {
    throw new RangeError(`Power must lie between alpha and 1, such as 0.8; got ${power}.`);
  }
  return { power, alpha };
}
