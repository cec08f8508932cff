import { dayOf, isoDay } from '#shared/answers/period.ts';
import { DateColumn } from '#shared/imports/date-column.ts';
import { dayOfRaw } from '#shared/imports/date-order.ts';
import { NO_DATE } from '#shared/imports/raw-day.ts';

/** The last day that may be the date of an answer: the years are 1970 to 2100, as everywhere in Easemark. */
const LAST_DAY = dayOf(2100, 12, 31)!;
/** The day 1970-01-01 as spreadsheets number days. */
const EPOCH_SERIAL = 25_569;

/** Reads a column of dates, and says at its end whether what was read can be relied on. */
export interface DayReader {
  /** The day of a cell (days since 1970-01-01); `undefined` where it holds no date. */
  read(cell: unknown): number | undefined;
  /** @throws a sentence when dates are written as text that can be misread, or when there was no date at all */
  refuseDoubt(): void;
}

/**
 * Makes the reader of one column of dates: true dates, their numbers (as INT gives them), and text with the year first.
 *
 * Text such as 01/02/2026 is refused, not read: where the spreadsheet's locale did not take 13/02/2026 for a date it has taken 01/02/2026 for the wrong one.
 *
 * @param dayOfInstant the day of an instant in the spreadsheet's zone
 */
export function dayReader(dayOfInstant: (instant: number) => number): DayReader {
  const texts = new DateColumn(dayOfInstant);
  let dated = 0;
  let asText: string | undefined;
  let other: string | undefined;
  const kept = (day: number | undefined): number | undefined => {
    if (day === undefined || !(day >= 0 && day <= LAST_DAY)) return undefined;
    dated += 1;
    return day;
  };
  return {
    read(cell) {
      if (cell === '' || cell === null || cell === undefined) return undefined;
      if (typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]') {
        const day = kept(dayOfInstant((cell as Date).getTime()));
        if (day === undefined) other ??= 'times without a day, or days before 1970 or after 2100';
        return day;
      }
      if (typeof cell === 'number') {
        const day = kept(Math.floor(cell) - EPOCH_SERIAL);
        if (day === undefined) other ??= `numbers such as ${cell}`;
        return day;
      }
      if (typeof cell !== 'string') return undefined;
      const raw = texts.read(cell);
      if (raw === NO_DATE) {
        if (cell.trim() !== '') other ??= `text such as "${cell.trim().slice(0, 40)}"`;
        return undefined;
      }
      const day = dayOfRaw(raw, 'ymd');
      if (/^\s*\d{1,2}[-/.]/.test(cell)) asText ??= cell.trim();
      return day === undefined ? undefined : kept(day);
    },
    refuseDoubt() {
      if (asText !== undefined && texts.totals.unordered > 0) {
        throw new Error(
          `The dates are text ("${asText}"), and day and month could be mixed up. Set File › Settings › Locale to where they come from and import them again, or write them year first, such as ${isoDay(20_484)}.`,
        );
      }
      if (dated > 0) return;
      const holds = other === undefined ? 'it is empty' : `it holds ${other}`;
      throw new Error(`There is no date in the range for dates: ${holds}. Give the dates first, then the answers.`);
    },
  };
}
