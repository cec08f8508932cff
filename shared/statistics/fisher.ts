import { checkCount } from './counts.ts';

/** Four counts of a 2×2 table by row: a's successes, a's failures, b's successes, b's failures. */
export type TwoByTwo = readonly [number, number, number, number];

// Tables this close in probability to the observed one count as equally likely; R uses the same allowance.
const TIE = 1 + 1e-7;

/**
 * Two-sided p-value of Fisher's exact test: the probability of all tables no likelier than the observed one.
 *
 * @param table whole numbers, row by row
 * @returns p-value, 0–1; 1 when a margin is zero, because only one table is possible then
 * @throws RangeError when a count is not a whole number, 0 or more
 * @see https://en.wikipedia.org/wiki/Fisher%27s_exact_test; the two-sided rule is that of R's fisher.test
 * @example fisher([3, 2, 1, 5]) // 0.24242424242424243
 */
export function fisher(table: TwoByTwo): number {
  const [a, b, c, d] = table;
  for (const count of table) checkCount(count, 'cell of the table');
  const lowest = Math.max(0, a - d);
  const highest = Math.min(a + b, a + c);
  if (lowest === highest) return 1;

  // With both margins fixed, one cell decides the table. Probabilities relative to the likeliest table, found by
  // walking away from it until they vanish: no factorials, and as exact for millions of answers as for ten.
  const likeliest = Math.min(highest, Math.floor(((a + b + 1) * (a + c + 1)) / (a + b + c + d + 2)));
  const upwards = (cell: number) => ((a + b - cell) * (a + c - cell)) / ((cell + 1) * (d - a + cell + 1));
  const weights: number[] = [1];
  let observed = a === likeliest ? 1 : 0;
  const keep = (cell: number, weight: number) => {
    weights.push(weight);
    if (cell === a) observed = weight;
  };
  for (let cell = likeliest, weight = 1; cell < highest; cell++) {
    weight *= upwards(cell);
    if (weight === 0) break;
    keep(cell + 1, weight);
  }
  for (let cell = likeliest, weight = 1; cell > lowest; cell--) {
    weight /= upwards(cell - 1);
    if (weight === 0) break;
    keep(cell - 1, weight);
  }

  let total = 0;
  let extreme = 0;
  for (const weight of weights.sort((x, y) => x - y)) {
    total += weight;
    if (weight <= observed * TIE) extreme += weight;
  }
  return Math.min(1, extreme / total);
}
