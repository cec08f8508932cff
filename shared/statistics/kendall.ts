import { twoSidedNormal } from './distributions.ts';
import { marginOf, type RatingPairs } from './rating-pairs.ts';

/** Kendall's tau-b: agreement in order, with ties allowed for. */
export interface KendallTau {
  /** −1–1; null when one of the ratings does not vary. */
  tauB: number | null;
  /** Two-sided p-value, 0–1; exact without ties up to 33 people; null when undefined. */
  pValue: number | null;
  n: number;
}

/**
 * Kendall's tau-b with its p-value.
 *
 * @param pairs pairs of answers (`pairsOfAnswers`, `pairsOfTable`)
 * @returns tau-b and p; null where one of the ratings does not vary
 * @see Kendall, Rank Correlation Methods; the choice between exact and normal p is scipy.stats.kendalltau's
 * @example kendall(pairsOfAnswers([1, 2, 3, 4], [1, 3, 2, 4])) // { tauB: 0.6666666666666666, pValue: 0.3333333333333333, n: 4 }
 */
export function kendall(pairs: RatingPairs): KendallTau {
  const tiesX = tieSums(pairs, 'x');
  const tiesY = tieSums(pairs, 'y');
  const { n } = tiesX;
  const all = (n * (n - 1)) / 2;
  if (tiesX.pairs === all || tiesY.pairs === all) return { tauB: null, pValue: null, n };

  const s = agreement(pairs);
  const tauB = Math.max(-1, Math.min(1, s / Math.sqrt((all - tiesX.pairs) * (all - tiesY.pairs))));
  if (tiesX.pairs === 0 && tiesY.pairs === 0) {
    const discordant = (all - s) / 2;
    const fewer = Math.min(discordant, all - discordant);
    if (n <= 33 || fewer <= 1) return { tauB, pValue: exactP(n, fewer), n };
  }
  const m = n * (n - 1);
  const variance =
    (m * (2 * n + 5) - tiesX.v - tiesY.v) / 18 +
    (2 * tiesX.pairs * tiesY.pairs) / m +
    (n > 2 ? (tiesX.triples * tiesY.triples) / (9 * m * (n - 2)) : 0);
  return { tauB, pValue: twoSidedNormal(s / Math.sqrt(variance)), n };
}

function tieSums(pairs: RatingPairs, side: 'x' | 'y'): { n: number; pairs: number; triples: number; v: number } {
  const sums = { n: 0, pairs: 0, triples: 0, v: 0 };
  for (const { count } of marginOf(pairs, side)) {
    sums.n += count;
    sums.pairs += (count * (count - 1)) / 2;
    sums.triples += count * (count - 1) * (count - 2);
    sums.v += count * (count - 1) * (2 * count + 5);
  }
  return sums;
}

// Concordant minus discordant pairs of people. Pairs come sorted by x; a Fenwick tree over y holds the people with a
// smaller x, so that lists without ties take n log n and not n².
function agreement(pairs: RatingPairs): number {
  const position = new Map(marginOf(pairs, 'y').map(({ value }, index) => [value, index + 1]));
  const tree = new Float64Array(position.size + 1);
  const upTo = (end: number) => {
    let sum = 0;
    for (let i = end; i > 0; i -= i & -i) sum += tree[i]!;
    return sum;
  };
  let seen = 0;
  let s = 0;
  for (let start = 0; start < pairs.length; ) {
    let end = start;
    for (; end < pairs.length && pairs[end]!.x === pairs[start]!.x; end++) {
      const { y, count } = pairs[end]!;
      const below = upTo(position.get(y)! - 1);
      const above = seen - upTo(position.get(y)!);
      s += count * (below - above);
    }
    for (; start < end; start++) {
      const { y, count } = pairs[start]!;
      for (let i = position.get(y)!; i < tree.length; i += i & -i) tree[i]! += count;
      seen += count;
    }
  }
  return s;
}

// Share of all orders with at most `discordant` inversions, twice. Each person added at place j multiplies the
// generating function of inversions by (1 + q + … + q^(j−1)) / j; dividing at once keeps it from overflowing.
function exactP(n: number, discordant: number): number {
  if (4 * discordant === n * (n - 1)) return 1;
  let chance = [1, ...new Array<number>(discordant).fill(0)];
  for (let j = 2; j <= n; j++) {
    let window = 0;
    chance = chance.map((value, k) => {
      window += value - (k >= j ? chance[k - j]! : 0);
      return window / j;
    });
  }
  return Math.min(1, 2 * chance.reduce((sum, value) => sum + value, 0));
}
