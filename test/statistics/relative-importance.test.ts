import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRatings, type RatingMoments, ratingMoments } from '../../shared/statistics/rating-moments.ts';
import { relativeImportance } from '../../shared/statistics/relative-importance.ts';

function sumsOf(rows: readonly (readonly number[])[]): RatingMoments {
  const moments = ratingMoments(rows[0]!.map(() => 3));
  for (const row of rows) addRatings(moments, row);
  return moments;
}

const rows = [
  [5, 4, 5],
  [3, 3, 2],
  [4, 5, 3],
  [2, 1, 2],
  [1, 2, 3],
  [5, 5, 4],
];

describe('relativeImportance', () => {
  // By hand: with two ratings LMG is the mean of entering first (r²) and entering last (R² − r² of the other).
  it('averages the gain in R² over the orders of entry', () => {
    const { rSquared, predictors } = relativeImportance(sumsOf(rows), ['speed', 'clarity']);
    const [speed, clarity] = predictors;
    expect(rSquared).toBeCloseTo(0.7805084745762711, 12);
    expect(speed!.lmg).toBeCloseTo((speed!.pearson ** 2 + rSquared - clarity!.pearson ** 2) / 2, 12);
    expect(clarity!.lmg).toBeCloseTo((clarity!.pearson ** 2 + rSquared - speed!.pearson ** 2) / 2, 12);
    expect(speed!.share! + clarity!.share!).toBeCloseTo(1, 12);
  });

  it('credits all of R² to a single rating, whose beta is its correlation', () => {
    const { rSquared, predictors } = relativeImportance(sumsOf(rows.map((row) => row.slice(0, 2))), ['speed']);
    expect(predictors[0]!.lmg).toBeCloseTo(rSquared, 14);
    expect(predictors[0]!.standardizedBeta).toBeCloseTo(predictors[0]!.pearson, 14);
  });

  it('splits R² completely and gives nobody less than nothing', () => {
    const row = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 40 }), (many) => {
        const { rSquared, pValue, predictors } = relativeImportance(sumsOf(many), ['a', 'b', 'c', 'd']);
        expect(predictors.reduce((sum, { lmg }) => sum + lmg, 0)).toBeCloseTo(rSquared, 10);
        expect(Math.min(...predictors.map(({ lmg }) => lmg))).toBeGreaterThanOrEqual(-1e-12);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('says which ratings repeat each other', () => {
    const repeated = rows.map(([y, a, b]) => [y!, a!, b!, 6 - a!]);
    expect(() => relativeImportance(sumsOf(repeated), ['speed', 'clarity', 'slowness'])).toThrow(
      /"slowness" can be worked out from "speed"/,
    );
  });

  it('says which column does not vary', () => {
    expect(() => relativeImportance(sumsOf(rows.map(([y, a]) => [y!, a!, 4])), ['speed', 'clarity'])).toThrow(
      /All answers to clarity are equal/,
    );
    expect(() => relativeImportance(sumsOf(rows.map(([, a, b]) => [4, a!, b!])), ['speed', 'clarity'])).toThrow(
      /the outcome are equal/,
    );
  });

  it('refuses too few people, too many ratings and wrong names', () => {
    expect(() => relativeImportance(sumsOf(rows.slice(0, 3)), ['speed', 'clarity'])).toThrow(/at least 4 people/);
    expect(() => relativeImportance(sumsOf(rows), ['speed'])).toThrow(/need 2 names/);
    const wide = [new Array<number>(17).fill(3)];
    expect(() => relativeImportance(sumsOf(wide), new Array<string>(16).fill('x'))).toThrow(/between 1 and 15/);
  });
});
