import { expect, test } from 'vitest';
import { rowsThatFit } from '../../../../sheets-addon/addon/dashboard/room.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as far as its size goes. */
const tab = (id: number, rows: number, columns: number, last = rows): Sheet =>
  ({
    getSheetId: () => id,
    getMaxRows: () => rows,
    getMaxColumns: () => columns,
    getLastRow: () => last,
  }) as unknown as Sheet;
const rowsOf = (data: Sheet, width: number, ...others: readonly Sheet[]): number => {
  const rowsTab = tab(99, 1000, 26);
  const getSheets = () => [data, rowsTab, ...others];
  return rowsThatFit({ getSheets } as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet, data, rowsTab, width);
};

test('twice the answers and 20,000 more', () => {
  expect(rowsOf(tab(1, 1000, 26, 400), 8)).toBe(20_800);
});

test('no more than ten million cells leave, all other tabs counted', () => {
  expect(rowsOf(tab(1, 400_000, 10), 10, tab(2, 100_000, 10))).toBe(500_000);
});

test('every row of the answers has its place, even where the spreadsheet will refuse it', () => {
  expect(rowsOf(tab(1, 900_000, 10), 20)).toBe(900_005);
});
