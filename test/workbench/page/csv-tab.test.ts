import { expect, test } from 'vitest';
import { freeName, importedValue, readCsvTab } from '../../../workbench/page/csv-tab.ts';

test.each([
  ['4', 4],
  ['-0.5', -0.5],
  ['1e3', 1000],
  ['007', '007'],
  ['1234567890123456', '1234567890123456'],
  ['3,5', '3,5'],
  ['TRUE', true],
  ['2024-03-01', { d: 45352 }],
  ['2024-03-01 12:00', { d: 45352.5 }],
  ['2024-02-30', '2024-02-30'],
  ['01/02/2024', '01/02/2024'],
  ['=1+1', '=1+1'],
  ['-', '-'],
  ['', null],
  [' ', ' '],
  ['Helt enig', 'Helt enig'],
])('%j becomes %j', (text, value) => {
  expect(importedValue(text)).toEqual(value);
});

test('a file with semicolons, quotes and an old encoding', () => {
  const { sheet, rows, columns, damaged } = readCsvTab('t', Buffer.from('Svar;Text\r\n4;"Lätt; bra"\r\n', 'latin1'));
  expect([rows, columns, damaged]).toEqual([2, 2, 0]);
  expect(sheet.cellData?.[1]).toEqual({ 0: { v: 4, t: 2 }, 1: { v: 'Lätt; bra', t: 1 } });
});

test('columns are as wide as their texts, the header is broken into lines and stays in view', () => {
  const { sheet } = readCsvTab(
    't',
    Buffer.from(`id,How easy was it to get help?,why\n${'1,5,passed between agents\n'.repeat(40)}`),
  );
  const [id, question, why] = [0, 1, 2].map((at) => sheet.columnData![at]!.w!);
  expect([id, question]).toEqual([70, 126]);
  expect(why).toBeGreaterThan(180);
  expect(sheet.cellData?.[0]?.[0]).toEqual({ v: 'id', t: 1, s: { bl: 1, tb: 3 } });
  expect(sheet.rowData?.[0]?.h).toBeGreaterThan(40);
  expect(sheet.freeze).toMatchObject({ ySplit: 1, startRow: 1 });
});

test('a formula in a file is text, and kept so', () => {
  expect(readCsvTab('t', Buffer.from('a\n=1+1\n')).sheet.cellData?.[1]?.[0]).toEqual({ v: '=1+1', t: 4 });
});

test.each([
  ['', /empty/i],
  ['PK\u0003\u0004....', /CSV/],
])('%j is refused with a sentence', (text, sentence) => {
  expect(() => readCsvTab('t', Buffer.from(text, 'latin1'))).toThrow(sentence);
});

test('more cells than a tab bears are refused with a way out', () => {
  expect(() => readCsvTab('t', Buffer.from('1,2\n3,4\n5,6\n'), 5)).toThrow(/It has 6 cells.*easemark -- score FILE/);
});

test('names of tabs', () => {
  expect(freeName('answers.csv', ['Answers', 'answers 2'])).toBe('answers 3');
  expect(freeName("a/b:c'd.csv", [])).toBe('a b c d');
  expect(freeName('.csv', [])).toBe('CSV');
});
