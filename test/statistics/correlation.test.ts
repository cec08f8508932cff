import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson } from '../../shared/statistics/correlation.ts';
import { pairsOfAnswers } from '../../shared/statistics/rating-pairs.ts';

describe('pearson', () => {
  // scipy.stats.pearsonr([1,2,3,4,5], [2,1,4,3,5])
  it('agrees with scipy', () => {
    const result = pearson(pairsOfAnswers([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]));
    expect(result.value).toBeCloseTo(0.8, 14);
    expect(result.t).toBeCloseTo(2.3094010767585034, 12);
    expect(result.pValue).toBeCloseTo(0.10408803866182799, 10);
    expect(result.interval!.low).toBeCloseTo(-0.279640041969355, 10);
    expect(result.interval!.high).toBeCloseTo(0.9861961933012714, 10);
  });

  it('is undefined when a rating does not vary', () => {
    const nothing = { value: null, t: null, pValue: null, interval: null };
    expect(pearson(pairsOfAnswers([0.1, 0.1, 0.1], [1, 2, 3]))).toEqual({ ...nothing, n: 3 });
    expect(pearson([])).toEqual({ ...nothing, n: 0 });
    expect(pearson(pairsOfAnswers([1], [2]))).toEqual({ ...nothing, n: 1 });
  });

  it('has no test for two people and no interval for three', () => {
    expect(pearson(pairsOfAnswers([1, 2], [2, 1]))).toEqual({ value: -1, n: 2, t: null, pValue: null, interval: null });
    expect(pearson(pairsOfAnswers([1, 2, 3], [1, 3, 2]))).toMatchObject({ n: 3, interval: null });
  });

  it('is exactly 1 for answers on a line', () => {
    expect(pearson(pairsOfAnswers([1, 2, 3, 4], [2, 4, 6, 8]))).toMatchObject({
      value: 1,
      t: null,
      pValue: 0,
      interval: { low: 1, high: 1 },
    });
  });

  it('is symmetric and within ±1, and its interval holds it', () => {
    const rating = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating)), (people) => {
        const x = people.map(([value]) => value);
        const y = people.map(([, value]) => value);
        const result = pearson(pairsOfAnswers(x, y));
        if (result.value === null) return;
        expect(Math.abs(result.value)).toBeLessThanOrEqual(1);
        expect(pearson(pairsOfAnswers(y, x)).value).toBeCloseTo(result.value, 12);
        if (result.interval === null) return;
        expect(result.interval.low).toBeLessThanOrEqual(result.value);
        expect(result.interval.high).toBeGreaterThanOrEqual(result.value);
      }),
    );
  });
});
