import { OTHER_VALUES } from '#shared/answers/cube.ts';
import type { Report } from '#shared/reports/report.ts';
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
  if (filter.from !== undefined || filter.to !== undefined) {
    const [from, to] = [filter.from, filter.to].map((day) => (day === undefined ? '' : dayText(day, reader)));
    parts.push(`${from} – ${to}`.trim());
  }
  const { name } = loaded.summary;
  return { ...report, file: parts.length === 0 ? name : `${name} (${parts.join('; ')})` };
}
