import { dayOf } from '../answers/period.ts';
import type { DateTotals } from './date-order.ts';
import { readDateText } from './date-text.ts';
import { isDate, NO_DATE, type RawDay, rawOf, UNORDERED } from './raw-day.ts';
import { type TimeOfDay, timeOfDay } from './time-of-day.ts';

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
  private readonly offsets = new Set<number>();
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
      if (isDate(year, month, day)) {
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
        this.ordered += 1;
        return this.withTime(year * 10000 + month * 100 + day, timeOfDay(cell.slice(10)));
      }
    }
    return this.slow(cell);
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
    const read = readDateText(cell);
    if (typeof read === 'number') return read;
    if ('instant' in read) return this.dayOfInstant(read.instant);
    return this.withTime(read.raw, timeOfDay(` ${read.time}`));
  }

  private withTime(asWritten: RawDay, time: TimeOfDay): RawDay {
    if (time.offset === undefined) return asWritten;
    this.offsets.add(time.offset);
    return this.inOneZone ? this.inZone(asWritten, time.minutes, time.offset) : asWritten;
  }

  private inZone(asWritten: RawDay, minutes: number, offset: number): RawDay {
    const day = dayOf(Math.floor(asWritten / 10000), Math.floor(asWritten / 100) % 100, asWritten % 100);
    return day === undefined ? NO_DATE : this.dayOfInstant(day * 86_400_000 + (minutes - offset) * 60_000);
  }

  private dayOfInstant(instant: number): RawDay {
    return rawOf(this.dayInZone ? this.dayInZone(instant) : Math.floor(instant / 86_400_000));
  }

  /** Whether the offsets seen so far lie so far apart that they cannot be one place's summer and winter time. */
  get offsetsDiffer(): boolean {
    const seen = [...this.offsets, ...(this.zulu > 0 ? [0] : [])];
    return seen.length > 1 && Math.max(...seen) - Math.min(...seen) > 60;
  }

  /** What was seen of the column so far. */
  get totals(): DateTotals {
    const { largestFirst, largestSecond, unordered, ordered, inOneZone } = this;
    return { dates: ordered + unordered, unordered, largestFirst, largestSecond, inOneZone };
  }
}

/**
 * The reader of a column of dates: when the first of them have offsets of different places, days are those of one zone.
 *
 * @param texts the different texts of the first rows
 * @param dayInZone as `DateColumn` takes it
 */
export function dateColumnOf(texts: Iterable<string>, dayInZone?: (instant: number) => number): DateColumn {
  const dates = new DateColumn(dayInZone);
  const probe = new DateColumn();
  for (const text of texts) probe.read(text);
  if (probe.offsetsDiffer) dates.inOneZone = true;
  return dates;
}

function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
