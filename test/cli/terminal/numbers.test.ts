import { expect, test } from 'vitest';
import { allWords } from '#shared/languages/all-words.ts';
import { en } from '#shared/languages/en/words.ts';
import { numbersFor } from '../../../cli/terminal/numbers.ts';

const { number, signed, count, percent, p } = numbersFor(en);

test.each([
  [-12.5, 0, '-13'],
  [12.5, 0, '13'],
  [1.005, 2, '1.01'],
  [-0.4, 0, '0'],
  [0.285, 2, '0.29'],
  [99.95, 1, '100.0'],
  [-0, 2, '0.00'],
])('%f with %i decimals is %s', (value, decimals, text) => {
  expect(number(value, decimals)).toBe(text);
});

test('a difference carries its sign, and nothing is neither more nor less', () => {
  expect([signed(1.2, 1), signed(-1.2, 1), signed(0.001, 1), signed(-0.001, 1)]).toEqual([
    '+1.2',
    '-1.2',
    '0.0',
    '0.0',
  ]);
});

test('thousands are set apart', () => {
  expect([count(7), count(1234), count(1234567)]).toEqual(['7', '1,234', '1,234,567']);
});

test('a p-value is never certain', () => {
  expect([p(0.0004), p(0.0304), p(1)]).toEqual(['p < 0.001', 'p = 0.030', 'p > 0.99']);
});

test('a share that is there is never shown as none, nor one that is not all as all', () => {
  expect([percent(0), percent(0.01), percent(99.9), percent(100)]).toEqual(['0 %', '<1 %', '>99 %', '100 %']);
});

test.each([
  ['de', '1.234,50', '-0,50', '78\u00A0%'],
  ['pl', '1234,50', '-0,50', '78%'],
  ['fr', '1\u202F234,50', '-0,50', '78\u00A0%'],
  ['sv', '1\u00A0234,50', '-0,50', '78 %'],
] as const)(
  'in %s numbers are written as they are there, with the minus of a keyboard',
  (language, large, less, share) => {
    const numbers = numbersFor(allWords[language]);
    expect([numbers.number(1234.5, 2), numbers.number(-0.5, 2), numbers.percent(78)]).toEqual([large, less, share]);
  },
);
