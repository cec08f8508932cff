import { expect, test } from 'vitest';
import { readDateText } from '#shared/imports/date-text.ts';
import { NO_DATE, UNORDERED } from '#shared/imports/raw-day.ts';

test.each([
  ['2024.3.5', 20240305],
  ['5 janvier 2024', 20240105],
  ['Tue Jan  2 10:15:00 2024', 20240102],
  ['5-Aug-23', 20230805],
  ['5-Aug-99', 19990805],
  ['05/03/99', UNORDERED + 19990503],
  ['05/03/69', UNORDERED + 20690503],
  [' \u200E2024-03-05 ', 20240305],
  ['05/03/2024', UNORDERED + 20240503],
  ['2024-03-05 10:15', { raw: 20240305, time: '10:15' }],
  ['1704067200', { instant: 1_704_067_200_000 }],
  ['1704067200000', { instant: 1_704_067_200_000 }],
])('%j', (cell, read) => {
  expect(readDateText(cell)).toEqual(read);
});

test.each(['', 'May', '13/13/2024', '0001-01-01', '9999-12-31', '123456789012', '9999999999'])(
  '%j is no date',
  (cell) => {
    expect(readDateText(cell)).toBe(NO_DATE);
  },
);
