import { expect, test } from 'vitest';
import { en } from '../../shared/languages/en/words.ts';
import type { PeriodReport } from '../../shared/metrics/score-periods.ts';
import { scoreText } from '../../shared/reports/number-text.ts';
import { trendReading } from '../../shared/reports/trend-reading.ts';

const period = (over: Partial<PeriodReport>): PeriodReport => ({
  period: '2024-03',
  value: 5,
  low: 4.5,
  high: 5.5,
  n: 40,
  excluded: {},
  tooFew: false,
  lowerLimit: 4,
  upperLimit: 6,
  outside: null,
  ...over,
});
const periods = [period({}), period({ value: null, n: 0 }), period({ period: '2024-05', value: 3, outside: 'below' })];
const trend = (direction: 'increasing' | 'decreasing' | 'no trend' | 'too few periods') =>
  trendReading(
    {
      method: 'mean',
      periods,
      trend: {
        period: 'month',
        direction,
        slope: direction === 'too few periods' ? null : -0.0312,
        p: direction === 'too few periods' ? null : 0.004,
        centre: 5,
        limits: 'xmr',
      },
    },
    en,
    (value) => scoreText(value, 'mean', 40),
  );

test('a trend is told by direction, with the size of its slope and its p', () => {
  expect(trend('decreasing')).toContain('Falling by 0.031 a month (Mann–Kendall p = 0.004).');
  expect(trend('increasing')).toContain('Rising by 0.031 a month (Mann–Kendall p = 0.004).');
  expect(trend('no trend')).toContain('No trend over 2 periods (Mann–Kendall p = 0.004).');
});

test('a trend of too few periods counts those with answers', () => {
  expect(trend('too few periods')).toContain('Too few periods to speak of a trend (2; 8 are needed).');
});

test('a trend names the periods outside their limits, and only those', () => {
  const outside = trend('no trend').filter((sentence) => sentence.includes('outside its control limits'));
  expect(outside).toEqual(['2024-05 stands outside its control limits (3.00; 4.00 to 6.00).']);
});
