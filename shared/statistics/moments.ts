import { checkCount, noAnswers } from './counts.ts';

/** What is needed of a set of answers to compute and compare means. */
export interface MeanSummary {
  /** Valid answers. */
  n: number;
  /** Mean on the asked scale. */
  mean: number;
  /** Standard deviation (n − 1); null when there is only one answer. */
  sd: number | null;
}

/** A mean summary that also carries the variance. */
export interface Moments extends MeanSummary {
  /** Variance (n − 1); null when there is only one answer. */
  variance: number | null;
}

/**
 * Mean, variance and standard deviation of answers given as counts a point.
 *
 * @param points the scale's points, finite numbers
 * @param counts answers at each point, same length, whole numbers
 * @returns n, mean, variance and sd; variance and sd null when n is 1
 * @throws RangeError when the lengths differ, a point is not a number, a count is not whole, or there is no answer
 * @see https://en.wikipedia.org/wiki/Algorithms_for_calculating_variance#Two-pass_algorithm
 * @example momentsOfCounts([1, 2, 3, 4, 5], [20, 15, 5, 20, 40]).mean // 3.45
 */
export function momentsOfCounts(points: readonly number[], counts: ArrayLike<number>): Moments {
  if (points.length !== counts.length) {
    throw new RangeError(`${points.length} scale points but ${counts.length} counts: give one count for each point.`);
  }
  let n = 0;
  let shift: number | undefined;
  points.forEach((point, index) => {
    if (!Number.isFinite(point)) throw new RangeError(`Scale points must be finite numbers; got ${point}.`);
    const count = checkCount(counts[index]!, `answers at ${point}`);
    if (count > 0 && shift === undefined) shift = point;
    n += count;
  });
  if (shift === undefined) throw noAnswers();

  // Whole points have exact sums, so that the same share of answers has the same mean to the last digit, whatever else was answered: otherwise
  // two equal months would count as a rise. Other points are measured from one that occurs: equal answers have exactly that mean.
  const origin = points.every((point) => Number.isInteger(point) && Number.isSafeInteger(point * n)) ? 0 : shift;
  let sum = 0;
  points.forEach((point, index) => {
    sum += (counts[index] ?? 0) * (point - origin);
  });
  const offset = sum / n;
  let squares = 0;
  let residue = 0;
  points.forEach((point, index) => {
    const count = counts[index] ?? 0;
    const deviation = point - origin - offset;
    squares += count * deviation * deviation;
    residue += count * deviation;
  });
  return summarise(n, origin + offset, squares - (residue * residue) / n);
}

/**
 * Mean, variance and standard deviation of a list of numbers.
 *
 * @param values finite numbers, at least one
 * @returns n, mean, variance and sd; variance and sd null when n is 1
 * @throws RangeError when the list is empty or holds something that is not a finite number
 * @see https://en.wikipedia.org/wiki/Algorithms_for_calculating_variance#Two-pass_algorithm
 * @example momentsOfValues([4, 5, 4, 3, 3]).mean // 3.8
 */
export function momentsOfValues(values: ArrayLike<number>): Moments {
  const counts = new Map<number, number>();
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return momentsOfCounts([...counts.keys()], [...counts.values()]);
}

/**
 * Summary of two sets of answers put together (answers are pooled; means are never averaged).
 *
 * @param a one set
 * @param b another set
 * @returns the summary of all answers
 * @throws RangeError when both sets are empty
 * @see Chan, Golub & LeVeque 1983, https://doi.org/10.1080/00031305.1983.10483115
 * @example poolMeans({ n: 2, mean: 1, sd: 0 }, { n: 2, mean: 3, sd: 0 }) // n 4, mean 2, sd 1.1547005383792515
 */
export function poolMeans(a: MeanSummary, b: MeanSummary): MeanSummary {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const gap = b.mean - a.mean;
  const { mean, sd } = summarise(
    n,
    a.mean + (gap * b.n) / n,
    squaresOf(a) + squaresOf(b) + (gap * gap * a.n * b.n) / n,
  );
  return { n, mean, sd };
}

function squaresOf(summary: MeanSummary): number {
  return summary.sd === null ? 0 : summary.sd * summary.sd * (summary.n - 1);
}

function summarise(n: number, mean: number, squares: number): Moments {
  if (n < 2) return { n, mean, variance: null, sd: null };
  const variance = Math.max(0, squares) / (n - 1);
  return { n, mean, variance, sd: Math.sqrt(variance) };
}
