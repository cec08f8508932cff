import { expect, test } from 'vitest';
import { boundsOf, reachOf, reachOfDifference } from '#shared/metrics/reach.ts';

test('a mean lies on its scale, a share and a net where they can, whatever the scale', () => {
  expect(reachOf({ method: 'mean', scale: '1-7' })).toEqual([1, 7]);
  expect(reachOf({ method: 'mean', scale: null })).toEqual([1, 10]);
  expect(reachOf({ method: 'percent', scale: '1-7' })).toEqual([0, 100]);
  expect(reachOf({ method: 'net', scale: '0-10' })).toEqual([-100, 100]);
});

test('a difference can be as large as the whole scale, either way', () => {
  expect(reachOfDifference({ method: 'mean', scale: '1-7' })).toEqual([-6, 6]);
  expect(reachOfDifference({ method: 'net', scale: '0-10' })).toEqual([-200, 200]);
});

test('the bounds of the method stand beside those shown only where they are others', () => {
  expect(boundsOf({ low: 1, high: 6.5 }, { low: -2, high: 6.5 })).toEqual({ low: 1, high: 6.5, rawLow: -2 });
  expect(boundsOf({ low: 2, high: 3 }, { low: 2, high: 3 })).toEqual({ low: 2, high: 3 });
  expect(boundsOf(null, { low: 7, high: 7 })).toEqual({ low: null, high: null });
});
