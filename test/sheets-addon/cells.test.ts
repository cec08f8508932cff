import { expect, test } from 'vitest';
import { fractionOf, methodOf, metricOf, periodOf, rowsOf, scaleOf, shown } from '../../sheets-addon/cells.ts';

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

test('a method in the place of the scale is told where it belongs', () => {
  expect(() => scaleOf('percent')).toThrow('"percent" is a method and stands after the scale');
});

test.each([
  ['month', 'month'],
  ['Weeks', 'week'],
  ['quarterly', 'quarter'],
  ['', undefined],
  [undefined, undefined],
])('the period %j is %j', (argument, period) => {
  expect(periodOf(argument)).toBe(period);
});

test('an unknown period names the known ones', () => {
  expect(() => periodOf('day')).toThrow('There is no period "day". Choose one of "week", "month", "quarter".');
});

test('a metric is read in either case, and an unknown one names the known', () => {
  expect(metricOf('nps', 'ces')).toBe('nps');
  expect(metricOf('', 'ces')).toBe('ces');
  expect(() => metricOf('CLI', 'ces')).toThrow('Choose one of "CES", "NPS", "CSAT".');
});

test.each([95, 0.95, '95 %', '95', '0,95'])('confidence %j is 0.95', (argument) => {
  expect(fractionOf(argument, 'confidence')).toBe(0.95);
});

test('no confidence is none, and nonsense says what may be written', () => {
  expect(fractionOf('', 'confidence')).toBeUndefined();
  expect(() => fractionOf('high', 'confidence')).toThrow('write 95, 0.95 or 95 %');
});

test('a number that cannot be had leaves its cell empty', () => {
  expect(shown(null)).toBe('');
  expect(shown(0)).toBe(0);
});
