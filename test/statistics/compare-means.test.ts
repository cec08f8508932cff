import { describe, expect, it } from 'vitest';
import { compareMeans } from '../../shared/statistics/compare-means.ts';
import { momentsOfValues } from '../../shared/statistics/moments.ts';

describe('compareMeans', () => {
  it('agrees with R t.test, difference first minus second', () => {
    const result = compareMeans(momentsOfValues([3, 4, 4, 5, 2]), momentsOfValues([5, 5, 4, 5, 5]));
    expect(result.difference).toBeCloseTo(-1.2, 12);
    expect(result.t).toBeCloseTo(-2.19089023002066, 10);
    expect(result.df).toBeCloseTo(5.20231213872832, 10);
    expect(result.pValue).toBeCloseTo(0.0778973364174421, 10);
    expect(result.interval!.low).toBeCloseTo(-2.59165514193411, 8);
    expect(result.interval!.high).toBeCloseTo(0.191655141934114, 8);
  });

  it('works when only one group varies', () => {
    const result = compareMeans(momentsOfValues([5, 5, 5]), momentsOfValues([1, 2, 3, 4]));
    expect(result.df).toBeCloseTo(3, 12);
    expect(result.pValue).toBeGreaterThan(0);
  });

  it('says so when no test is possible', () => {
    const nothing = { t: null, df: null, pValue: null, interval: null, degenerate: true };
    expect(compareMeans(momentsOfValues([5, 5]), momentsOfValues([3, 3]))).toMatchObject({ difference: 2, ...nothing });
    expect(compareMeans(momentsOfValues([5]), momentsOfValues([3, 4]))).toMatchObject({ difference: 1.5, ...nothing });
  });

  it('changes sign, not size, when the groups change places', () => {
    const a = momentsOfValues([1, 4, 5]);
    const b = momentsOfValues([2, 2, 3, 7]);
    expect(compareMeans(a, b).t).toBe(-compareMeans(b, a).t!);
    expect(compareMeans(a, b).pValue).toBe(compareMeans(b, a).pValue);
  });

  it('refuses an empty group', () => {
    expect(() => compareMeans({ n: 0, mean: 0, sd: null }, momentsOfValues([3, 4]))).toThrow(/No valid answer/);
  });
});
