import { describe, expect, test } from 'vitest';
import type { Dialect } from '#shared/imports/dialect.ts';
import { repairQuoting } from '#shared/imports/repair-quoting.ts';
import { refusalOf } from './import-text.ts';

const dialect: Dialect = { delimiter: ',', newline: '\n', quote: '"', repairs: [], skip: 0 };
const repair = (text: string, more: Partial<Dialect> = {}, last = true) =>
  repairQuoting(text, { ...dialect, ...more }, last, 1);

test.each([
  ['spaces before a quote go', '1, "a, b",2\n', '1,"a, b",2\n'],
  ['text after a closing quote belongs to the cell', '1,"good" they said,2\n', '1,good they said,2\n'],
  ['a quote inside a bare cell stays', '1,5" pipe,2\n', '1,"5"" pipe",2\n'],
  ['any line end ends a record', 'a,b\r\n1,2\r3,4\n', 'a,b\n1,2\n3,4\n'],
  ['a line end inside quotes stays', '1,"a\r\nb"\n', '1,"a\r\nb"\n'],
  ['a last record needs no line end', '1,2', '1,2\n'],
  ['an empty last cell is one', '1,', '1,\n'],
])('%s', (_, text, wanted) => {
  expect(repair(text).text).toBe(wanted);
});

test('a quote escaped by a backslash is a quote', () => {
  expect(repair('1,"a \\"b\\" c"\n', { repairs: ['backslashes'] }).text).toBe('1,"a ""b"" c"\n');
});

test('cells put right are counted', () => {
  expect(repair('1,"a" b,"c" d\n2,"e"\n').repaired).toBe(2);
});

test('a record that may go on is left for the next chunk', () => {
  const begun = repair('1,a\n2,"b', {}, false);
  expect([begun.text, begun.used]).toEqual(['1,a\n', 4]);
  expect(repair('1,a\n2,b\r', {}, false).used).toBe(4);
});

describe('a quote that is never closed', () => {
  test('is refused with its row and line', () => {
    const refusal = refusalOf(() => repair('a,b\n1,"x\ny"\n2,"z\n3,4\n'));
    expect([refusal?.code, refusal?.params]).toEqual(['unclosedQuote', { line: 4 }]);
  });

  test('is noticed when a later quote closes it in the middle of a line', () => {
    expect(refusalOf(() => repair('1,"x\n2,"y" z\n'))?.code).toBe('unclosedQuote');
  });
});
