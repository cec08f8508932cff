import { expect, test } from 'vitest';
import { cellName, columnLetters, columnNumber, parseA1 } from '../../../workbench/host/a1.ts';

test.each([
  ['B2', { row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
  ['$B$2', { row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
  ['a2:c9', { row: 2, column: 1, lastRow: 9, lastColumn: 3 }],
  ['C9:A2', { row: 2, column: 1, lastRow: 9, lastColumn: 3 }],
  ['A2:A', { row: 2, column: 1, lastColumn: 1 }],
  ['A:A2', { row: 2, column: 1, lastColumn: 1 }],
  ['A:Z', { row: 1, column: 1, lastColumn: 26 }],
  ['2:3', { row: 2, column: 1, lastRow: 3 }],
  ['A2:2', { row: 2, column: 1, lastRow: 2 }],
  ['Responses!A2:A', { sheet: 'Responses', row: 2, column: 1, lastColumn: 1 }],
  ["'Mia''s tab'!A1", { sheet: "Mia's tab", row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
])('%s', (text, range) => {
  expect(parseA1(text)).toEqual(range);
});

test.each(['', 'A', '2', 'A0', 'A1:B2:C3', 'A1:', ':A1', 'ABCD1', 'CES(A1)', 'A-1', '!A1', 'Sheet1!'])(
  '%s is no range',
  (text) => {
    expect(parseA1(text)).toBeUndefined();
  },
);

test('columns have letters', () => {
  for (const column of [1, 26, 27, 52, 53, 702, 703, 18_278]) expect(columnNumber(columnLetters(column))).toBe(column);
  expect([columnLetters(26), columnLetters(27), columnLetters(703)]).toEqual(['Z', 'AA', 'AAA']);
  expect(cellName(5, 28)).toBe('AB5');
});
