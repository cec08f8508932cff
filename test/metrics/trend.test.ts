import { describe, expect, test } from 'vitest';
import { SCALES } from '../../shared/answers/scale.ts';
import { tallyOf } from '../../shared/answers/tally.ts';
import { type Score, type ScoreSettings, scoreTally } from '../../shared/metrics/score.ts';
import { scoreTrend } from '../../shared/metrics/trend.ts';

/** A month in which so many of 100 found it easy. */
const month = (easy: number, settings: ScoreSettings = {}): Score =>
  scoreTally('ces', tallyOf(SCALES['1-5'], [0, 100 - easy, 0, easy, 0]), settings);

describe('the trend of a score', () => {
  test('is not spoken of under eight periods with answers', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((at) => month(10 * at));
    const silent = {
      direction: 'too few periods',
      slope: null,
      p: null,
      centre: null,
      limits: null,
    };
    expect(scoreTrend(seven)).toMatchObject(silent);
    expect(scoreTrend([...seven, null, null])).toMatchObject(silent);
    expect(scoreTrend([...seven, null]).periods).toHaveLength(8);
    expect(scoreTrend([...seven, month(80)]).direction).toBe('increasing');
    expect(scoreTrend([])).toMatchObject(silent);
  });

  test('is that of the numbers, in the score’s units a period', () => {
    const falling = [90, 85, 80, 75, 70, 65, 60, 55].map((easy) => month(easy, { method: 'percent' }));
    const trend = scoreTrend(falling);
    expect(trend).toMatchObject({ direction: 'decreasing', limits: 'laney' });
    expect(trend.slope).toBeCloseTo(-5, 10);
    expect(trend.p).toBeLessThan(0.001);
  });

  test('a period without answers is a gap that keeps its place, not a zero', () => {
    const gap = [10, 20, 30, 40, null, 60, 70, 80, 90].map((easy) => (easy === null ? null : month(easy)));
    const trend = scoreTrend(gap);
    expect(trend.slope).toBeCloseTo(0.2, 10);
    expect(trend.centre).toBeCloseTo(3, 10);
    expect(trend.p).toBeLessThan(0.001);
    expect(trend.periods[4]).toEqual({ low: null, high: null });
    expect(trend.periods[5]).toMatchObject({ low: expect.any(Number) });
  });

  test('means and nets get XmR limits, shares Laney’s, which follow the size of each period', () => {
    const values = [50, 52, 49, 51, 50, 48, 51, 50];
    expect(scoreTrend(values.map((easy) => month(easy))).limits).toBe('xmr');
    expect(scoreTrend(values.map((easy) => month(easy, { method: 'net' }))).limits).toBe('xmr');
    const shares = [...values.map((easy) => month(easy, { method: 'percent' }))];
    shares[7] = scoreTally('ces', tallyOf(SCALES['1-5'], [0, 5000, 0, 5000, 0]), { method: 'percent' });
    const { limits, periods, centre } = scoreTrend(shares);
    expect(limits).toBe('laney');
    expect(centre).toBeGreaterThan(45);
    const width = (at: number) => periods[at]!.high! - periods[at]!.low!;
    expect(width(7)).toBeLessThan(width(0) / 5);
  });

  test('months with the same mean are no trend and none is out of the ordinary, however the mean came about', () => {
    // All 7/3, which adding up from the lowest point of each month would write in two ways.
    const low = scoreTally('ces', tallyOf(SCALES['1-5'], [1, 0, 2, 0, 0]));
    const high = scoreTally('ces', tallyOf(SCALES['1-5'], [0, 2, 1, 0, 0]));
    const months = [low, low, low, low, high, low, low, low, low, high];
    const trend = scoreTrend(months);
    expect(trend).toMatchObject({ direction: 'no trend', slope: 0, p: 1 });
    for (const { low: lower, high: upper } of trend.periods) {
      expect(lower).toBeLessThanOrEqual(low.value);
      expect(upper).toBeGreaterThanOrEqual(high.value);
    }
  });

  test('shares that are the same every month are not a rounding outside their limits', () => {
    for (let good = 1; good < 100; good += 1) {
      const months = [100, 200, 300, 700, 100, 100, 900, 1100].map((n) =>
        scoreTally('csat', tallyOf(SCALES['good/bad'], [(n * (100 - good)) / 100, (n * good) / 100])),
      );
      for (const { low, high } of scoreTrend(months).periods) expect([low, high]).toEqual([good, good]);
    }
  });
});
