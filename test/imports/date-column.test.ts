import { describe, expect, test } from 'vitest';
import { DateColumn, dateColumnOf } from '#shared/imports/date-column.ts';
import { dayOfRaw } from '#shared/imports/date-order.ts';
import { NO_DATE } from '#shared/imports/raw-day.ts';

const iso = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('a date', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T23:30:00Z', '2024-03-05'],
    ['2024-03-05 23:30:00', '2024-03-05'],
    ['2024-03-05T23:30:00.123+02:00', '2024-03-05'],
    ['2024/3/5 9:12:33 AM GMT+1', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['Jan 5, 2024 09:12', '2024-01-05'],
    ['5 janvier 2024', '2024-01-05'],
    ['5. März 2024', '2024-03-05'],
    ['05-Aug-23', '2023-08-05'],
    ['Tue Jan  2 10:15:00 2024', '2024-01-02'],
    ['5 marca 2024', '2024-03-05'],
    ['1704067200', '2024-01-01'],
    ['1704067200000', '2024-01-01'],
    [' 2024-03-05 ', '2024-03-05'],
  ])('%s', (cell, day) => {
    expect(iso(dayOfRaw(new DateColumn().read(cell), 'ymd'))).toBe(day);
  });

  test.each([
    '',
    ' ',
    'n/a',
    '9',
    '10/10',
    '2024',
    '2024-13-01',
    '2024-00-10',
    '32/01/2024',
    '13/13/2024',
    '123456789012',
    'May',
    'the 5th',
    '1e1',
  ])('%j is none', (cell) => {
    expect(new DateColumn().read(cell)).toBe(NO_DATE);
  });
});

describe('times with an offset', () => {
  test('are the day as written unless a zone is asked for', () => {
    const asked = new DateColumn((instant) => Math.floor((instant + 2 * 3_600_000) / 86_400_000));
    expect(iso(dayOfRaw(new DateColumn().read('2024-01-01T23:30:00+00:00'), 'ymd'))).toBe('2024-01-01');
    expect(iso(dayOfRaw(asked.read('2024-01-01T23:30:00+00:00'), 'ymd'))).toBe('2024-01-02');
    expect(iso(dayOfRaw(asked.read('2024-01-01T23:30:00Z'), 'ymd'))).toBe('2024-01-02');
  });

  test('of one place in summer and winter do not differ, of two places they do', () => {
    const read = (...cells: string[]) => {
      const column = new DateColumn();
      for (const cell of cells) column.read(cell);
      return column.offsetsDiffer;
    };
    expect(read('2024-01-01T10:00:00+01:00', '2024-07-01T10:00:00+02:00')).toBe(false);
    expect(read('2024-01-01T10:00:00+01:00', '2024-07-01T10:00:00-05:00')).toBe(true);
  });
});

test('a column whose first rows have offsets of two places is read in one zone', () => {
  const far = ['2024-01-01T10:00:00+01:00', '2024-07-01T10:00:00-05:00'];
  expect(dateColumnOf(far).inOneZone).toBe(true);
  expect(dateColumnOf(far.slice(0, 1)).inOneZone).toBe(false);
  const read = dateColumnOf(far).read('2024-01-01T23:30:00-05:00');
  expect(iso(dayOfRaw(read, 'ymd'))).toBe('2024-01-02');
});
