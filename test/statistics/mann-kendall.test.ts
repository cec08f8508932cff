import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../shared/statistics/mann-kendall.ts';

describe('mannKendall', () => {
  it('agrees with pyMannKendall', () => {
    const trend = mannKendall([4.1, 4.0, 4.2, 4.0, 3.9, 3.9, 3.8, 3.9, 3.7, 3.6, 3.6, 3.5]);
    expect(trend).toMatchObject({ trend: 'decreasing', s: -55, varianceS: 207, n: 12, tooFew: false });
    expect(trend.z).toBeCloseTo(-3.7532594530273458, 12);
    expect(trend.pValue).toBeCloseTo(0.0001745500267034128, 14);
    expect(trend.senSlope).toBeCloseTo(-0.05505050505050501, 12);
    expect(trend.senIntercept).toBeCloseTo(4.2027777777777775, 12);
  });

  it('sees no trend in equal values, without dividing by zero', () => {
    expect(mannKendall([5, 5, 5, 5])).toMatchObject({
      trend: 'no trend',
      s: 0,
      varianceS: 0,
      z: 0,
      pValue: 1,
      tauA: 0,
      senSlope: 0,
      senIntercept: 5,
    });
  });

  it('keeps the place of a period without answers', () => {
    const trend = mannKendall([1, null, 3, 4, null, 6, 7, 8]);
    expect(trend).toMatchObject({ n: 6, senSlope: 1, senIntercept: 1, tooFew: true });
  });

  it('turns round when time does', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    expect(mannKendall([...values].reverse()).z).toBe(-mannKendall(values).z);
  });

  it('refuses series that cannot have a trend', () => {
    expect(() => mannKendall([1])).toThrow(/at least two periods/);
    expect(() => mannKendall([null, null])).toThrow(/at least two periods/);
    expect(() => mannKendall([1, Number.NaN])).toThrow(/Period 2/);
    expect(() => mannKendall(new Array<number>(5001).fill(1))).toThrow(/weeks or months/);
    expect(() => mannKendall([1, 2], 5)).toThrow(/0.05/);
  });
});
