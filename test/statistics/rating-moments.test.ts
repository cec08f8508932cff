import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatings,
  covarianceMatrix,
  mergeRatingMoments,
  type RatingMoments,
  ratingMoments,
  sumsOf as sumsOfRows,
} from '../../shared/statistics/rating-moments.ts';

function sumsOf(rows: readonly (readonly number[])[], shift = [3, 3]): RatingMoments {
  const moments = ratingMoments(shift);
  for (const row of rows) addRatings(moments, row);
  return moments;
}

describe('sumsOf', () => {
  it('gives the sums that adding row by row gives', () => {
    const rows = [
      [5, 4, 5],
      [3, 3, 2],
      [4, 5, 3],
    ];
    expect(covarianceMatrix(sumsOfRows(rows))).toEqual(covarianceMatrix(sumsOf(rows, rows[0])));
    expect(sumsOfRows(rows).n).toBe(3);
  });

  it('refuses no rows, and rows of differing lengths', () => {
    expect(() => sumsOfRows([])).toThrow(RangeError);
    expect(() => sumsOfRows([[1, 2], [3]])).toThrow(/1 ratings where 2 are expected/);
  });
});

describe('ratingMoments', () => {
  it('gives the covariance matrix', () => {
    expect(
      covarianceMatrix(
        sumsOf([
          [1, 2],
          [3, 6],
        ]),
      ),
    ).toEqual([
      [2, 4],
      [4, 8],
    ]);
  });

  it('merges exactly, in any grouping, to what one pass gives', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 10 })), { maxLength: 40 });
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const [x, y, z] = [sumsOf(a), sumsOf(b), sumsOf(c)];
        const whole = sumsOf([...a, ...b, ...c]);
        expect(mergeRatingMoments(mergeRatingMoments(x, y), z)).toEqual(whole);
        expect(mergeRatingMoments(x, mergeRatingMoments(y, z))).toEqual(whole);
      }),
    );
  });

  it('sees that a column does not vary, even off its shift', () => {
    const rows = Array.from({ length: 7 }, (_, index) => [0.1, index]);
    expect(covarianceMatrix(sumsOf(rows))[0]![0]).toBe(0);
  });

  it('refuses rows that do not fit, sums that do not match and too few rows', () => {
    expect(() => ratingMoments([])).toThrow(RangeError);
    expect(() => sumsOf([[1]])).toThrow(/1 ratings where 2/);
    expect(() => sumsOf([[1, Number.NaN]])).toThrow(/blank or text/);
    expect(() => mergeRatingMoments(ratingMoments([3]), ratingMoments([4]))).toThrow(/same list/);
    expect(() => covarianceMatrix(sumsOf([[1, 2]]))).toThrow(/at least two/);
  });
});
