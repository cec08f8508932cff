import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { sparkline, trendLines } from '../../../cli/terminal/trend.ts';
import { fullScore } from '../report-fixtures.ts';

const page = { width: 100, ink: (_: string, text: string) => text, words: en };

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
