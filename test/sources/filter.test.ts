import { expect, test } from 'vitest';
import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { dayTest, valueTest } from '#shared/sources/filter.ts';

test('days are those of the order the dates have', () => {
  const inMarch = { from: 19_783, to: 19_813 };
  // 2024-03-01 as day.month and as month.day.
  const raw = 100_000_000 + 20_240_103;
  expect(dayTest(inMarch, 'dmy')!(raw)).toBe(true);
  expect(dayTest(inMarch, 'mdy')!(raw)).toBe(false);
  expect(dayTest(inMarch, 'ymd')!(-1)).toBe(false);
  expect(dayTest(inMarch, undefined)!(raw)).toBe(false);
  expect(dayTest({}, 'ymd')).toBeUndefined();
});

test('values are compared as labels are; the others are chosen by their sign alone', () => {
  const fits = valueTest({ values: [{ column: 1, any: ['Email', ''] }] }, 1)!;
  expect(['email ', 'EMAIL', '', 'Chat', OTHER_VALUES].map(fits)).toEqual([true, true, true, false, false]);
  expect(valueTest({ values: [{ column: 1, any: [OTHER_VALUES] }] }, 1)!(OTHER_VALUES)).toBe(true);
  expect(valueTest({ values: [{ column: 1, any: ['Email'] }] }, 2)).toBeUndefined();
});

test('a cell of a row is among the others where the cube does not tell its value apart', () => {
  const told = [OTHER_VALUES, 'Email', '…'];
  const others = valueTest({ values: [{ column: 1, any: [OTHER_VALUES] }] }, 1, told)!;
  expect(['Fax', 'email ', '…'].map(others)).toEqual([true, false, false]);
  const both = valueTest({ values: [{ column: 1, any: [OTHER_VALUES, 'Email'] }] }, 1, told)!;
  expect(['Fax', 'email ', '…'].map(both)).toEqual([true, true, false]);
});
