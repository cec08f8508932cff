import { expect, test } from 'vitest';
import { isDate, NO_DATE, rawOf, rawParts, rawUnordered, UNORDERED } from '#shared/imports/raw-day.ts';

test('a raw day shows its parts', () => {
  expect(rawParts(2024, 3, 5)).toBe(20240305);
  expect(rawOf(19787)).toBe(20240305);
  expect(rawUnordered(2024, 31, 3)).toBe(UNORDERED + 20243103);
});

test('parts that can be no date are none', () => {
  expect([isDate(2024, 13, 1), isDate(1969, 1, 1), isDate(2101, 1, 1), isDate(2024, 2, 30)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect([rawParts(1900, 1, 1), rawUnordered(2024, 13, 13), rawUnordered(2024, 0, 5)]).toEqual([
    NO_DATE,
    NO_DATE,
    NO_DATE,
  ]);
});
