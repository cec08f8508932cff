import { expect, test } from 'vitest';
import { dateInZone, dateOfSerial, serialOfDate } from '../../../workbench/host/cell-date.ts';

test.each([
  ['2024-03-01T00:30', 'Europe/Stockholm', '2024-02-29T23:30:00.000Z'],
  ['2024-07-01', 'Europe/Stockholm', '2024-06-30T22:00:00.000Z'],
  ['2024-03-01T00:30', 'America/New_York', '2024-03-01T05:30:00.000Z'],
  // The hours on both sides of a change to summer time and back.
  ['2024-03-31T01:59', 'Europe/Stockholm', '2024-03-31T00:59:00.000Z'],
  ['2024-03-31T03:00', 'Europe/Stockholm', '2024-03-31T01:00:00.000Z'],
  ['2024-10-27T03:30', 'Europe/Stockholm', '2024-10-27T02:30:00.000Z'],
  ['2024-03-10T03:00', 'America/New_York', '2024-03-10T07:00:00.000Z'],
])('%s on the wall in %s', (wall, zone, instant) => {
  const date = dateInZone(wall, zone);
  expect(date.toISOString()).toBe(instant);
  expect(dateOfSerial(serialOfDate(date, zone), zone)).toEqual(date);
});

test('days count from 30 December 1899', () => {
  expect(serialOfDate(new Date('2024-03-01T00:00:00Z'), 'Etc/UTC')).toBe(45_352);
  expect(dateOfSerial(45_352.5, 'Etc/UTC').toISOString()).toBe('2024-03-01T12:00:00.000Z');
});
