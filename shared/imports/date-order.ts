import { dayOf } from '../answers/period.ts';
import { type RawDay, UNORDERED } from './raw-day.ts';

/** Order of the parts of numeric dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

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
