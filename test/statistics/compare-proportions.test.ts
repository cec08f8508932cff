import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProportions } from '../../shared/statistics/compare-proportions.ts';

describe('compareProportions', () => {
  it('agrees with statsmodels, difference first minus second', () => {
    const result = compareProportions({ successes: 45, n: 50 }, { successes: 30, n: 50 });
    expect(result).toMatchObject({ valueA: 90, valueB: 60, difference: 30, test: 'pooled z' });
    expect(result.zPooled).toBeCloseTo(3.4641016151377553, 12);
    expect(result.pValue).toBeCloseTo(0.0005320055051392477, 14);
    expect(result.pValue).toBe(result.pPooled);
  });

  it("reports Fisher's test when an expected cell is under 5", () => {
    const result = compareProportions({ successes: 3, n: 5 }, { successes: 1, n: 6 });
    expect(result.smallestExpected).toBeCloseTo(20 / 11, 12);
    expect(result.test).toBe('Fisher');
    expect(result.pValue).toBeCloseTo(0.242424242424243, 12);
    expect(result.pPooled).toBeCloseTo(0.13684386604292925, 12);
  });

  it.each([0, 40])('has no z when everybody agrees (%i of 40), and sees no difference', (successes) => {
    const group = { successes, n: 40 };
    expect(compareProportions(group, group)).toMatchObject({
      difference: 0,
      zPooled: null,
      pPooled: null,
      pFisher: 1,
      pValue: 1,
    });
  });

  it('shows an interval that holds the difference, and never NaN', () => {
    const count = fc.nat(50);
    fc.assert(
      fc.property(count, count, count, count, (s, f, t, g) => {
        fc.pre(s + f > 0 && t + g > 0);
        const result = compareProportions({ successes: s, n: s + f }, { successes: t, n: t + g });
        expect(result.interval.low).toBeLessThanOrEqual(result.difference);
        expect(result.interval.high).toBeGreaterThanOrEqual(result.difference);
        expect(JSON.stringify(result).match(/null/g)?.length ?? 0).toBe(result.zPooled === null ? 2 : 0);
      }),
    );
  });

  it('refuses an empty group', () => {
    expect(() => compareProportions({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toThrow(/No valid answer/);
  });
});
