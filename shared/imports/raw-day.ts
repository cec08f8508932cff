/**
 * What one date cell says before the order of its parts is known: year, first and second part packed as `year * 10000 + first * 100 + second`.
 * For dates whose order the text itself shows (year first, month by name) first is the month. Negative: no date.
 */
export type RawDay = number;

/** A cell that is blank or no date. */
export const NO_DATE: RawDay = -1;

/** The parts of a numeric date are still to be told apart. */
export const UNORDERED = 100_000_000;

/** Years in which answers may have been given: 0001, 1900 and 9999 are mistyped or mean "none", and would stretch the axis over all ages. */
const FIRST_YEAR = 1970;

/** The last of them. */
const LAST_YEAR = 2100;

/** Whether a year, a month and a day can be those of an answer; the length of the month is not looked at. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month > 0 && month < 13 && day > 0 && day < 32;
}

/** The raw day of parts whose order the text shows; `NO_DATE` where they can be none. */
export function rawParts(year: number, month: number, day: number): RawDay {
  return isDate(year, month, day) ? year * 10000 + month * 100 + day : NO_DATE;
}

/** The raw day of a numeric date in which day and month are still to be told apart; `NO_DATE` where it can be none. */
export function rawUnordered(year: number, first: number, second: number): RawDay {
  if (
    year < FIRST_YEAR ||
    year > LAST_YEAR ||
    first < 1 ||
    second < 1 ||
    first > 31 ||
    second > 31 ||
    (first > 12 && second > 12)
  )
    return NO_DATE;
  return UNORDERED + year * 10000 + first * 100 + second;
}

/** The raw day of days since 1970-01-01. */
export function rawOf(day: number): RawDay {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
