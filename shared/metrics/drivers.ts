import { normaliseLabel } from '../answers/labels.ts';
import { foldDigits, numberIn } from '../answers/read-answer.ts';
import { Refusal } from '../languages/refusal.ts';
import { pearson } from '../statistics/correlation.ts';
import { spearman } from '../statistics/rank-correlation.ts';
import { addRatings, ratingMoments } from '../statistics/rating-moments.ts';
import type { RatingPair } from '../statistics/rating-pairs.ts';
import { relativeImportance } from '../statistics/relative-importance.ts';

export interface DriverReport {
  readonly column: string;
  readonly n: number;
  readonly pearson: number | null;
  readonly pearsonP: number | null;
  readonly spearman: number | null;
  readonly spearmanP: number | null;
  /** Share of the explained variance (LMG), 0–100. */
  readonly importance: number | null;
}

export interface DriversReport {
  readonly drivers: readonly DriverReport[];
  /** Rows in which the score and every driver were answered. */
  readonly n: number;
  readonly rSquared: number | null;
}

/** People who gave the same answer and the same ratings. */
export interface RatedAnswers {
  readonly point: number;
  /** The cells of the rating columns, as written. */
  readonly drivers: readonly string[];
  readonly count: number;
}

/**
 * How ratings go along with the score: each alone (Pearson, Spearman) and what each contributes to explaining it (LMG, the Shapley value of R²).
 *
 * Only people who answered the score and every rating are used, so that all columns speak of the same people.
 *
 * @param rows answers with their ratings, and how many gave them
 * @param names the rating columns
 * @returns one entry a rating, in the order of the names; importance is a share of R², 0–100, null where ratings repeat each other or too few answered
 * @throws Refusal `driversNeedRatings` when a column holds no numbers
 */
export function explainByRatings(rows: readonly RatedAnswers[], names: readonly string[]): DriversReport {
  const rated = rows.map((row) => ({
    ...row,
    values: row.drivers.map((cell) => numberIn(normaliseLabel(foldDigits(cell)))?.value),
  }));
  names.forEach((column, at) => {
    if (!rated.some((row) => row.values[at] !== undefined))
      throw new Refusal('driversNeedRatings', { column, option: '--drivers' });
  });
  const complete = rated.filter((row): row is typeof row & { values: number[] } =>
    row.values.every((value) => value !== undefined),
  );
  // A rating that everybody gave alike explains nothing, and must not keep the others from being explained by.
  const varying = names.filter((_, at) => new Set(complete.map((row) => row.values[at])).size > 1);
  const columns = varying.map((name) => names.indexOf(name));
  const moments = ratingMoments([0, ...varying.map(() => 0)]);
  let n = 0;
  for (const row of complete) {
    n += row.count;
    const ratings = [row.point, ...columns.map((at) => row.values[at]!)];
    for (let time = 0; time < row.count; time += 1) addRatings(moments, ratings);
  }
  const explained = varying.length > 0 ? importanceOf(moments, varying) : undefined;
  const drivers = names.map((column, at) => {
    const pairs = pairsOf(complete.map((row) => ({ x: row.values[at]!, y: row.point, count: row.count })));
    const together = pairs.length > 0 ? pearson(pairs) : undefined;
    const ranked = pairs.length > 0 ? spearman(pairs) : undefined;
    const share = explained?.predictors[columns.indexOf(at)]?.share;
    return {
      column,
      n,
      pearson: together?.value ?? null,
      pearsonP: together?.pValue ?? null,
      spearman: ranked?.value ?? null,
      spearmanP: ranked?.pValue ?? null,
      importance: share === null || share === undefined ? null : 100 * share,
    };
  });
  return { drivers, n, rSquared: explained?.rSquared ?? null };
}

function importanceOf(
  moments: Parameters<typeof relativeImportance>[0],
  names: readonly string[],
): ReturnType<typeof relativeImportance> | undefined {
  try {
    return relativeImportance(moments, names);
  } catch (error) {
    // Too few people, or two ratings that repeat each other: the correlations still stand.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Sums equal pairs, sorted by x, then y. */
function pairsOf(pairs: readonly RatingPair[]): RatingPair[] {
  const sums = new Map<string, RatingPair>();
  for (const { x, y, count } of pairs) {
    const key = `${x} ${y}`;
    const before = sums.get(key);
    sums.set(key, { x, y, count: (before?.count ?? 0) + count });
  }
  return [...sums.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}
