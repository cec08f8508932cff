import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { onePeriodARow } from '#shared/imports/period-table.ts';

const column = (...cells: string[]) => {
  const texts = new Map<string, number>();
  for (const cell of cells) texts.set(cell, (texts.get(cell) ?? 0) + 1);
  return profileOf(texts);
};

test.each([
  ['2024-01', '2024-02', '2024-03'],
  ['2024-01-01', '2024-02-01', '2024-03-01'],
  ['01/2024', '02/2024', '03/2024'],
  ['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023'],
  ['2024-W01', '2024-W02', '2024-W03'],
  ['January', 'February', 'March', 'Total'],
  ['Jan-24', 'Feb-24', 'Mar-24'],
  ['styczeń 2024', 'luty 2024', 'marzec 2024'],
])('%s, %s, %s is a period a row', (...cells) => {
  expect(onePeriodARow(column(...cells.filter((cell) => cell !== undefined)))).toBe(true);
});

test.each([
  ['months that come again', ['2024-01', '2024-01', '2024-02', '2024-03']],
  ['days', ['2024-01-01', '2024-01-02', '2024-01-03']],
  ['ids', ['T1001', 'T1002', 'T1003']],
  ['numbers', ['1', '2', '3']],
  ['too few', ['2024-01', '2024-02']],
])('%s are none', (_, cells) => {
  expect(onePeriodARow(column(...cells))).toBe(false);
});
