import { checkCount } from './counts.ts';

/** How many people gave this pair of answers. */
export interface RatingPair {
  x: number;
  y: number;
  count: number;
}

/** Pairs of answers with their number: a cross table without its empty cells. Sorted by x, then y. */
export type RatingPairs = readonly RatingPair[];

/**
 * Pairs from two lists of answers by the same people.
 *
 * @param x one list of finite numbers
 * @param y the other, same length and order (leave out people with a blank in either)
 * @returns distinct pairs with their counts
 * @throws RangeError when the lengths differ or a value is not a finite number
 * @see https://en.wikipedia.org/wiki/Contingency_table
 * @example pairsOfAnswers([1, 1, 2], [3, 3, 4]) // [{ x: 1, y: 3, count: 2 }, { x: 2, y: 4, count: 1 }]
 */
export function pairsOfAnswers(x: ArrayLike<number>, y: ArrayLike<number>): RatingPairs {
  if (x.length !== y.length) {
    throw new RangeError(`The two lists have ${x.length} and ${y.length} answers: give one of each for every person.`);
  }
  const rows = new Map<number, Map<number, number>>();
  for (let index = 0; index < x.length; index++) {
    const first = x[index]!;
    const second = y[index]!;
    if (!Number.isFinite(first) || !Number.isFinite(second)) {
      throw new RangeError(`Answer ${index + 1} has a blank or text: leave such people out of both lists.`);
    }
    const row = rows.get(first) ?? new Map<number, number>();
    rows.set(first, row.set(second, (row.get(second) ?? 0) + 1));
  }
  const pairs: RatingPair[] = [];
  for (const [first, row] of rows) for (const [second, count] of row) pairs.push({ x: first, y: second, count });
  return inOrder(pairs);
}

/**
 * Pairs from a cross table of two ratings.
 *
 * @param pointsX points of the first rating, one a row
 * @param pointsY points of the second rating, one a column
 * @param table counts, row by row
 * @returns the table's cells that are not empty
 * @throws RangeError when the table's shape differs from the points, or a count is not a whole number
 * @see https://en.wikipedia.org/wiki/Contingency_table
 * @example pairsOfTable([1, 2], [3, 4], [[2, 0], [0, 1]]) // [{ x: 1, y: 3, count: 2 }, { x: 2, y: 4, count: 1 }]
 */
export function pairsOfTable(
  pointsX: readonly number[],
  pointsY: readonly number[],
  table: readonly ArrayLike<number>[],
): RatingPairs {
  if (table.length !== pointsX.length || table.some((row) => row.length !== pointsY.length)) {
    throw new RangeError(`The table must have ${pointsX.length} rows of ${pointsY.length} counts, one for each point.`);
  }
  const pairs: RatingPair[] = [];
  pointsX.forEach((x, i) => {
    pointsY.forEach((y, j) => {
      const count = checkCount(table[i]![j]!, `answers at ${x} and ${y}`);
      if (count > 0) pairs.push({ x, y, count });
    });
  });
  return inOrder(pairs);
}

/**
 * Counts of one side of the pairs, in ascending order.
 *
 * @param pairs pairs with counts
 * @param side which answer of the pair
 * @returns distinct values ascending, each with its count
 * @see https://en.wikipedia.org/wiki/Marginal_distribution
 * @example marginOf([{ x: 1, y: 3, count: 2 }], 'y') // [{ value: 3, count: 2 }]
 */
export function marginOf(pairs: RatingPairs, side: 'x' | 'y'): { value: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + pair.count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

function inOrder(pairs: RatingPair[]): RatingPairs {
  return pairs.sort((a, b) => a.x - b.x || a.y - b.y);
}
