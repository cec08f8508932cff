import { expect, test } from 'vitest';
import { mergeRowCounts } from '#shared/imports/merge-row-counts.ts';
import { count, rows, total } from './counted-rows.ts';

test('parts add up to the whole, in whatever order their texts came', () => {
  const options = { by: ['channel'], drivers: ['many'] };
  const merged = mergeRowCounts([
    count(rows.slice(0, 7), options),
    count(rows.slice(7, 50).reverse(), options),
    count(rows.slice(50), options),
  ]);
  const whole = count(rows, options);
  expect(total(merged)).toEqual(total(whole));
  expect([merged.rows, merged.dates, [...merged.days].sort()]).toEqual([
    whole.rows,
    whole.dates,
    [...whole.days].sort(),
  ]);
});

test('parts know the first malformed row of the file', () => {
  const long = ['2024-01-01', 'so', '9', 'x', 'y'];
  const merged = mergeRowCounts([count(rows.slice(0, 10)), count([...rows.slice(10, 13), long])]);
  expect([merged.firstMalformed, merged.aside]).toEqual([14, { malformed: 1 }]);
});
