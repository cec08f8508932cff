import { expect, test } from 'vitest';
import type { Area } from '../../../workbench/host/area.ts';
import { cellRows } from '../../../workbench/host/cell-value.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';

function sheetWith(cells: (string | number | null)[][]) {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('Answers');
  sheet.write('A1', cells);
  return { workbook, sheet };
}

test('holds values, and formulas apart from what they show', () => {
  const { sheet } = sheetWith([['answer', 4, null, '=CES(B1)', "'=kept", '=']]);
  expect([1, 2, 3, 4, 5, 6].map((column) => sheet.value(1, column))).toEqual(['answer', 4, null, null, '=kept', '=']);
  expect([sheet.formula('D1'), sheet.formula('E1'), sheet.formula('F1')]).toEqual(['=CES(B1)', undefined, undefined]);
});

test('writing over a formula takes it away; empty text is a blank cell', () => {
  const { sheet } = sheetWith([['=CES(B1)', 'x']]);
  sheet.write('A1', [[5, '']]);
  expect(sheet.formula('A1')).toBeUndefined();
  expect([sheet.value('A1'), sheet.value('B1')]).toEqual([5, null]);
});

test('an open range ends where its sheet ends, and one that reaches over the edge is cut', () => {
  const { workbook } = sheetWith([[1]]);
  const size = (range: string) => {
    const area = workbook.area(range);
    return area && [area.row, area.height, area.width];
  };
  expect(size('A2:A')).toEqual([2, 999, 1]);
  expect(size('A:Z')).toEqual([1, 1000, 26]);
  expect(size('A2:A5000')).toEqual([2, 999, 1]);
  expect(size('answers!A1')).toEqual([1, 1, 1]);
  expect(size('Nowhere!A1')).toBeUndefined();
  expect(size('A1001')).toBeUndefined();
});

test('the grid grows when more is written than it holds', () => {
  const { sheet } = sheetWith([[1]]);
  sheet.write('AB1500', [[1]]);
  expect([sheet.rows, sheet.columns]).toEqual([1500, 28]);
  expect(sheet.lastCell()).toEqual({ row: 1500, column: 28 });
});

test('a block shows the cells without a copy of them', () => {
  const { workbook, sheet } = sheetWith([
    [1, 'a'],
    [2, null],
  ]);
  const area = workbook.area('A2:C3') as Area;
  const block = sheet.block(area);
  expect(cellRows(block)).toEqual([
    [2, null, null],
    [null, null, null],
  ]);
  sheet.write('A2', [[3]]);
  expect(cellRows(block)[0]).toEqual([3, null, null]);
});

test('says where something was written', () => {
  const { workbook, sheet } = sheetWith([[1]]);
  const changes: Area[] = [];
  workbook.onChange((area) => changes.push(area));
  sheet.write('B2', [[1, 2], [3]]);
  expect(changes).toEqual([{ sheet, row: 2, column: 2, height: 2, width: 2 }]);
});

test('two sheets of one name are refused', () => {
  const workbook = new Workbook();
  workbook.insertSheet('Answers');
  expect(() => workbook.insertSheet('answers')).toThrow('already exists');
  expect(workbook.insertSheet().name).toBe('Sheet2');
});

test('is copied as it was typed: formulas without what they show, text as text', () => {
  const { workbook, sheet } = sheetWith([['=CES(B1)', 4, "'=kept", "'5", 'word', null], ["'-"]]);
  sheet.show(1, 1, 3.8);
  sheet.spill(2, 2, 7, { row: 1, column: 1 });
  sheet.look.frozenRows = 2;
  const copy = workbook.asTyped().sheet('Answers')!;
  expect([copy.formula('A1'), copy.value('A1'), copy.value('B2')]).toEqual(['=CES(B1)', null, null]);
  expect([copy.value('B1'), copy.value('C1'), copy.value('D1'), copy.value('E1'), copy.value('A2')]).toEqual([
    4,
    '=kept',
    '5',
    'word',
    '-',
  ]);
  expect([copy.rows, copy.columns, copy.look.frozenRows]).toEqual([1000, 26, 2]);
  expect(copy.typed()).toEqual(sheet.typed());
});
