import { describe, expect, test } from 'vitest';
import { DateColumn } from '#shared/imports/date-column.ts';
import { dayOfRaw, mergeDateTotals, orderOfDates } from '#shared/imports/date-order.ts';
import { NO_DATE } from '#shared/imports/raw-day.ts';

const iso = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);

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

test('a date that the calendar does not have is no day', () => {
  expect(dayOfRaw(new DateColumn().read('2024-02-30'), 'ymd')).toBeUndefined();
  expect(dayOfRaw(new DateColumn().read('31/04/2024'), 'dmy')).toBeUndefined();
  expect(dayOfRaw(NO_DATE, 'ymd')).toBeUndefined();
});

test('totals of two parts are those of the whole column', () => {
  const totals = (...cells: string[]) => {
    const column = new DateColumn();
    for (const cell of cells) column.read(cell);
    return column.totals;
  };
  const [first, second] = [
    ['01/02/2024', '2024-01-05'],
    ['13/02/2024', 'x'],
  ];
  expect(mergeDateTotals(totals(...first!), totals(...second!))).toEqual(totals(...first!, ...second!));
});
