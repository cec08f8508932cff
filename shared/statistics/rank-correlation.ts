import { productMoment, testCorrelation } from './correlation.ts';
import { type KendallTau, kendall } from './kendall.ts';
import { marginOf, type RatingPairs } from './rating-pairs.ts';

/** Spearman's correlation of two ratings, with Kendall's beside it. */
export interface RankCorrelation {
  /** Spearman's rho, −1–1; null when one of the ratings does not vary. */
  value: number | null;
  /** Two-sided p-value from the t approximation, 0–1; null below 3 people or without variation. */
  pValue: number | null;
  /** People with both answers. */
  n: number;
  /** Kendall's tau-b and its p-value. */
  kendall: KendallTau;
}

/**
 * Spearman's rank correlation (ties get their average rank), with Kendall's tau-b.
 *
 * @param pairs pairs of answers (`pairsOfAnswers`, `pairsOfTable`)
 * @returns rho, p, n and Kendall's tau-b; null where the data cannot give one
 * @see https://en.wikipedia.org/wiki/Spearman%27s_rank_correlation_coefficient; scipy.stats.spearmanr
 * @example spearman(pairsOfAnswers([1, 2, 3, 4], [1, 3, 2, 4])).value // 0.8
 */
export function spearman(pairs: RatingPairs): RankCorrelation {
  const rankX = averageRanks(pairs, 'x');
  const rankY = averageRanks(pairs, 'y');
  const { value, n } = productMoment(pairs.map(({ x, y, count }) => ({ x: rankX.get(x)!, y: rankY.get(y)!, count })));
  const pValue = value === null || n < 3 ? null : testCorrelation(value, n).pValue;
  return { value, pValue, n, kendall: kendall(pairs) };
}

function averageRanks(pairs: RatingPairs, side: 'x' | 'y'): Map<number, number> {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const { value, count } of marginOf(pairs, side)) {
    ranks.set(value, before + (count + 1) / 2);
    before += count;
  }
  return ranks;
}
