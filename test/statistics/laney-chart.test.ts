import { describe, expect, it } from 'vitest';
import { laneyChart } from '../../shared/statistics/laney-chart.ts';

describe('laneyChart', () => {
  it('widens the limits when months differ more than chance', () => {
    const months = [7800, 8200, 7900, 8300, 7850, 8150, 7900, 8250].map((successes) => ({ successes, n: 10000 }));
    const chart = laneyChart(months);
    expect(chart.center).toBeCloseTo(80.4375, 10);
    expect(chart.sigmaZ).toBeGreaterThan(5);
    expect(chart.beyond).toEqual([]);
    // The plain p-chart's limits are ±1.19 points here: every month would be flagged.
    expect(chart.periods.every(({ high }) => high! > 82)).toBe(true);
  });

  it('computes sigma z as the mean moving range of z-scores over d2', () => {
    const chart = laneyChart([
      { successes: 5, n: 50 },
      { successes: 10, n: 50 },
    ]);
    const sigma = Math.sqrt((0.15 * 0.85) / 50);
    expect(chart.sigmaZ).toBeCloseTo(0.1 / sigma / 1.128379, 12);
    expect(chart.periods[0]).toMatchObject({ value: 10, low: 0 });
  });

  it('flags a month that stands out and keeps gaps', () => {
    const usual = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49].map((successes) => ({ successes, n: 100 }));
    const chart = laneyChart([...usual, { successes: 0, n: 0 }, { successes: 80, n: 100 }]);
    expect(chart.periods[10]).toEqual({ value: null, low: null, high: null });
    expect(chart.beyond).toEqual([12]);
  });

  it('flags nothing when everybody agrees', () => {
    const all = { successes: 7, n: 7 };
    expect(laneyChart([all, all])).toMatchObject({ center: 100, sigmaZ: 0, beyond: [] });
  });

  it('puts a period that stands exactly on the center on its limits when nothing varies', () => {
    for (let share = 1; share < 100; share++) {
      const { center, periods, beyond } = laneyChart([100, 300, 700].map((n) => ({ successes: (n * share) / 100, n })));
      expect(center).toBe(share);
      expect(beyond).toEqual([]);
      for (const period of periods) expect(period).toEqual({ value: share, low: share, high: share });
    }
  });

  it('refuses fewer than two periods and counts that make no sense', () => {
    expect(() => laneyChart([{ successes: 1, n: 2 }])).toThrow(/at least two/);
    expect(() =>
      laneyChart([
        { successes: 1, n: 0 },
        { successes: 1, n: 2 },
      ]),
    ).toThrow(/check which/);
    expect(() =>
      laneyChart([
        { successes: 3, n: 2 },
        { successes: 1, n: 2 },
      ]),
    ).toThrow(/check which/);
  });
});
