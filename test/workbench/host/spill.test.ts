import { expect, test } from 'vitest';
import { blocked } from '../../../workbench/host/spill.ts';

const sheet = (taken: readonly string[] = []) => ({
  rows: 10,
  columns: 5,
  isTaken: (row: number, column: number) => taken.includes(`${row} ${column}`),
});

test('a result that fits is not blocked, and its own cell is not in its way', () => {
  const area = { row: 2, column: 1, height: 9, width: 5 };
  expect(blocked({ sheet: sheet(['2 1']), ...area })).toBeUndefined();
});

test.each([
  [{ row: 2, column: 1, height: 10, width: 1 }, 'Result was not automatically expanded, please insert more rows (1).'],
  [
    { row: 1, column: 3, height: 1, width: 5 },
    'Result was not automatically expanded, please insert more columns (2).',
  ],
  [{ row: 1, column: 1, height: 3, width: 2 }, 'Array result was not expanded because it would overwrite data in B3.'],
])('%o: %s', (area, sentence) => {
  expect(blocked({ sheet: sheet(['3 2']), ...area })).toBe(sentence);
});
