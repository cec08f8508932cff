import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedWald } from '../../shared/statistics/adjusted-wald.ts';

describe('adjustedWald', () => {
  it('agrees with the R package NPS', () => {
    const net = adjustedWald({ negative: 1, neutral: 2, positive: 2 });
    expect(net.value).toBe(20);
    expect(net.adjustedCenter).toBe(12.5);
    expect(net.adjustedStandardError).toBeCloseTo(26.1456258291899, 9);
    expect(net.raw.low).toBeCloseTo(-38.7444849784723, 9);
    expect(net.raw.high).toBeCloseTo(63.7444849784723, 9);
  });

  it('keeps the raw bounds past 100 and shows them cut', () => {
    const net = adjustedWald({ negative: 0, neutral: 0, positive: 5 });
    expect(net.raw.high).toBeCloseTo(107.508546965831, 9);
    expect(net.interval.high).toBe(100);
  });

  it('shows an interval that reaches the score even when the raw one does not', () => {
    const net = adjustedWald({ negative: 0, neutral: 0, positive: 1 });
    expect(net.raw.high).toBeLessThan(net.value);
    expect(net.interval.high).toBe(100);
  });

  it('is never without width, whatever the answers', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (negative, neutral, positive) => {
        fc.pre(negative + neutral + positive > 0);
        const { value, interval } = adjustedWald({ negative, neutral, positive });
        return (
          interval.low <= value &&
          value <= interval.high &&
          interval.low < interval.high &&
          interval.low >= -100 &&
          interval.high <= 100
        );
      }),
    );
  });

  it('refuses an empty set and fractional counts', () => {
    expect(() => adjustedWald({ negative: 0, neutral: 0, positive: 0 })).toThrow(/No valid answer/);
    expect(() => adjustedWald({ negative: 0.5, neutral: 0, positive: 1 })).toThrow(/whole number/);
  });
});
