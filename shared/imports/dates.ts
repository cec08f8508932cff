import { dayOf } from '../answers/period.ts';
import { allMonths, languages } from '../languages/languages.ts';

/** Order of the parts of numeric dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * What one date cell says before the order of its parts is known: year, first and second part packed as `year * 10000 + first * 100 + second`.
 * For dates whose order the text itself shows (year first, month by name) first is the month. Negative: no date.
 */
export type RawDay = number;

export const NO_DATE: RawDay = -1;

/** Years in which answers may have been given: 0001, 1900 and 9999 are mistyped or mean "none", and would stretch the axis over all ages. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** The parts of a numeric date are still to be told apart. */
const UNORDERED = 100_000_000;

/** Reads the cells of one date column; the order of day and month is settled at the end, for the whole column. */
export class DateColumn {
  private readonly dayInZone: ((instant: number) => number) | undefined;
  private readonly remembered = new Map<string, RawDay>();
  private largestFirst = 0;
  private largestSecond = 0;
  private unordered = 0;
  private ordered = 0;
  /** Times that end in Z. */
  private zulu = 0;
  private readonly offsets = new Map<number, number>();
  /** Read times with an offset in UTC (or the zone asked for) instead of as written. */
  inOneZone: boolean;

  /** @param dayInZone the day of an instant in the zone somebody asked for; times with an offset are then converted */
  constructor(dayInZone?: (instant: number) => number) {
    this.dayInZone = dayInZone;
    this.inOneZone = dayInZone !== undefined;
  }

  /**
   * @param cell the text of a cell
   * @returns its raw day, `NO_DATE` for a blank cell or one that is no date
   */
  read(cell: string): RawDay {
    // 2024-03-01 and 2024-03-01T…: nearly every export, so no regular expression and nothing allocated.
    if (cell.length >= 10 && cell.charCodeAt(4) === 45 && cell.charCodeAt(7) === 45) {
      const year = digits(cell, 0, 4);
      const month = digits(cell, 5, 2);
      const day = digits(cell, 8, 2);
      if (year >= FIRST_YEAR && year <= LAST_YEAR && month > 0 && month < 13 && day > 0 && day < 32) {
        if (cell.length === 10) {
          this.ordered += 1;
          return year * 10000 + month * 100 + day;
        }
        if (!this.inOneZone) {
          const utc = cell.charCodeAt(cell.length - 1) === 90;
          if (utc || cell.length === 19) {
            this.ordered += 1;
            if (utc) this.zulu += 1;
            return year * 10000 + month * 100 + day;
          }
        }
        return this.ordinary(cell, year * 10000 + month * 100 + day);
      }
    }
    return this.slow(cell);
  }

  private ordinary(cell: string, asWritten: RawDay): RawDay {
    this.ordered += 1;
    const time = timeOf(cell.slice(10));
    if (time.offset === undefined) return asWritten;
    this.offsets.set(time.offset, (this.offsets.get(time.offset) ?? 0) + 1);
    return this.inOneZone ? this.inZone(asWritten, time) : asWritten;
  }

  private inZone(asWritten: RawDay, time: Time): RawDay {
    const day = dayOf(Math.floor(asWritten / 10000), Math.floor(asWritten / 100) % 100, asWritten % 100);
    if (day === undefined) return NO_DATE;
    const instant = day * 86_400_000 + (time.minutes - (time.offset ?? 0)) * 60_000;
    return rawOf(this.dayInZone ? this.dayInZone(instant) : Math.floor(instant / 86_400_000));
  }

  private slow(cell: string): RawDay {
    const known = this.remembered.get(cell);
    const raw = known ?? this.parse(cell);
    if (known === undefined && this.remembered.size < 5000) this.remembered.set(cell, raw);
    if (raw === NO_DATE) return raw;
    if (raw >= UNORDERED) {
      this.unordered += 1;
      const first = Math.floor(raw / 100) % 100;
      const second = raw % 100;
      if (first > this.largestFirst) this.largestFirst = first;
      if (second > this.largestSecond) this.largestSecond = second;
    } else this.ordered += 1;
    return raw;
  }

