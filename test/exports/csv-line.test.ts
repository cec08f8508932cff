import { expect, test } from 'vitest';
import { csvLine } from '../../shared/exports/csv-line.ts';

test('numbers stay numbers, also negative ones', () => {
  expect(csvLine([-3.5, 0, 1e21, '-5'])).toBe('-3.5,0,1e+21,-5\r\n');
});

test.each(['=1+1', '+46 70', '-cmd', '@SUM(A1)', '\tx', '\rx', '  =1', ' \t=1'])(
  'text %j gets an apostrophe',
  (text) => {
    expect(csvLine([text]).replace(/^"/, '').startsWith(`'`)).toBe(true);
  },
);

test('what a CSV must quote is quoted, nothing is an empty field', () => {
  expect(csvLine(['a,b', 'say "hi"', 'two\nlines', null, true])).toBe('"a,b","say ""hi""","two\nlines",,true\r\n');
});
