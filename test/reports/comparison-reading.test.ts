import { expect, test } from 'vitest';
import { en } from '../../shared/languages/en/words.ts';
import { comparisonReading } from '../../shared/reports/comparison-reading.ts';
import { scoreText } from '../../shared/reports/number-text.ts';
import type { ComparisonReport } from '../../shared/reports/report.ts';

const side = (name: string, value: number | null, n: number) => ({ name, value, low: null, high: null, n });
const comparison = (over: Partial<ComparisonReport>): ComparisonReport => ({
  kind: 'groups',
  column: 'Quarter',
  a: side('Q1', 50, 400),
  b: side('Q2', 52, 400),
  difference: 2,
  low: -3,
  high: 7,
  p: 0.4,
  method: 'adjusted Wald z',
  ...over,
});

/** What a comparison of NPS says. */
const read = (over: Partial<ComparisonReport>) =>
  comparisonReading(comparison(over), en, (value) => scoreText(value, 'net', 300));

test('a comparison says "cannot be told apart" unless the difference is significant', () => {
  expect(read({})).toContain('Q2 (52) cannot be told apart from Q1 (50): difference 2, -3 to 7.');
});

test('a comparison says higher or lower with the size of the difference, and its range the same way round', () => {
  expect(read({ difference: 9, low: 2, high: 16, p: 0.01 })).toContain(
    'Q2 (52) is higher than Q1 (50) by 9 (2 to 16).',
  );
  expect(read({ difference: -9, low: -16, high: -2, p: 0.01 })).toContain(
    'Q2 (52) is lower than Q1 (50) by 9 (2 to 16).',
  );
});

test('a comparison of fewer than ten answers on a side is none', () => {
  const few = { a: side('Q1', 50, 9), p: 0.001 };
  expect(read(few)).toContain('Q1 (n = 9) or Q2 (n = 400) has too few answers to compare.');
  const nobody = { b: side('Q2', null, 0), difference: null, low: null, high: null, p: null };
  expect(read(nobody).join(' ')).toContain('Q2 (n = 0) has too few answers');
});

test('a comparison of groups in which everybody answers the same has no test, and is not said to have too few answers', () => {
  expect(read({ difference: 1, low: null, high: null, p: null })).toEqual([]);
});
