import { describe, expect, test } from 'vitest';
import { FIRST_TEXT, mergeRowCounts, RowCounter, type Understood } from '#shared/imports/count-rows.ts';
import { findHeader } from '#shared/imports/header.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { recogniseFile } from '#shared/imports/recognise.ts';
import { refusalOf } from './import-text.ts';

const names = ['date', 'nps', 'channel', 'many'];
const rows = Array.from({ length: 90 }, (_, at) => [
  `2024-01-0${1 + (at % 9)}`,
  String((at * 7) % 11),
  ['Email', 'Chat'][at % 2]!,
  '2',
]);
const header = findHeader([names, ...rows]);
const understood = (options: ImportOptions = {}): Understood => ({
  file: 'x.csv',
  options: { columns: ['nps'], ...options },
  header,
  recognised: recogniseFile(header, rows, 'x.csv'),
  titles: [],
});

function count(of: readonly (readonly string[])[], options: ImportOptions = {}) {
  const counter = new RowCounter(understood(options));
  counter.take(of);
  return counter.result();
}
const total = (counts: ReturnType<typeof count>): Record<string, number> => {
  const [column] = counts.columns;
  const sums: Record<string, number> = {};
  for (const group of column!.byDay)
    group?.forEach((times, number) => {
      if (times > 0 && number >= FIRST_TEXT)
        sums[column!.texts[number - FIRST_TEXT]!] = (sums[column!.texts[number - FIRST_TEXT]!] ?? 0) + times;
    });
  return sums;
};

test('every text is counted as it is written', () => {
  const sums = total(count(rows));
  expect(Object.values(sums).reduce((sum, times) => sum + times, 0)).toBe(90);
  expect(sums['10']).toBe(rows.filter((row) => row[1] === '10').length);
});

test('blank rows are none, and filtered ones are counted apart', () => {
  expect(count([...rows, ['', '', '', ''], [' ']]).rows).toBe(90);
  expect(count(rows, { where: [{ column: 'channel', value: 'chat' }] })).toMatchObject({ rows: 90, filteredOut: 45 });
});

test('a column of counts multiplies its rows', () => {
  expect(total(count(rows, { counts: 'many' }))['10']).toBe(2 * rows.filter((row) => row[1] === '10').length);
  expect(refusalOf(() => count([['2024-01-01', '9', 'Chat', 'two']], { counts: 'many' }))?.params).toMatchObject({
    column: 'many',
    row: 1,
    text: 'two',
  });
});

describe('parts', () => {
  test('add up to the whole, in whatever order their texts came', () => {
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

  test('know the first malformed row of the file', () => {
    const long = ['2024-01-01', 'so', '9', 'x', 'y'];
    const merged = mergeRowCounts([count(rows.slice(0, 10)), count([...rows.slice(10, 13), long])]);
    expect([merged.firstMalformed, merged.aside]).toEqual([14, { malformed: 1 }]);
  });
});
