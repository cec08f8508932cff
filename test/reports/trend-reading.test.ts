import { expect, test } from 'vitest';
import { en } from '../../shared/languages/en/words.ts';
import type { PeriodReport } from '../../shared/metrics/score-periods.ts';
import { trendCourse, trendReading } from '../../shared/reports/trend-reading.ts';

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
const none = { value: null, n: 0, tooFew: true, lowerLimit: null, upperLimit: null };
const some = [period({}), period(none), period({ period: '2024-05', value: 3, outside: 'below' })];
const few = period({ value: 1, n: 9, tooFew: true, lowerLimit: null, upperLimit: null });
type Direction = 'increasing' | 'decreasing' | 'no trend' | 'too few periods';
const course = (direction: Direction, periods = some, n = 40, method: 'mean' | 'net' = 'mean') => ({
  method,
  n,
  periods,
  trend: {
    period: 'month' as const,
    direction,
    slope: direction === 'too few periods' ? null : -0.0312,
    p: direction === 'too few periods' ? null : 0.004,
    centre: 5,
    limits: 'xmr' as const,
  },
});
const trend = (direction: Direction, periods = some) => trendReading(course(direction, periods), en);

test('a trend is told by direction, with the size of its slope and its p', () => {
  expect(trend('decreasing')).toContain('Falling by 0.031 a month (Mann–Kendall p = 0.004).');
  expect(trend('increasing')).toContain('Rising by 0.031 a month (Mann–Kendall p = 0.004).');
  expect(trend('no trend')).toContain('No trend over 2 periods (Mann–Kendall p = 0.004).');
});

test('a slope has one decimal more than the score', () => {
  const [net] = trendCourse(course('decreasing', some, 5000, 'net'), en);
  expect(net).toContain('Falling by 0.03 a month');
});

test('a trend whose median slope is 0 is told without one, a small slope with its decimals', () => {
  const at = (direction: Direction, slope: number) => {
    const rising = course(direction);
    return trendCourse({ ...rising, trend: { ...rising.trend, slope } }, en)[0];
  };
  expect(at('increasing', 0)).toBe('Rising (Mann–Kendall p = 0.004); the median slope is 0.');
  expect(at('decreasing', 0)).toBe('Falling (Mann–Kendall p = 0.004); the median slope is 0.');
  expect(at('increasing', 0.00041)).toBe('Rising by 0.0004 a month (Mann–Kendall p = 0.004).');
});

test('a trend of too few periods counts those with enough answers', () => {
  expect(trend('too few periods')).toContain('Too few periods to speak of a trend (2; 8 are needed).');
});

test('periods with too few answers are counted, those without any are gaps', () => {
  expect(trend('no trend', [...some, few, few])).toContain(
    'Periods with fewer than 10 answers, left out of trend and control limits: 2.',
  );
  expect(trend('no trend').join(' ')).not.toContain('left out');
});

test('a trend names the periods outside their limits, and only those', () => {
  const outside = trend('no trend').filter((sentence) => sentence.includes('outside its control limits'));
  expect(outside).toEqual(['2024-05 stands outside its control limits (3.00; 4.00 to 6.00).']);
});

test('of many periods outside their limits the latest three are told and the others counted', () => {
  const many = Array.from({ length: 12 }, (_, at) => period({ period: `m${at}`, value: 3, outside: 'below' }));
  const sentences = trend('no trend', many).slice(1);
  expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual(['m9', 'm10', 'm11', 'More']);
  expect(sentences[3]).toBe('More periods outside their limits: 9.');
});

test('a value outside its limit is not written like the limit', () => {
  const near = period({ value: 3.9996, outside: 'below' });
  expect(trend('no trend', [near])[1]).toBe('2024-03 stands outside its control limits (3.9996; 4.0000 to 6.0000).');
});
