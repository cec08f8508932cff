import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMean, meanInterval } from '../../shared/statistics/mean-interval.ts';
import { momentsOfValues } from '../../shared/statistics/moments.ts';

describe('meanInterval', () => {
  it('agrees with R t.test', () => {
    const mean = meanInterval(momentsOfValues([1, 3, 4, 5, 5]));
    expect(mean.raw!.low).toBeCloseTo(1.5222987326328608, 8);
    expect(mean.raw!.high).toBeCloseTo(5.677701267367139, 8);
    expect(mean.degenerate).toBe(false);
  });

  it('has no interval for one answer', () => {
    expect(meanInterval(momentsOfValues([4]))).toEqual({
      value: 4,
      n: 1,
      sd: null,
      standardError: null,
      raw: null,
      interval: null,
      degenerate: true,
    });
  });

  it('does not claim certainty when all answers are equal', () => {
    const mean = meanInterval(momentsOfValues([5, 5, 5, 5, 5]));
    expect(mean.raw).toMatchObject({ low: 5, high: 5 });
    expect(mean.interval).toBeNull();
    expect(mean.degenerate).toBe(true);
  });

  it('holds its value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (answers) => {
        const { value, interval } = meanInterval(momentsOfValues(answers));
        return interval === null || (interval.low <= value && value <= interval.high);
      }),
    );
  });

  it('refuses a wrong confidence even for one answer, and summaries that make no sense', () => {
    expect(() => meanInterval({ n: 1, mean: 4, sd: null }, 95)).toThrow(/0.95/);
    expect(() => meanInterval({ n: 0, mean: 0, sd: null })).toThrow(/No valid answer/);
    expect(() => checkMean({ n: 5, mean: 3, sd: null })).toThrow(/standard deviation/);
    expect(() => checkMean({ n: 5, mean: Number.NaN, sd: 1 })).toThrow(/finite/);
    expect(checkMean({ n: 1, mean: 4, sd: 0 })).toEqual({ n: 1, mean: 4, sd: null });
  });
});
