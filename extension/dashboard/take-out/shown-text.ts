import { OTHER_VALUES } from '#shared/answers/cube.ts';
import type { Report } from '#shared/reports/report.ts';
import type { Filter } from '#shared/sources/filter.ts';
import type { Reader } from '../../../views/text/reader.ts';
import { dayText } from '../page/written.ts';
import type { Shown } from '../see/see-context.ts';
import { spanOfSource } from '../sources/span-of-source.ts';

/** The days that what is shown speaks of: those filtered for, as far as there are answers. */
export function spanShown({ loaded, filter }: Shown): { readonly from: number; readonly to: number } | undefined {
  const span = spanOfSource(loaded.source);
  if (!span) return undefined;
  return { from: Math.max(span.from, filter.from ?? span.from), to: Math.min(span.to, filter.to ?? span.to) };
}

/**
 * What is shown, under a name that says how it is filtered: a number must not be taken for that of the whole file.
 *
 * @example namedReport(shown, reader).file // 'nps.csv (Channel: Email, Chat; from 1 Jan 2026)'
 */
export function namedReport({ loaded, filter, report }: Shown, reader: Reader): Report {
  const { names } = loaded.source.counted.header;
  const parts = (filter.values ?? []).map(
    ({ column, any }) =>
      `${names[column] ?? ''}: ${any.map((value) => (value === OTHER_VALUES ? `(${reader.words.terminal.otherValues})` : value)).join(', ')}`,
  );
  if (filter.from !== undefined || filter.to !== undefined) parts.push(daysText(filter, reader));
  const { name } = loaded.summary;
  return { ...report, file: parts.length === 0 ? name : `${name} (${parts.join('; ')})` };
}

/**
 * The days that were filtered for; either end may be open.
 *
 * @example daysText({ from: 20_454 }, reader) // '1 Jan 2026 –'
 */
export function daysText({ from, to }: Pick<Filter, 'from' | 'to'>, reader: Reader): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? '' : dayText(day, reader)));
  return `${first} – ${last}`.trim();
}
