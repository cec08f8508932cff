import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsApart,
  numberText,
  pCellText,
  pText,
  scoreText,
  shareText,
  typedText,
} from '../../shared/reports/number-text.ts';

describe('a number as it is shown', () => {
  test.each([
    [16.666666666666668, 0, '17'],
    [-12.5, 0, '-13'],
    [12.5, 0, '13'],
    [-0.4, 0, '0'],
    [-0, 0, '0'],
    [-0.001, 2, '0.00'],
    [0.5, 0, '1'],
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [2.675, 2, '2.68'],
    [3.8, 2, '3.80'],
    [3.45, 1, '3.5'],
    [99.95, 1, '100.0'],
    [-100, 0, '-100'],
    [1234567.891, 1, '1234567.9'],
  ])('%d with %i decimals is %s', (value, digits, text) => {
    expect(numberText(value, digits)).toBe(text);
  });

  test('is never "-0", never further than half a figure away, and the same on both sides of 0', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (number, digits) => {
        const text = numberText(number, digits);
        expect(text).not.toMatch(/^-0(\.0*)?$/);
        expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-8);
        expect(Number(numberText(-number, digits)) + Number(text)).toBe(0);
      }),
    );
  });
});

test('a mean has two decimals; shares and nets have one only from a thousand answers on', () => {
  expect(scoreText(5.4271, 'mean', 12)).toBe('5.43');
  expect(scoreText(5.4271, 'mean', 5000)).toBe('5.43');
  expect(scoreText(66.66666, 'percent', 999)).toBe('67');
  expect(scoreText(66.66666, 'percent', 1000)).toBe('66.7');
  expect(scoreText(-0.3, 'net', 40)).toBe('0');
});

test.each([
  [0, 'p < 0.001'],
  [0.00099, 'p < 0.001'],
  [0.001, 'p = 0.001'],
  [0.0421, 'p = 0.042'],
  [0.1, 'p = 0.10'],
  [0.5, 'p = 0.50'],
  [1, 'p > 0.99'],
  [0.0497, 'p < 0.05'],
])('p %d is printed as "%s"', (p, text) => {
  expect(pText(p)).toBe(text);
});

test('in a column called p only the number stands', () => {
  expect([0.00004, 0.0304, 0.0497, 0.5, 1].map((p) => pCellText(p))).toEqual([
    '< 0.001',
    '0.030',
    '< 0.05',
    '0.50',
    '> 0.99',
  ]);
});

test('two numbers that differ are given as many decimals as it takes, equal ones and nearly equal ones no endless row', () => {
  expect(digitsApart(9.02, 9.04, 1)).toBe(2);
  expect(digitsApart(9.02, 13.6, 1)).toBe(1);
  expect(digitsApart(9, 9, 1)).toBe(1);
  expect(digitsApart(9, 9 + 1e-12, 1)).toBe(6);
});

test('what a person set keeps its decimals, and no noise of the computer', () => {
  expect([5.5, 6, 100 * 0.57, 99.99, 12.5].map((value) => typedText(value))).toEqual([
    '5.5',
    '6',
    '57',
    '99.99',
    '12.5',
  ]);
});

test('a share that is there is never told as none, nor one that is not all as all', () => {
  expect([0, 0.01, 0.5, 99.4, 99.8, 100].map((share) => shareText(share))).toEqual([
    '0',
    '<1',
    '1',
    '99',
    '>99',
    '100',
  ]);
});
