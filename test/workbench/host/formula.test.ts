import { describe, expect, test } from 'vitest';
import { callsOf, formulaLocale, parseFormula, rangesOf } from '../../../workbench/host/formula.ts';

const english = { decimal: '.' } as const;
const swedish = { decimal: ',' } as const;

test('a locale says how decimals are written', () => {
  expect(formulaLocale('en_US')).toEqual(english);
  expect(formulaLocale('en_GB')).toEqual(english);
  expect(formulaLocale('sv_SE')).toEqual(swedish);
  expect(formulaLocale('de')).toEqual(swedish);
});

describe('constants', () => {
  test.each([
    ['=4.5', 4.5],
    ['=-.5', -0.5],
    ['=1e3', 1000],
    ['=10%', 0.1],
    ['= "a ""b"""', 'a "b"'],
    ['=TRUE', true],
    ['=false()', false],
    ['=#N/A', { error: '#N/A', message: '' }],
  ])('%s', (formula, value) => {
    expect(parseFormula(formula, english)).toEqual({ kind: 'value', value });
  });

  test('a comma is for decimals in Swedish', () => {
    expect(parseFormula('=4,5', swedish)).toEqual({ kind: 'value', value: 4.5 });
  });
});

test('ranges and calls within calls are found', () => {
  const formula = parseFormula("=CES_COMPARE(A2:A9, Other!B2:B, {CES('My tab'!C1), 2}, TRUE)", english);
  expect(rangesOf(formula)).toEqual([
    { row: 2, column: 1, lastRow: 9, lastColumn: 1 },
    { sheet: 'Other', row: 2, column: 2, lastColumn: 2 },
    { sheet: 'My tab', row: 1, column: 3, lastRow: 1, lastColumn: 3 },
  ]);
  expect(callsOf(formula)).toEqual(['CES_COMPARE', 'CES']);
});

test('a function whose name begins like a cell is a call', () => {
  expect(callsOf(parseFormula('=AB12C(1)', english))).toEqual(['AB12C']);
  expect(callsOf(parseFormula('=NPS(1)', english))).toEqual(['NPS']);
});

test('a name that is neither is no function either', () => {
  expect(parseFormula('=answers', english)).toMatchObject({ value: { error: '#NAME?' } });
});

test.each(['=CES(A1', '=CES(A1))', '=', '={1,2', '="open', '=CES(A1,5,2 3)'])('%s cannot be read', (formula) => {
  expect(() => parseFormula(formula, english)).toThrow('Formula parse error.');
});

test('a comma where ; is meant cannot be read in Swedish', () => {
  expect(() => parseFormula('=CES(A2:A9, "1-5")', swedish)).toThrow('Formula parse error.');
});

test.each(['=A1^2', '=-A1', '=A1%'])('what is not understood is refused: %s', (formula) => {
  expect(() => parseFormula(formula, english)).toThrow('Formula parse error.');
});

test('operators bind as in Sheets: comparison last, then &, then + and -, then * and /', () => {
  const value = (of: number) => ({ kind: 'value', value: of });
  expect(parseFormula('=1+2*3>(4-5)&6', english)).toEqual({
    kind: 'operation',
    operator: '>',
    left: {
      kind: 'operation',
      operator: '+',
      left: value(1),
      right: { kind: 'operation', operator: '*', left: value(2), right: value(3) },
    },
    right: {
      kind: 'operation',
      operator: '&',
      left: { kind: 'operation', operator: '-', left: value(4), right: value(5) },
      right: value(6),
    },
  });
  expect(rangesOf(parseFormula('=A1:A9>=B2', english))).toHaveLength(2);
  expect(callsOf(parseFormula('=CES(A1)&NPS(B1)', english))).toEqual(['CES', 'NPS']);
});
