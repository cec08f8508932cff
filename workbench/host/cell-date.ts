import { clockOf } from './zone-clock.ts';

const DAY = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. https://developers.google.com/sheets/api/guides/formats#about_date_time_values */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The instant at which a cell's date and time is read off the wall in the spreadsheet's zone: what a script gets for that cell.
 *
 * @param wall such as `2024-03-01` or `2024-03-01T00:30`
 * @example dateInZone('2024-03-01T00:30', 'Europe/Stockholm').toISOString() // '2024-02-29T23:30:00.000Z'
 */
export function dateInZone(wall: string, zone: string): Date {
  return instant(Date.parse(`${wall.includes('T') ? wall : `${wall}T00:00`}Z`), zone);
}

/**
 * A date as a spreadsheet stores it, days since 30 December 1899 on the wall of its zone, as the instant that a script gets.
 *
 * @example dateOfSerial(45352, 'Etc/UTC').toISOString() // '2024-03-01T00:00:00.000Z'
 */
export function dateOfSerial(serial: number, zone: string): Date {
  return instant(DAY_ZERO + Math.round(serial * DAY), zone);
}

/** The other way round. @example serialOfDate(new Date('2024-03-01T00:00:00Z'), 'Etc/UTC') // 45352 */
export function serialOfDate(date: Date, zone: string): number {
  return (clockOf(date.getTime(), zone).local - DAY_ZERO) / DAY;
}

/** An hour that a change to summer time leaves out is taken an hour later. */
function instant(local: number, zone: string): Date {
  const guess = local - (clockOf(local, zone).local - local);
  return new Date(local - (clockOf(guess, zone).local - guess));
}
