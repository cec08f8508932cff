import { dayInZone } from '#shared/answers/day-in-zone.ts';

/**
 * The day of an instant by the clock of the open spreadsheet: all that the functions ask Google for.
 *
 * A date in a cell arrives as the instant at which it began there. The script has a zone of its own; read by that one, the first of a month can fall into
 * the month before.
 *
 * @returns a function from milliseconds since 1970 to days since 1970-01-01
 */
export function spreadsheetDays(): (instant: number) => number {
  let zone: string | undefined;
  return dayInZone((instant) => {
    zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    const clock = Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd HH:mm');
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (clock.match(/\d+/g) ?? []).map(Number);
    return (Date.UTC(year, month - 1, day, hour, minute) - instant) / 60_000;
  });
}
