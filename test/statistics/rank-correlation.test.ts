import { describe, expect, it } from 'vitest';
import { spearman } from '../../shared/statistics/rank-correlation.ts';
import { pairsOfAnswers } from '../../shared/statistics/rating-pairs.ts';

describe('spearman', () => {
  // scipy.stats.spearmanr([1,2,2,3,5,5,4], [2,1,3,3,4,5,5])
  it('agrees with scipy, ties included', () => {
    const result = spearman(pairsOfAnswers([1, 2, 2, 3, 5, 5, 4], [2, 1, 3, 3, 4, 5, 5]));
    expect(result.value).toBeCloseTo(0.8333333333333335, 12);
    expect(result.pValue).toBeCloseTo(0.0198680515233794, 10);
    expect(result.kendall.tauB).toBeCloseTo(0.6842105263157894, 12);
    expect(result.kendall.pValue).toBeCloseTo(0.041136383569940586, 10);
  });

  it('sees only order', () => {
    const x = [1, 4, 2, 8, 5];
    const y = [2, 3, 1, 9, 4];
    const stretched = y.map((value) => Math.exp(value));
    expect(spearman(pairsOfAnswers(x, stretched))).toEqual(spearman(pairsOfAnswers(x, y)));
  });

  it('is undefined when a rating does not vary, and untested for two people', () => {
    expect(spearman(pairsOfAnswers([1, 1, 1], [1, 2, 3]))).toEqual({
      value: null,
      pValue: null,
      n: 3,
      kendall: { tauB: null, pValue: null, n: 3 },
    });
    expect(spearman(pairsOfAnswers([1, 2], [1, 2]))).toMatchObject({ value: 1, pValue: null });
  });
});
