import { type ContractRow, probe } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** What comes of what a custom function returns, or throws. */
export const RESULT_ROWS: readonly ContractRow[] = [
  {
    claim: 'rows spill to the right and down, a blank stays blank',
    cites: SOURCES.spill,
    code: probe("return [['month', 'CES'], ['2024-03', 4.5], [true, null]];"),
    formula: '=PROBE()',
    expected: { F1: 'month', G1: 'CES', F2: '2024-03', G2: 4.5, F3: true, G3: null },
  },
  {
    claim: 'a Date comes back as a date',
    cites: SOURCES.returns,
    code: probe('return new Date(0);'),
    formula: '=PROBE()',
    expected: { F1: new Date(0) },
  },
  {
    claim: 'text with = is no formula when a function returns it',
    cites: SOURCES.returns,
    code: probe("return '=1';"),
    formula: '=PROBE()',
    expected: { F1: '=1' },
  },
  {
    claim: 'a spill is blocked by data in its way',
    cites: SOURCES.blocked,
    code: probe('return [[1], [2], [3]];'),
    cells: { 'Sheet1!F3': [['mine']] },
    formula: '=PROBE()',
    expected: {
      F1: '#REF!',
      'F1 message': 'Array result was not expanded because it would overwrite data in F3.',
      F2: null,
      F3: 'mine',
    },
  },
  {
    claim: 'columns that are missing block, as well',
    cites: SOURCES.missingColumns,
    code: probe('return [new Array(22).fill(1)];'),
    formula: '=PROBE()',
    expected: {
      F1: '#REF!',
      'F1 message': 'Result was not automatically expanded, please insert more columns (1).',
    },
  },
  {
    claim: 'so do rows that are missing',
    cites: SOURCES.missingRows,
    code: probe('return new Array(1001).fill([1]);'),
    formula: '=PROBE()',
    expected: { F1: '#REF!', 'F1 message': 'Result was not automatically expanded, please insert more rows (1).' },
  },
  {
    claim: 'NaN is no number',
    cites: SOURCES.notShown,
    code: probe('return NaN;'),
    formula: '=PROBE()',
    expected: { F1: '#NUM!' },
  },
  {
    claim: 'rows of different width are refused',
    cites: SOURCES.notShown,
    code: probe('return [[1, 2], [3]];'),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!' },
  },
  {
    claim: 'an object is refused',
    cites: SOURCES.notShown,
    code: probe('return { n: 1 };'),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!' },
  },
  {
    claim: 'a throw is an error with our message',
    cites: SOURCES.throws,
    code: probe("throw new Error('CES: no answer between 1 and 7 in this range');"),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'CES: no answer between 1 and 7 in this range' },
  },
  {
    claim: 'an accident says what it was',
    cites: SOURCES.throws,
    code: probe('return undefined.length;'),
    formula: '=PROBE()',
    expected: {
      F1: '#ERROR!',
      'F1 message': "TypeError: Cannot read properties of undefined (reading 'length')",
    },
  },
];
