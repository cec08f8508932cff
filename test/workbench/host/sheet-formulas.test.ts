import { describe, expect, test } from 'vitest';
import { isCellError } from '../../../workbench/host/cell-value.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { SheetFormulas } from '../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';
import type { CellInput } from '../../../workbench/host/workbook-sheet.ts';

const CODE = `
let calls = 0;
/** @customfunction */
function CALLS() { return calls; }
/** Adds up numbers. @customfunction */
function TOTAL() {
  calls += 1;
  return Array.from(arguments).flat(2).reduce((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}
/** The numbers from 1. @customfunction */
function UPTO(last) {
  calls += 1;
  const rows = [];
  for (let i = 1; i <= last; i++) rows.push([i, 'n' + i]);
  return rows;
}
`;

function sheetOf(cells: CellInput[][]) {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('Sheet1');
  sheet.write('A1', cells);
  const host = loadHost({ code: CODE, workbook });
  new SheetFormulas(workbook, host);
  const shown = (at: string) => {
    const value = sheet.value(at);
    return isCellError(value) ? `${value.error} ${value.message}` : value;
  };
  return { workbook, sheet, shown, calls: () => host.callFromCell('CALLS', []) };
}

describe('recalculation', () => {
  test('a formula follows the cells it looks at, and no others', () => {
    const { sheet, shown, calls } = sheetOf([[1, '=TOTAL(A1:A3)'], [2]]);
    expect(shown('B1')).toBe(3);
    sheet.write('A3', [[10]]);
    expect(shown('B1')).toBe(13);
    const before = calls();
    sheet.write('A4', [[100]]);
    expect([shown('B1'), calls()]).toEqual([13, before]);
  });

  test('formulas that look at formulas come after them, whatever order they stand in', () => {
    const { sheet, shown } = sheetOf([['=TOTAL(B1, 1)', '=TOTAL(C1, 1)', '=TOTAL(D1, 1)', 1]]);
    expect([shown('A1'), shown('B1'), shown('C1')]).toEqual([4, 3, 2]);
    sheet.write('D1', [[5]]);
    expect([shown('A1'), shown('B1'), shown('C1')]).toEqual([8, 7, 6]);
  });

  test('what looks at a spilled result follows it as it grows and shrinks', () => {
    const { sheet, shown } = sheetOf([['=TOTAL(C1:C)', null, '=UPTO(A2)'], [3]]);
    expect([shown('A1'), shown('C3'), shown('D3'), shown('C4')]).toEqual([6, 3, 'n3', null]);
    sheet.write('A2', [[4]]);
    expect([shown('A1'), shown('C4')]).toEqual([10, 4]);
    sheet.write('A2', [[1]]);
    expect([shown('A1'), shown('C1'), shown('C2'), shown('D4')]).toEqual([1, 1, null, null]);
  });

  test('what follows from one that was worked out before a result grew follows as well', () => {
    const { sheet, shown } = sheetOf([['=TOTAL(B1)', '=TOTAL(C2, A3)', '=UPTO(A3)']]);
    expect(shown('A1')).toBe(0);
    sheet.write('A3', [[3]]);
    expect([shown('C2'), shown('B1'), shown('A1')]).toEqual([2, 5, 5]);
  });

  test('a formula that is written over takes its spill along', () => {
    const { sheet, shown } = sheetOf([['=UPTO(3)']]);
    sheet.write('A1', [['gone']]);
    expect([shown('A1'), shown('A2'), shown('B3')]).toEqual(['gone', null, null]);
  });

  test('ranges of other sheets count', () => {
    const { workbook, sheet, shown } = sheetOf([[null]]);
    const other = workbook.insertSheet('Responses');
    sheet.write('A1', [['=TOTAL(Responses!A2:A)']]);
    other.write('A2', [[4], [5]]);
    expect(shown('A1')).toBe(9);
    workbook.deleteSheet(other);
    expect(shown('A1')).toBe("#REF! Unresolved sheet name 'Responses'.");
    workbook.insertSheet('Responses').write('A2', [[6]]);
    expect(shown('A1')).toBe(6);
  });

  test('a circle is an error, and ends when it is broken', () => {
    const { sheet, shown } = sheetOf([['=TOTAL(B1)', '=TOTAL(A1)', '=TOTAL(C1:C3)']]);
    expect(String(shown('A1'))).toContain('Circular dependency');
    expect(String(shown('B1'))).toContain('Circular dependency');
    expect(String(shown('C1'))).toContain('Circular dependency');
    sheet.write('B1', [[2]]);
    expect(shown('A1')).toBe(2);
  });

  test('a result that would spill into what it looks at is a circle', () => {
    const { shown } = sheetOf([
      [3, null, null],
      ['=UPTO(A1:B1)', null],
    ]);
    expect(shown('A2')).not.toBeNull();
    expect(String(sheetOf([[null, '=UPTO(B1:B9)']]).shown('B1'))).toContain('Circular');
  });
});

describe('spills', () => {
  const blocked = (cell: string) => `#REF! Array result was not expanded because it would overwrite data in ${cell}.`;

  test('are blocked politely, and come back when the way is free', () => {
    const { sheet, shown } = sheetOf([['=UPTO(3)']]);
    sheet.write('B3', [['mine']]);
    expect([shown('A1'), shown('A2'), shown('B3')]).toEqual([blocked('B3'), null, 'mine']);
    sheet.write('B3', [['']]);
    expect([shown('A1'), shown('A2'), shown('B3')]).toEqual([1, 2, 'n3']);
  });

  test('do not overwrite each other', () => {
    const { sheet, shown } = sheetOf([[null, '=UPTO(2)'], ['=UPTO(1)']]);
    expect([shown('B1'), shown('B2'), shown('A2')]).toEqual([1, 2, blocked('B2')]);
    sheet.write('B1', [[null]]);
    expect([shown('A2'), shown('B2')]).toEqual([1, 'n1']);
  });

  test('do not reach below the foot of a sheet', () => {
    const { sheet, shown } = sheetOf([[1]]);
    sheet.write('D1', [['=UPTO(1200)']]);
    expect(shown('D1')).toBe('#REF! Result was not automatically expanded, please insert more rows (200).');
    expect([shown('D2'), sheet.rows]).toEqual([null, 1000]);
    sheet.rows = 1200;
    sheet.write('D1', [['=UPTO(1200)']]);
    expect(shown('D1200')).toBe(1200);
  });

  test('constants and ranges can be put together in braces', () => {
    const { shown } = sheetOf([[1], [2], [null], [null, '={A1:A2;3}', '=TOTAL({A1:A2, {5;6}})', '={A1:A2, 7}']]);
    expect([shown('B4'), shown('B5'), shown('B6')]).toEqual([1, 2, 3]);
    expect(shown('C4')).toBe(14);
    expect(String(shown('D4'))).toContain('#VALUE!');
  });
});

test('a formula that cannot be read says so in its cell', () => {
  const { shown } = sheetOf([['=TOTAL(', '=A2^2', '=SUMX2(1)', '=TOTAL(#N/A)']]);
  expect(shown('A1')).toBe('#ERROR! Formula parse error.');
  expect(shown('B1')).toBe('#ERROR! Formula parse error.');
  expect(shown('C1')).toBe("#NAME? Unknown function: 'SUMX2'.");
  expect(shown('D1')).toBe(0);
});