  private parse(cell: string): RawDay {
    const text = cell
      .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') return NO_DATE;
    if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) return this.epoch(text);
    let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](.*))?$/.exec(text);
    if (match) return this.finish(rawParts(match[1]!, match[2]!, match[3]!), match[4]);
    match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,?[T ](.*))?$/.exec(text);
    if (match) {
      const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
      const first = Number(match[1]);
      const second = Number(match[2]);
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
    return this.byName(text);
  }

  /** Dates that name the month: `Jan 2, 2024`, `2 janvier 2024`, `2-Jan-24`, `Tue Jan  2 10:15:00 2024`. */
  private byName(text: string): RawDay {
    const words = text.match(/\p{L}+\.?|\d+(?::\d+)*(?:\.\d+)?|[+-]\d{2}:?\d{2}/gu);
    if (!words || words.length < 3 || words.length > 10) return NO_DATE;
    let month = 0;
    let day = 0;
    let year = 0;
    for (const word of words) {
      if (/^\p{L}/u.test(word)) {
        const found = MONTHS.get(word.toLowerCase().replace('.', ''));
        if (found !== undefined && month === 0) month = found;
      } else if (/^\d{4}$/.test(word)) year = Number(word);
      else if (/^\d{1,2}$/.test(word)) {
        if (day === 0) day = Number(word);
        else if (year === 0) year = 2000 + Number(word);
      }
    }
    const raw = month > 0 ? rawParts(String(year), String(month), String(day)) : NO_DATE;
    // The time of day, if any, decides nothing here: the day is as written.
    return year > 1900 ? raw : NO_DATE;
  }

  private epoch(text: string): RawDay {
    const value = Number(text);
    const instant = value > 1e12 ? value : value * 1000;
    // 2001 to 2065; anything else with ten digits is a number of something.
    if (instant < 1e12 || instant > 3e12) return NO_DATE;
    return rawOf(this.dayInZone ? this.dayInZone(instant) : Math.floor(instant / 86_400_000));
  }

  private finish(raw: RawDay, rest: string | undefined): RawDay {
    if (raw === NO_DATE || rest === undefined) return raw;
    const time = timeOf(` ${rest}`);
    if (time.offset === undefined) return raw;
    this.offsets.set(time.offset, (this.offsets.get(time.offset) ?? 0) + 1);
    return this.inOneZone ? this.inZone(raw, time) : raw;
  }

  /** Whether the offsets seen so far lie so far apart that they cannot be one place's summer and winter time. */
  get offsetsDiffer(): boolean {
    const seen = [...this.offsets.keys(), ...(this.zulu > 0 ? [0] : [])];
    return seen.length > 1 && Math.max(...seen) - Math.min(...seen) > 60;
  }

  /** What was seen of the column so far. */
  get totals(): DateTotals {
    const { largestFirst, largestSecond, unordered, ordered, inOneZone } = this;
    return { dates: ordered + unordered, unordered, largestFirst, largestSecond, inOneZone };
  }
}

/** What a whole column of dates comes to. */
export interface DateTotals {
  /** Cells that were read as dates. */
  readonly dates: number;
  /** Of those, numeric ones in which day and month must be told apart; and the largest first and second part met in them. */
  readonly unordered: number;
  readonly largestFirst: number;
  readonly largestSecond: number;
  /** Times with an offset were read in one zone. */
  readonly inOneZone: boolean;
}

/**
 * What a whole column says about the order of its numeric dates: a first part above 12 is a day.
 *
 * @example orderOfDates({ dates: 3, unordered: 3, largestFirst: 28, largestSecond: 3, inOneZone: false }) // 'dmy'
 */
export function orderOfDates(totals: DateTotals): DateOrder | 'ambiguous' | 'contradictory' {
  if (totals.unordered === 0) return 'ymd';
  if (totals.largestFirst > 12 && totals.largestSecond > 12) return 'contradictory';
  if (totals.largestFirst > 12) return 'dmy';
  return totals.largestSecond > 12 ? 'mdy' : 'ambiguous';
}

/** The totals of two parts of a column. */
export function mergeDateTotals(a: DateTotals, b: DateTotals): DateTotals {
  return {
    dates: a.dates + b.dates,
    unordered: a.unordered + b.unordered,
    largestFirst: Math.max(a.largestFirst, b.largestFirst),
    largestSecond: Math.max(a.largestSecond, b.largestSecond),
    inOneZone: a.inOneZone || b.inOneZone,
  };
}

/**
 * The day a raw day stands for once the order is known.
 *
 * @returns days since 1970-01-01, or `undefined` when there is no such day
 * @example dayOfRaw(100000000 + 20240302, 'dmy') // 2024-02-03
 */
export function dayOfRaw(raw: RawDay, order: DateOrder): number | undefined {
  if (raw < 0) return undefined;
  const unordered = raw >= UNORDERED;
  const plain = unordered ? raw - UNORDERED : raw;
  const year = Math.floor(plain / 10000);
  const first = Math.floor(plain / 100) % 100;
  const second = plain % 100;
  return unordered && order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
}

interface Time {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Minutes east of UTC. */
  readonly offset: number | undefined;
}

const TIME =
  /^[T ]\s*(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(z|utc|gmt)?\s*([+-]\d{1,2}(?::?\d{2})?)?/i;

function timeOf(text: string): Time {
  const match = TIME.exec(text);
  if (!match) return { minutes: 0, offset: undefined };
  let hours = Number(match[1]);
  const half = match[3]?.toLowerCase();
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  let offset: number | undefined = match[4] === undefined ? undefined : 0;
  if (match[5] !== undefined) {
    const figures = match[5].slice(1).replace(':', '');
    const size =
      figures.length <= 2 ? Number(figures) * 60 : Number(figures.slice(0, -2)) * 60 + Number(figures.slice(-2));
    offset = match[5].startsWith('-') ? -size : size;
  }
  return { minutes: hours * 60 + Number(match[2]), offset };
}

const MONTHS = new Map<string, number>(
  languages.flatMap((language) =>
    allMonths[language].flatMap((names, at) =>
      names.map((name) => [name.toLowerCase().replace('.', ''), at + 1] as const),
    ),
  ),
);

function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function rawParts(year: string, month: string, day: string): RawDay {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  return y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= 31
    ? y * 10000 + m * 100 + d
    : NO_DATE;
}

function rawOf(day: number): RawDay {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
