import { expect, test } from 'vitest';
import { timeOfDay } from '#shared/imports/time-of-day.ts';

test.each([
  ['T23:30:00Z', 1410, 0],
  ['T23:30:00.123+02:00', 1410, 120],
  [' 9:12:33 AM GMT+1', 552, 60],
  [' 12:05 am', 5, undefined],
  [' 1:05 p.m.', 785, undefined],
  ['T10:00-0530', 600, -330],
  ['', 0, undefined],
  [' noon', 0, undefined],
] as const)('%j', (text, minutes, offset) => {
  expect(timeOfDay(text)).toEqual({ minutes, offset });
});
