import { describe, expect, it } from 'vitest';
import { momentsOfValues } from '../../shared/statistics/moments.ts';
import { testMeanAgainstTarget, testShareAgainstTarget } from '../../shared/statistics/target-test.ts';

describe('testShareAgainstTarget', () => {
  it('gives the exact test with the interval that belongs to it', () => {
    const result = testShareAgainstTarget({ successes: 43, n: 50 }, 80);
    expect(result).toMatchObject({ value: 86, n: 50, target: 80, difference: 6 });
    expect(result.pValue).toBeCloseTo(0.376466805044809, 10);
    expect(result.interval.low).toBeCloseTo(73.2603997502992, 8);
    expect(result.interval.high).toBeCloseTo(94.1808299659628, 8);
  });

  it('refuses targets past 0–100', () => {
    expect(() => testShareAgainstTarget({ successes: 1, n: 2 }, 101)).toThrow(/0 and 100 percent/);
  });
});

describe('testMeanAgainstTarget', () => {
  it('agrees with R t.test', () => {
    const result = testMeanAgainstTarget(momentsOfValues([4, 5, 5, 4, 3, 5]), 4);
    expect(result.t).toBeCloseTo(1, 10);
    expect(result.df).toBe(5);
    expect(result.pValue).toBeCloseTo(0.363217467649123, 10);
  });

  it('gives no verdict for one answer or equal answers', () => {
    expect(testMeanAgainstTarget(momentsOfValues([4]), 5)).toMatchObject({ t: null, df: null, pValue: null });
    expect(testMeanAgainstTarget(momentsOfValues([4, 4, 4]), 5)).toMatchObject({
      difference: -1,
      t: null,
      df: 2,
      pValue: null,
      interval: null,
    });
  });

  it('refuses a target that is not a number', () => {
    expect(() => testMeanAgainstTarget(momentsOfValues([4, 5]), Number.NaN)).toThrow(/on the asked scale/);
  });
});
