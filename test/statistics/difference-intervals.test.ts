import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCaffo, differenceWald, newcombe } from '../../shared/statistics/difference-intervals.ts';

const a = { successes: 45, n: 50 };
const b = { successes: 30, n: 50 };

describe('intervals of a difference of shares', () => {
  it('agrees with statsmodels', () => {
    expect(newcombe(a, b).low).toBeCloseTo(13.18908499247253, 9);
    expect(newcombe(a, b).high).toBeCloseTo(44.92992144065392, 9);
    expect(agrestiCaffo(a, b).low).toBeCloseTo(12.932022335776264, 9);
    expect(agrestiCaffo(a, b).high).toBeCloseTo(44.760285356531426, 9);
    expect(differenceWald(a, b).low).toBeCloseTo(14.077177317893282, 9);
    expect(differenceWald(a, b).high).toBeCloseTo(45.92282268210673, 9);
  });

  it('has width where the plain Wald interval has none', () => {
    const all = { successes: 5, n: 5 };
    const none = { successes: 0, n: 5 };
    expect(differenceWald(all, none)).toMatchObject({ low: 100, high: 100 });
    expect(newcombe(all, none).low).toBeLessThan(100);
    expect(newcombe(all, none).high).toBeCloseTo(100, 12);
  });

  it("keeps Newcombe's interval around the difference and within ±100", () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(count, count, count, count, (s, f, t, g) => {
        const interval = newcombe({ successes: s, n: s + f + 1 }, { successes: t, n: t + g + 1 });
        const difference = (100 * s) / (s + f + 1) - (100 * t) / (t + g + 1);
        expect(interval.low).toBeLessThanOrEqual(difference);
        expect(interval.high).toBeGreaterThanOrEqual(difference);
        expect(interval.low).toBeGreaterThanOrEqual(-100 - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
