import { type Clock, clockOf } from '../zone-clock.ts';

/**
 * A date as text, the way `Utilities.formatDate` does: Java's SimpleDateFormat, in English.
 *
 * @param time milliseconds since 1970
 * @param zone such as `Europe/Stockholm`, `GMT` or `GMT+1`
 * @param format of y M d D E u a H h k K m s S w Y X Z z and text between quotes
 * @throws when the zone is unknown or the format holds another letter
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
 * @see https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 * @example formatDate(0, 'Europe/Stockholm', "yyyy-MM-dd'T'HH:mm") // '1970-01-01T01:00'
 */
export function formatDate(time: number, zone: string, format: string): string {
  if (!Number.isFinite(time)) throw new Error('Invalid argument: date');
  const clock = clockOf(time, zone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (field, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return written(field, clock, zone);
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

function written(field: string, clock: Clock, zone: string): string {
  const width = field.length;
  const digits = (value: number) => String(value).padStart(width, '0');
  const year = (value: number) => (width === 2 ? String(value % 100).padStart(2, '0') : digits(value));
  const weekday = new Date(clock.local).getUTCDay();
  switch (field[0]) {
    case 'y':
      return year(clock.year);
    case 'Y':
      return year(weekOf(clock.local).year);
    case 'M':
    case 'L':
      return width < 3 ? digits(clock.month) : nameOf(MONTHS[clock.month - 1], width);
    case 'w':
      return digits(weekOf(clock.local).week);
    case 'd':
      return digits(clock.day);
    case 'D':
      return digits(Math.floor((clock.local - Date.UTC(clock.year, 0, 1)) / DAY) + 1);
    case 'E':
      return nameOf(WEEKDAYS[weekday], width);
    case 'u':
      return digits(weekday || 7);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return digits(clock.hour);
    case 'k':
      return digits(clock.hour || 24);
    case 'K':
      return digits(clock.hour % 12);
    case 'h':
      return digits(clock.hour % 12 || 12);
    case 'm':
      return digits(clock.minute);
    case 's':
      return digits(clock.second);
    case 'S':
      return digits(clock.millisecond);
    case 'Z':
      return offset(clock, '');
    case 'X':
      return clock.local === clock.time ? 'Z' : offset(clock, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : 6);
    case 'z':
      return clock.local === clock.time ? 'GMT' : shortZone(clock.time, zone);
    default:
      throw new Error(`Illegal pattern character '${field[0]}'`);
  }
}

function nameOf(name = '', width: number): string {
  return width > 3 ? name : name.slice(0, 3);
}

function offset({ local, time }: Clock, colon: string): string {
  const minutes = Math.round((local - time) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${colon}${String(rest).padStart(2, '0')}`;
}

function shortZone(time: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(time);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Weeks as in the United States, which is the locale of Apps Script: from Sunday, and the week of 1 January is the first. */
function weekOf(local: number): { year: number; week: number } {
  const day = Math.floor(local / DAY) * DAY;
  const saturday = day + (6 - new Date(day).getUTCDay()) * DAY;
  const year = new Date(saturday).getUTCFullYear();
  return { year, week: Math.floor((saturday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1 };
}
