import { type ContractRow, probe } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** Functions of the spreadsheet itself that our formulas use. */
export const BUILT_IN_ROWS: readonly ContractRow[] = [
  {
    claim: 'FILTER keeps rows by conditions that are counted together',
    cites: SOURCES.filter,
    code: '',
    cells: {
      'Sheet1!A1': [
        ['a', 1],
        ['b', 2],
        ['c', 'x'],
        ['d', 4],
      ],
    },
    formula: '=FILTER(A1:A4;(B1:B4>1)*ISNUMBER(B1:B4))',
    expected: { F1: 'b', F2: 'd', F3: null },
  },
  {
    claim: 'FILTER without a match is #N/A',
    cites: SOURCES.filter,
    code: '',
    cells: { 'Sheet1!A1': [[1], [2]] },
    formula: '=FILTER(A1:A2;A1:A2>5)',
    expected: { F1: '#N/A' },
  },
  {
    claim: 'inside FILTER everything is worked out row by row',
    cites: SOURCES.filterDeep,
    code: '',
    cells: { 'Sheet1!A1': [["'2026-01-10"], ['never'], [46040]] },
    formula: '=FILTER(A1:A3;IF(ISNUMBER(A1:A3);A1:A3;IFERROR(DATEVALUE(LEFT(A1:A3;10));-1))>0)',
    expected: { F1: '2026-01-10', F2: 46040, F3: null },
  },
  {
    claim: 'HSTACK puts ranges side by side, in any order',
    cites: SOURCES.sideBySide,
    code: '',
    cells: { 'Sheet1!A1': [[1, 2, 3], [4]] },
    formula: '=HSTACK(C1:C1;A1:A2)',
    expected: { F1: 3, G1: 1, F2: '#N/A', G2: 4 },
  },
  {
    claim: 'ROW of a range is its row numbers, inside FILTER',
    cites: SOURCES.rowNumbers,
    code: '',
    cells: { 'Sheet1!A1': [['head'], ['a'], ['b']] },
    formula: '=FILTER(A1:A3;ROW(A1:A3)>ROW(A1))',
    expected: { F1: 'a', F2: 'b', F3: null },
  },
  {
    claim: 'VLOOKUP takes a table to be sorted where nothing else is said: the nearest one that is not above',
    cites: SOURCES.sortedLookUp,
    code: '',
    cells: {
      'Sheet1!A1': [
        [10, 'ten'],
        [20, 'twenty'],
        [30, 'thirty'],
      ],
    },
    formula: '=VLOOKUP(25;A1:B3;2)',
    expected: { F1: 'twenty' },
  },
  {
    claim: 'VLOOKUP with FALSE finds what is sought or nothing',
    cites: SOURCES.sortedLookUp,
    code: '',
    cells: {
      'Sheet1!A1': [
        ['phone', 1],
        ['chat', 2],
      ],
    },
    formula: '=HSTACK(VLOOKUP("chat";A1:B2;2;FALSE);VLOOKUP("fax";A1:B2;2;FALSE))',
    expected: { F1: 2, G1: '#N/A' },
  },
  {
    claim: 'IF spills the table that its condition chooses, and does not work out the other',
    cites: SOURCES.lazyIf,
    code: probe("throw new Error('worked out');"),
    cells: { 'Sheet1!A1': [[1], [2]] },
    formula: '=IF(A1=1;A1:A2;PROBE())',
    expected: { F1: 1, F2: 2 },
  },
];
