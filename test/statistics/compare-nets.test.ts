import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNets } from '../../shared/statistics/compare-nets.ts';

describe('compareNets', () => {
  it('agrees with the R package NPS, and restores the sign that it drops', () => {
    const result = compareNets({ negative: 7, neutral: 3, positive: 2 }, { negative: 5, neutral: 3, positive: 7 });
    expect(result.difference).toBeCloseTo(-55, 10);
    expect(result.adjustedDifference).toBeCloseTo(-44.4444444444444, 10);
    expect(result.adjustedStandardError).toBeCloseTo(28.3266755673313, 10);
    expect(result.z).toBeCloseTo(-1.56899613365507, 10);
    expect(result.pValue).toBeCloseTo(0.116648839917668, 10);
    expect(result.raw.low).toBeCloseTo(-99.9637083581645, 9);
    expect(result.absolute.low).toBeCloseTo(-11.0748194692756, 9);
    expect(result.absolute.high).toBeCloseTo(99.9637083581645, 9);
  });

  it('shows an interval that holds the plain difference', () => {
    const band = fc.integer({ min: 0, max: 50 });
    const counts = fc.record({ negative: band, neutral: band, positive: band });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        fc.pre(a.negative + a.neutral + a.positive > 0 && b.negative + b.neutral + b.positive > 0);
        const { difference, interval, pValue } = compareNets(a, b);
        return interval.low <= difference && difference <= interval.high && pValue > 0 && pValue <= 1;
      }),
    );
  });

  it('sees no difference between equal groups', () => {
    const group = { negative: 3, neutral: 4, positive: 5 };
    expect(compareNets(group, group)).toMatchObject({ difference: 0, z: 0, pValue: 1 });
  });

  it('refuses an empty group', () => {
    const none = { negative: 0, neutral: 0, positive: 0 };
    expect(() => compareNets(none, { negative: 1, neutral: 1, positive: 1 })).toThrow(/No valid answer/);
  });
});
