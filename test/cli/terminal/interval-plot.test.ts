import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { axisOf, axisTitle, intervalPlot, plotColumn } from '../../../cli/terminal/interval-plot.ts';
import { numbersFor } from '../../../cli/terminal/numbers.ts';

const estimate = (value: number | null, low: number | null, high: number | null) => ({ value, low, high, n: 20 });
const numbers = numbersFor(en);
const axis = { low: 0, high: 10 };

test('a line for the interval, a dot for the value', () => {
  expect(intervalPlot(estimate(5, 2, 8), axis, 11)).toBe('  ───●───  ');
});

test('the mark all are compared with is seen outside and inside the interval', () => {
  expect(intervalPlot(estimate(5, 2, 8), axis, 11, 9)).toBe('  ───●───┊ ');
  expect(intervalPlot(estimate(5, 2, 8), axis, 11, 3)).toBe('  ─┼─●───  ');
});

test('too few answers look different, none leaves a gap', () => {
  expect(intervalPlot(estimate(5, 2, 8), axis, 11, undefined, true)).toBe('  ···○···  ');
  expect(intervalPlot(estimate(null, null, null), axis, 11)).toBe(' '.repeat(11));
});

test('the axis holds all intervals, and is none where all are one point', () => {
  expect(axisOf([estimate(5, 2, 8), estimate(4, 1, 6)], [9])).toEqual({ low: 1, high: 9 });
  expect(axisOf([estimate(5, null, null)])).toBeUndefined();
  expect(axisTitle(axis, 8, 0, numbers)).toBe('0     10');
});

test('with too little room nothing is drawn', () => {
  expect(plotColumn([estimate(5, 2, 8)], { room: 10, decimals: 0, mark: null }, numbers)).toBeUndefined();
});
