import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginOf, pairsOfAnswers, pairsOfTable } from '../../shared/statistics/rating-pairs.ts';

describe('rating pairs', () => {
  it('are the same from lists and from their cross table', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating)), (people) => {
        const points = [1, 2, 3, 4, 5];
        const table = points.map((x) => points.map((y) => people.filter(([a, b]) => a === x && b === y).length));
        const lists = pairsOfAnswers(
          people.map(([x]) => x),
          people.map(([, y]) => y),
        );
        expect(pairsOfTable(points, points, table)).toEqual(lists);
      }),
    );
  });

  it('have margins in ascending order', () => {
    const pairs = pairsOfAnswers([2, 1, 1], [3, 10, 3]);
    expect(marginOf(pairs, 'x')).toEqual([
      { value: 1, count: 2 },
      { value: 2, count: 1 },
    ]);
    expect(marginOf(pairs, 'y').map(({ value }) => value)).toEqual([3, 10]);
  });

  it('refuse lists and tables that do not fit', () => {
    expect(() => pairsOfAnswers([1, 2], [1])).toThrow(/2 and 1 answers/);
    expect(() => pairsOfAnswers([1], [Number.NaN])).toThrow(/leave such people out/);
    expect(() => pairsOfTable([1, 2], [1, 2], [[1, 2]])).toThrow(/2 rows of 2/);
    expect(() => pairsOfTable([1], [1], [[-1]])).toThrow(/whole number/);
  });
});
