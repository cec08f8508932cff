import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { readerFor } from '../../../cli/terminal/ink.ts';
import { sparkline, trendLines } from '../../../cli/terminal/trend.ts';
import { fullScore } from '../report-fixtures.ts';

const page = { width: 100, ink: (_: string, text: string) => text, ...readerFor(en) };

test('the lowest value is the lowest block, a gap stays a gap', () => {
  expect(sparkline([1, null, 3])).toBe('▁ █');
  expect(sparkline([2, 2])).toBe('▄▄');
});

test('a period without answers is a gap, one outside its limits is marked', () => {
  const lines = trendLines(fullScore(), page).join('\n');
  expect(lines).toMatch(/2024-08 .*– .*no answers/);
  expect(lines).toMatch(/2025-09 .*▲ above 58\.0/);
  expect(lines).toContain('Rising by 0.41 a month (Mann–Kendall p = 0.002). Slope: Sen.');
});

test('older periods than fit are named, not silently dropped', () => {
  const score = fullScore();
  const lines = trendLines({ ...score, periods: [...score.periods, ...score.periods] }, page).join('\n');
  expect(lines).toContain('… earlier, not shown here: 24.');
});

test('control limits are named with their range: of a mean for all periods, of a share with the period', () => {
  const text = (method: 'xmr' | 'laney') => {
    const score = fullScore();
    return trendLines({ ...score, trend: { ...score.trend!, limits: method } }, { ...page, width: 400 }).join('\n');
  };
  expect(text('xmr')).toMatch(/Control limits: XmR, [\d.]+ to [\d.]+, centre 40\.2\./);
  expect(text('laney')).toMatch(/Control limits: Laney p′, [\d.]+ to [\d.]+ \(2025-\d\d\), centre 40\.2\./);
});

test('periods with too few answers are counted beside the trend', () => {
  const score = fullScore();
  const periods = score.periods.map((one, at) => (at < 3 ? { ...one, n: 4, tooFew: true } : one));
  expect(trendLines({ ...score, periods }, { ...page, width: 400 }).join('\n')).toMatch(
    /left out of trend and control limits: \d+\./,
  );
});
