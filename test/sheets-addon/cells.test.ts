import { expect, test } from 'vitest';
import { methodOf, rowsOf, scaleOf } from '../../sheets-addon/cells.ts';

test('a range is its rows, a cell is one row of one', () => {
  expect(rowsOf([[1], [2]])).toEqual([[1], [2]]);
  expect(rowsOf(4)).toEqual([[4]]);
  expect(rowsOf('')).toEqual([['']]);
});

test('a scale is read as people write it, with its direction', () => {
  expect(scaleOf('1-5').scale.name).toBe('1-5');
  expect(scaleOf('1–7 effort')).toMatchObject({ scale: { name: '1-7' }, direction: 'effort' });
});

test.each([undefined, null, '', '  '])('no scale (%j) is no scale, not a guess', (argument) => {
  expect(scaleOf(argument).scale.name).toBe('unstated');
});

test('a scale that the spreadsheet turned into a date says what to do', () => {
  expect(() => scaleOf(new Date(2026, 0, 5))).toThrow('Write it in quotes');
});

test.each([undefined, '', 'mean', ' Mean '])('the method %j is the mean', (argument) => {
  expect(methodOf(argument)).toBe('mean');
});

test('an unknown method names the known ones', () => {
  expect(() => methodOf('median')).toThrow('There is no method "median". Choose one of "mean", "percent", "net".');
});
