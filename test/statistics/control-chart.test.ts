import { describe, expect, it } from 'vitest';
import { meanMovingRange, xmr } from '../../shared/statistics/control-chart.ts';

const months = [70, 72, 68, 71, 73, 69, 75, 70, 71, 74, 72, 90];

describe('xmr', () => {
  it('finds the month that stands out, counted from 1', () => {
    const limits = xmr(months);
    expect(limits.center).toBeCloseTo(72.9166666666667, 10);
    expect(limits.sigma).toBeCloseTo(50 / 11 / 1.128379, 12);
    expect(limits.beyond).toEqual([12]);
  });

  it('agrees with R qcc when its rounded constant is used', () => {
    const limits = xmr(months, 1.128);
    expect(limits.sigma).toBeCloseTo(4.02965828497743, 10);
    expect(limits.low).toBeCloseTo(60.8276918117344, 10);
    expect(limits.high).toBeCloseTo(85.005641521599, 10);
  });

  it('finds nothing in equal values, although the limits have no width', () => {
    expect(xmr([0.1, 0.1, 0.1])).toMatchObject({ center: 0.1, sigma: 0, beyond: [] });
  });

  it('steps over gaps and keeps counting periods', () => {
    const gaps = [null, ...months.slice(0, 6), null, ...months.slice(6)];
    expect(xmr(gaps)).toEqual({ ...xmr(months), beyond: [14] });
  });

  it('refuses series without a range', () => {
    expect(() => xmr([1])).toThrow(/at least two periods/);
    expect(() => xmr([1, Number.NaN])).toThrow(/finite/);
    expect(() => xmr([1, 2], 0)).toThrow(/above 0/);
  });

  it('averages the steps between neighbours', () => {
    expect(meanMovingRange([1, 3, 2])).toBe(1.5);
  });
});
