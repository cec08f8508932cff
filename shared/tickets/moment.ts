import type { Moment } from './ticket.ts';

/** Ten to seventeen digits are a time since 1970; the year 5138 is the last that ten-digit seconds and eleven-digit milliseconds share. */
const FIRST_MILLISECONDS = 100_000_000_000;
const LAST = Date.UTC(2200, 0);

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?$/i;

/**
 * A moment from an ISO 8601 text. Without a zone the text is some place's own time, which may be up to 14 hours from UTC: then only the
 * day is claimed, though the hours are kept so that texts of one page stay in order.
 *
 * @returns undefined for any other text, and for dates that do not exist
 * @example isoMoment('2026-11-02T09:35:00+01:00') // { time: 1793608500000, precision: 'second' }
 * @example isoMoment('2026-11-02 08:35')?.precision // 'day'
 */
export function isoMoment(text: string): Moment | undefined {
  const [found, year, month, day, hour, minute, second, zone] = ISO.exec(text.trim().slice(0, 64)) ?? [];
  if (found === undefined) return undefined;
  return momentOf({ year, month, day, hour, minute, second, zone });
}

/**
 * A moment from a count since 1970, in seconds or milliseconds; which of the two is told by its size.
 *
 * @returns undefined for what is no such count
 * @example unixMoment(1793608500) // { time: 1793608500000, precision: 'second' }
 */
export function unixMoment(count: number): Moment | undefined {
  return within(count >= FIRST_MILLISECONDS ? count : count * 1000, 'second');
}

/** What a written date says, as digits; `month` counts from 1, `zone` is an ISO offset or a name of UTC. */
export interface WrittenMoment {
  readonly year?: string;
  readonly month?: string | number;
  readonly day?: string;
  readonly hour?: string | number;
  readonly minute?: string;
  readonly second?: string;
  readonly zone?: string;
}

/** The moment of a written date, as exact as what is written allows; undefined for a date or time that does not exist. */
export function momentOf({ year, month, day, hour, minute, second, zone }: WrittenMoment): Moment | undefined {
  const [y, mo, d, h, mi, s] = [year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number) as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const time = Date.UTC(y, mo - 1, d, h, mi, s);
  const written = new Date(time);
  if (written.getUTCMonth() !== mo - 1 || written.getUTCDate() !== d || h > 23 || mi > 59 || s > 59) return undefined;
  if (hour === undefined || zone === undefined) return within(time, 'day');
  return within(time - offset(zone), second === undefined ? 'minute' : 'second');
}

/** Milliseconds by which a zone is ahead of UTC. */
function offset(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** @returns undefined for a time outside 1970–2199, which no ticket has */
export function within(time: number, precision: Moment['precision']): Moment | undefined {
  return time > 0 && time < LAST ? { time, precision } : undefined;
}
