import { fUpperTail } from './distributions.ts';
import { covarianceMatrix, type RatingMoments } from './rating-moments.ts';
import { standardizedRegression } from './standardized-regression.ts';

/** What one rating contributes to explaining the outcome. */
export interface Importance {
  name: string;
  /** Part of R² credited to this rating (LMG: its gain averaged over all orders of entry), 0–1. */
  lmg: number;
  /** That part as a share of R², 0–1; null when R² is 0. */
  share: number | null;
  /** Standardised regression coefficient in the model with all ratings. */
  standardizedBeta: number;
  /** Pearson's correlation with the outcome alone. */
  pearson: number;
}

/** How the ratings together and each by itself explain an outcome. */
export interface RelativeImportance {
  /** Share of the outcome's variance that the ratings explain together, 0–1. */
  rSquared: number;
  /** p-value of "no rating matters" (F test), 0–1. */
  pValue: number;
  n: number;
  /** In input order. */
  predictors: Importance[];
}

// Every subset of the ratings is one model: 2^15 take about a second.
const MOST_PREDICTORS = 15;

/**
 * Relative importance of ratings for an outcome: LMG, the Shapley value of R².
 *
 * @param moments sums of complete rows, the outcome in the first column, then one column a name
 * @param names names of the rating columns
 * @returns R², its p-value, and for each rating LMG, share, standardised beta and Pearson's correlation
 * @throws RangeError when there are too few rows or too many ratings, a column does not vary, or ratings repeat each other
 * @see Lindeman, Merenda & Gold 1980; Grömping 2006, https://doi.org/10.18637/jss.v017.i01 (R package relaimpo)
 * @example relativeImportance(sumsOf([[5, 4, 5], [3, 3, 2], [4, 5, 3], [2, 1, 2], [1, 2, 3], [5, 5, 4]]), ['speed', 'clarity']).rSquared // 0.7805 (rounded)
 */
export function relativeImportance(moments: RatingMoments, names: readonly string[]): RelativeImportance {
  const count = names.length;
  if (moments.shift.length !== count + 1) {
    throw new RangeError(
      `${moments.shift.length} columns need ${moments.shift.length - 1} names: the first column is the outcome.`,
    );
  }
  if (count < 1 || count > MOST_PREDICTORS) {
    throw new RangeError(`Give between 1 and ${MOST_PREDICTORS} ratings; got ${count}.`);
  }
  if (moments.n < count + 2) {
    throw new RangeError(
      `${count} ratings need at least ${count + 2} people who answered all; there are ${moments.n}.`,
    );
  }
  const correlations = correlationMatrix(covarianceMatrix(moments), ['the outcome', ...names]);
  const explained = explainedBySubset(correlations, names);
  const everything = (1 << count) - 1;
  const rSquared = explained[everything]!;
  const betas = standardizedRegression(correlations, allOf(count), names);
  const residualDf = moments.n - count - 1;
  return {
    rSquared,
    pValue: fUpperTail(rSquared / count / ((1 - rSquared) / residualDf), count, residualDf),
    n: moments.n,
    predictors: names.map((name, index) => {
      const lmg = shapleyValue(explained, index, count);
      return {
        name,
        lmg,
        share: rSquared > 0 ? lmg / rSquared : null,
        standardizedBeta: betas.coefficients[index]!,
        pearson: correlations[0]![index + 1]!,
      };
    }),
  };
}

function explainedBySubset(correlations: readonly number[][], names: readonly string[]): Float64Array {
  const explained = new Float64Array(1 << names.length);
  for (let subset = 1; subset < explained.length; subset++) {
    const members = allOf(names.length).filter((index) => subset & (1 << index));
    explained[subset] = standardizedRegression(correlations, members, names).rSquared;
  }
  return explained;
}

function shapleyValue(explained: Float64Array, index: number, count: number): number {
  // Weight of a subset of k others: k! (count − k − 1)! / count!, built up without factorials.
  const weights: number[] = [1 / count];
  for (let k = 1; k < count; k++) weights.push((weights[k - 1]! * k) / (count - k));
  let value = 0;
  for (let subset = 0; subset < explained.length; subset++) {
    if (subset & (1 << index)) continue;
    let size = 0;
    for (let rest = subset; rest > 0; rest &= rest - 1) size += 1;
    value += weights[size]! * (explained[subset | (1 << index)]! - explained[subset]!);
  }
  return value;
}

function correlationMatrix(covariance: readonly number[][], labels: readonly string[]): number[][] {
  const sds = covariance.map((row, index) => Math.sqrt(Math.max(0, row[index]!)));
  const flat = sds.indexOf(0);
  if (flat >= 0)
    throw new RangeError(`All answers to ${labels[flat]} are equal: leave it out, it cannot explain or be explained.`);
  return covariance.map((row, i) => row.map((value, j) => (i === j ? 1 : value / (sds[i]! * sds[j]!))));
}

function allOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
