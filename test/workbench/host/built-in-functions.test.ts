import { describe, expect, test } from 'vitest';
import { dateInZone } from '../../../workbench/host/cell-date.ts';
import { isCellError } from '../../../workbench/host/cell-value.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { SheetFormulas } from '../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';
import type { CellInput } from '../../../workbench/host/workbook-sheet.ts';

const ZONE = 'Europe/Stockholm';

/** What a formula in H1 shows and spills, over these cells from A1 on. */
function shownBy(formula: string, cells: readonly (readonly CellInput[])[] = [[null]]): unknown {
  const workbook = new Workbook({ timeZone: ZONE });
  const sheet = workbook.insertSheet('Sheet1');
  sheet.write('A1', cells);
  new SheetFormulas(workbook, loadHost({ code: '', workbook }));
  sheet.write('H1', [[formula]]);
  const rows: unknown[][] = [];
  const shown = (row: number, column: number): unknown => {
    const value = sheet.value(row, column);
    return isCellError(value) ? value.error : value;
  };
  for (let row = 1; sheet.isTaken(row, 8); row += 1) {
    const cellsOfRow: unknown[] = [];
    for (let column = 8; sheet.isTaken(row, column); column += 1) cellsOfRow.push(shown(row, column));
    rows.push(cellsOfRow);
  }
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

const CELLS = [
  ['b', 3, dateInZone('2026-01-10', ZONE)],
  ['a', 1, "'2026-02-01"],
  ['b', null, 'never'],
  ['c', 2, null],
];

describe('what Sheets says of its functions', () => {
  test.each<[string, unknown]>([
    ['=1+2*3', 7],
    ['="n = "&3', 'n = 3'],
    ['="A"="a"', true],
    ['=TRUE=1', false],
    ['=A9=""', true],
    ['=A9=0', true],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=IF(A9="";"empty";1/0)', 'empty'],
    ['=IFERROR(1/0;"no")', 'no'],
    ['=SUM(B1:B4)', 6],
    ['=AVERAGE(B1:B4)', 2],
    ['=AVERAGE(A1:A4)', '#DIV/0!'],
    ['=MEDIAN(B1:B4)', 2],
    ['=COUNT(B1:C4)', 4],
    ['=COUNTA(C1:C4)', 3],
    ['=COUNTIF(A1:A4;"B")', 2],
    ['=ROUND(2.345;2)', 2.35],
    ['=ROUND(-2.5;0)', -3],
    ['=LEN("four")', 4],
    ['=TRIM("  a   b ")', 'a b'],
    ['=DATEVALUE("2026-01-10")', 46032],
    ['=DATEVALUE("10/01/2026")', '#VALUE!'],
    ['=DATEVALUE(C1)', 46032],
    ['=VLOOKUP("a";A1:B4;2;FALSE)', 1],
    ['=VLOOKUP("b";A1:B4;2;0)', 3],
    ['=VLOOKUP("z";A1:B4;2;FALSE())', '#N/A'],
    ['=ROWS(FILTER(A1:A4;B1:B4>9))', '#N/A'],
    ['=ISNUMBER(C1)', true],
    ['=SUM(A1:A2;NA())', '#N/A'],
    ['=LEFT(2026;2)', '20'],
  ])('%s is %s', (formula, wanted) => {
    expect(shownBy(formula, CELLS)).toEqual(wanted);
  });

  test.each<[string, unknown]>([
    ['=FILTER(A1:A4;B1:B4>=2)', [['b'], ['c']]],
    ['=FILTER(HSTACK(B1:B4;A1:A4);(A1:A4="b")*(ISNUMBER(B1:B4)))', [[3, 'b']]],
    ['=SORT(UNIQUE(A1:A4))', [['a'], ['b'], ['c']]],
    ['=FILTER(IF(LEN(B1:B4)=0;NA();B1:B4);LEN(A1:A4)>0)', [[3], [1], ['#N/A'], [2]]],
    [
      '=HSTACK(B1:B2;A1:A2)',
      [
        [3, 'b'],
        [1, 'a'],
      ],
    ],
    [
      '=HSTACK(A1:A2;9)',
      [
        ['b', 9],
        ['a', '#N/A'],
      ],
    ],
    [
      '=HSTACK(ROW(A2:A3);IF(ISBLANK(B2:B3);"";B2:B3))',
      [
        [2, 1],
        [3, ''],
      ],
    ],
    ['=FILTER(A1:A4;ROW(A1:A4)>ROW(A2))', [['b'], ['c']]],
    ['=FILTER(A1:A4;IF(ISNUMBER(C1:C4);C1:C4;IFERROR(DATEVALUE(LEFT(C1:C4;10));-1))>=46040)', 'a'],
  ])('%s spills', (formula, wanted) => {
    expect(shownBy(formula, CELLS)).toEqual(wanted);
  });

  // https://support.google.com/docs/answer/3093318: the table is taken to be sorted where nothing else is said, and the nearest one not above is given.
  test.each<[string, unknown]>([
    ['=VLOOKUP(25;A1:B4;2)', 'twenty'],
    ['=VLOOKUP(30;A1:B4;2)', 'thirty'],
    ['=VLOOKUP(99;A1:B6;2)', 'forty'],
    ['=VLOOKUP(25;A1:B4;2;TRUE)', 'twenty'],
    ['=VLOOKUP(5;A1:B4;2)', '#N/A'],
    ['=VLOOKUP(25;A1:B4;2;FALSE)', '#N/A'],
  ])('in a sorted table %s is %s', (formula, wanted) => {
    expect(
      shownBy(formula, [
        [10, 'ten'],
        [20, 'twenty'],
        [30, 'thirty'],
        [40, 'forty'],
      ]),
    ).toBe(wanted);
  });

  test('in a table that is not sorted a look-up that does not say so gives another row', () => {
    const cells = [
      ['phone', 1],
      ['chat', 2],
      ['mail', 3],
    ];
    expect(shownBy('=VLOOKUP("chat";A1:B3;2;FALSE)', cells)).toBe(2);
    expect(shownBy('=VLOOKUP("phone";A1:B3;2)', cells)).toBe(3);
  });

  test('a filter of another height is refused', () => {
    expect(shownBy('=FILTER(A1:A4;B1:B3>0)', CELLS)).toBe('#N/A');
  });
});
