import { expect, test } from 'vitest';
import { sparkline, trendLines } from '../../../cli/terminal/trend.ts';
import { fullScore } from '../report-fixtures.ts';

const plain = (_: string, text: string) => text;

test('the lowest value is the lowest block, a gap stays a gap', () => {
  expect(sparkline([1, null, 3])).toBe('▁ █');
  expect(sparkline([2, 2])).toBe('▄▄');
});

test('a period without answers is a gap, one outside its limits is marked', () => {
  const lines = trendLines(fullScore(), 100, plain).join('\n');
  expect(lines).toMatch(/2024-08 .*– .*no answers/);
  expect(lines).toMatch(/2025-09 .*▲ above 58\.0/);
  expect(lines).toContain("Increasing by 0.41 a month (Sen's slope; Mann–Kendall p = 0.002).");
});

test('older periods than fit are named, not silently dropped', () => {
  const score = fullScore();
  const lines = trendLines({ ...score, periods: [...score.periods, ...score.periods] }, 100, plain).join('\n');
  expect(lines).toContain('after 24 earlier months');
});
