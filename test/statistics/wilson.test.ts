import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../shared/statistics/wilson.ts';

describe('wilson', () => {
  it('agrees with statsmodels', () => {
    const { value, interval } = wilson({ successes: 3, n: 5 });
    expect(value).toBe(60);
    expect(interval.low).toBeCloseTo(23.07242812760129, 9);
    expect(interval.high).toBeCloseTo(88.23792257673522, 9);
  });

  it('ends exactly at 0 and 100 when all answers agree, and still has width', () => {
    expect(wilson({ successes: 0, n: 1 }).interval.low).toBe(0);
    expect(wilson({ successes: 7, n: 7 }).interval).toMatchObject({ high: 100 });
    expect(wilson({ successes: 7, n: 7 }).interval.low).toBeLessThan(100);
  });

  it('refuses an empty set', () => {
    expect(() => wilson({ successes: 0, n: 0 })).toThrow(/No valid answer/);
  });

  it('always holds its value and lies within 0–100', () => {
    fc.assert(
      fc.property(
        fc.nat(100000),
        fc.nat(100000),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (a, b, confidence) => {
          const { value, interval } = wilson({ successes: a, n: a + b + 1 }, confidence);
          return 0 <= interval.low && interval.low <= value && value <= interval.high && interval.high <= 100;
        },
      ),
    );
  });

  it('divides once, so that 7 of 100 is 7 percent and not a rounding beside it', () => {
    for (let share = 0; share <= 100; share++) expect(wilson({ successes: share, n: 100 }).value).toBe(share);
  });
});
