import { describe, expect, test } from 'vitest';
import { DateColumn, dayOfRaw, NO_DATE, orderOfDates } from '#shared/imports/dates.ts';

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

  test('that the calendar does not have is no day', () => {
    expect(dayOfRaw(new DateColumn().read('2024-02-30'), 'ymd')).toBeUndefined();
    expect(dayOfRaw(new DateColumn().read('31/04/2024'), 'dmy')).toBeUndefined();
    expect(dayOfRaw(NO_DATE, 'ymd')).toBeUndefined();
  });
});

describe('the order of day and month', () => {
  const orderOf = (...cells: string[]) => {
    const column = new DateColumn();
    for (const cell of cells) column.read(cell);
    return orderOfDates(column.totals);
  };

  test('is told by the whole column', () => {
    expect(orderOf('01/02/2024', '13/02/2024')).toBe('dmy');
    expect(orderOf('01/02/2024', '02/13/2024')).toBe('mdy');
    expect(orderOf('2024-02-13')).toBe('ymd');
    expect(orderOf('01/02/2024', '05/06/2024')).toBe('ambiguous');
    expect(orderOf('13/02/2024', '02/13/2024')).toBe('contradictory');
  });

  test('decides the day', () => {
    const raw = new DateColumn().read('03.04.24');
    expect(iso(dayOfRaw(raw, 'dmy'))).toBe('2024-04-03');
    expect(iso(dayOfRaw(raw, 'mdy'))).toBe('2024-03-04');
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
