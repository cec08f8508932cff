import { isoMoment, momentOf, within } from './moment.ts';
import type { Moment } from './ticket.ts';

/** What is known about a text beside the text: the page's language (a BCP 47 tag) and the time at which it is read. */
export interface Reader {
  readonly language?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A moment from the text a page shows: an ISO date, a date with the month's name in the page's language or in English
 * (`Mon Nov 02 08:00:00 2026`, `2 november 2026 09:05 +0100`), or words such as `3 hours ago`. Dates written in digits alone, such as
 * `03/04/2026`, are not read: their order cannot be known from one text.
 *
 * No more is claimed than is written: a time without a zone is good for the day, `3 hours ago` for the hour, `2 weeks ago` for the month.
 *
 * @example momentFromText('Mon Nov 02 08:00:00 2026', { now }) // { time: Date.UTC(2026, 10, 2, 8), precision: 'day' }
 * @example momentFromText('Mon, 02 Nov 2026 09:00:00 +0100', { now })?.precision // 'second'
 * @example momentFromText('vor 3 Stunden', { language: 'de', now })?.precision // 'hour'
 */
export function momentFromText(text: string, reader: Reader): Moment | undefined {
  const line = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  const languages = [reader.language, 'en'].filter((tag): tag is string => tag !== undefined && isTag(tag));
  return (
    isoMoment(line) ??
    languages.map((tag) => written(line, tag)).find(Boolean) ??
    languages.map((tag) => relative(line, tag, reader.now)).find(Boolean)
  );
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const CLOCK = /(?:^|[\s,T])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\b\.?)?/i;
const ZONE = /(?:^|\s|\d)(Z|UTC|GMT|[+-]\d{2}:?\d{2})\)?$/;

function written(line: string, language: string): Moment | undefined {
  const month = monthIn(line, language);
  const year = /(?:^|\D)((?:19|20|21)\d{2})(?!\d)/.exec(line)?.[1];
  if (month === undefined || year === undefined) return undefined;
  const [clock = '', hour, minute, second, half] = CLOCK.exec(line) ?? [];
  const zone = ZONE.exec(line)?.[1];
  const rest = line.replace(clock, ' ').replace(year, ' ');
  const day = /(?:^|[^\d+-])(\d{1,2})(?!\d)/.exec(zone ? rest.slice(0, rest.lastIndexOf(zone)) : rest)?.[1];
  const hours = half === undefined ? hour : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return day === undefined ? undefined : momentOf({ year, month, day, hour: hours, minute, second, zone });
}

/** The month (from 1) whose name stands in a line; of `mar` and `mars` the longer. */
function monthIn(line: string, language: string): number | undefined {
  let found: { month: number; length: number } | undefined;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
      const name =
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace('.', '') ?? '';
      if (name.length > (found?.length ?? 2) && (words as readonly string[]).includes(name))
        found = { month, length: name.length };
    }
  }
  return found?.month;
}

/** How long a unit is, in milliseconds, and how far a count of it can be trusted. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number, Moment['precision']])[] = [
  ['second', 1_000, 'minute'],
  ['minute', 60_000, 'minute'],
  ['hour', 3_600_000, 'hour'],
  ['day', 86_400_000, 'day'],
  ['week', 7 * 86_400_000, 'month'],
  ['month', 30 * 86_400_000, 'month'],
];

function relative(line: string, language: string, now: number): Moment | undefined {
  const said = line.toLowerCase();
  const count = Number(/(?:^|\s)(\d{1,3})(?=\s|$)/.exec(said)?.[1] ?? (/^an? /.test(said) ? 1 : Number.NaN));
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length, precision] of UNITS) {
    const asDigits = said.replace(/^an? /, '1 ');
    const same = count >= 0 && format.format(-count, unit).toLowerCase() === asDigits;
    if (same) return within(now - count * length, precision);
    for (const n of unit === 'day' ? [0, 1, 2] : []) {
      if (words.format(-n, unit).toLowerCase() === said) return within(now - n * length, precision);
    }
  }
  return undefined;
}
