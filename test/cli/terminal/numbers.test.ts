import { expect, test } from 'vitest';
import { scoreText } from '#shared/reports/number-text.ts';
import { decimalsFor, grouped, percent, pValue, rounded, signed } from '../../../cli/terminal/numbers.ts';

test.each([
  [-12.5, 0, '-13'],
  [12.5, 0, '13'],
  [1.005, 2, '1.01'],
  [-0.4, 0, '0'],
  [0.285, 2, '0.29'],
  [99.95, 1, '100.0'],
  [-0, 2, '0.00'],
])('%f with %i decimals is %s', (value, decimals, text) => {
  expect(rounded(value, decimals)).toBe(text);
});

test('a difference carries its sign, and nothing is neither more nor less', () => {
  expect([signed(1.2, 1), signed(-1.2, 1), signed(0.001, 1), signed(-0.001, 1)]).toEqual([
    '+1.2',
    '-1.2',
    '0.0',
    '0.0',
  ]);
});

test('what stands beside a score has the decimals of the score', () => {
  for (const method of ['mean', 'percent', 'net'] as const) {
    for (const n of [10, 999, 1000]) expect(rounded(41.256, decimalsFor(method, n))).toBe(scoreText(41.256, method, n));
  }
});

test('thousands are set apart', () => {
  expect([grouped(7), grouped(1234), grouped(1234567)]).toEqual(['7', '1,234', '1,234,567']);
});

test('a mean has two decimals; NPS and percent get one only from a thousand answers on', () => {
  expect([decimalsFor('mean', 5), decimalsFor('net', 999), decimalsFor('percent', 1000)]).toEqual([2, 0, 1]);
});

test.each([
  [0.0004, 'p < 0.001'],
  [0.0304, 'p = 0.030'],
  [0.0498, 'p < 0.05'],
  [0.0521, 'p = 0.052'],
  [0.5, 'p = 0.50'],
  [0.999, 'p > 0.99'],
])('%f is read %s', (p, text) => {
  expect(pValue(p)).toBe(text);
});

test('a share that is there is never shown as none, nor one that is not all as all', () => {
  expect([percent(0), percent(0.01), percent(99.9), percent(100)]).toEqual(['0 %', '<1 %', '>99 %', '100 %']);
});
