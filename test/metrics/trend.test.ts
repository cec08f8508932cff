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

  test('a period of fewer than ten answers sets neither limits nor trend, and does not count among the eight', () => {
    // Ten steady weeks of many answers, then eight with one bad answer each.
    const steady = [31, 30, 33, 29, 32, 31, 30, 32, 31, 30].map((easy) => month(easy, { method: 'net' }));
    const bad = scoreTally('ces', tallyOf(SCALES['1-5'], [1, 0, 0, 0, 0]), { method: 'net' });
    const nine = scoreTally('ces', tallyOf(SCALES['1-5'], [9, 0, 0, 0, 0]), { method: 'net' });
    const alone = scoreTrend(steady);
    const mixed = scoreTrend([...steady, bad, bad, nine, bad, bad, nine, bad, bad]);
    for (const key of ['direction', 'slope', 'p', 'centre', 'limits'] as const) expect(mixed[key]).toBe(alone[key]);
    expect(mixed.periods.slice(0, 10)).toEqual(alone.periods);
    expect(mixed.periods.slice(10)).toEqual(Array(8).fill({ low: null, high: null }));
    expect(scoreTrend([...steady.slice(0, 7), bad, nine]).direction).toBe('too few periods');
    const share = (score: Score) =>
      scoreTally('ces', tallyOf(SCALES['1-5'], [score.n, 0, 0, 0, 0]), { method: 'percent' });
    const shares = steady.map((_, at) => month(30 + (at % 3), { method: 'percent' }));
    expect(scoreTrend([...shares, share(bad), share(nine)])).toMatchObject({
      limits: 'laney',
      centre: scoreTrend(shares).centre,
    });
  });

  test('limits end where the score does', () => {
    const nets = [99, 90, 100, 85, 99, 88, 100, 92].map((easy) => month(easy, { method: 'net' }));
    expect(scoreTrend(nets).periods[0]!.high).toBe(100);
    const means = [99, 70, 100, 65, 99, 68, 100, 72].map((easy) =>
      scoreTally('ces', tallyOf(SCALES['1-5'], [0, 0, 0, 100 - easy, easy])),
    );
    expect(scoreTrend(means).periods[0]!.high).toBe(5);
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
    const low = scoreTally('ces', tallyOf(SCALES['1-5'], [10, 0, 20, 0, 0]));
    const high = scoreTally('ces', tallyOf(SCALES['1-5'], [0, 20, 10, 0, 0]));
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
