import { dayOf } from '#shared/answers/period.ts';
import type { Span } from './view-state.ts';

/**
 * The days of a calendar period.
 *
 * @param name `2024-03`, `2024-Q1`, `2024-W09` (ISO week) or `2024`
 * @returns `undefined` for anything else
 * @example periodDays('2024-02') // { from: 19754, to: 19782 }
 */
export function periodDays(name: string): Span | undefined {
  const [, years, kind, at] = /^(\d{4})(?:-(Q|W)?(\d{1,2}))?$/.exec(name) ?? [];
  if (years === undefined) return undefined;
  const year = Number(years);
  if (at === undefined) return between(dayOf(year, 1, 1), dayOf(year + 1, 1, 1));
  const number = Number(at);
  if (kind === 'Q') return number > 4 ? undefined : months(year, number * 3 - 2, 3);
  if (kind === undefined) return months(year, number, 1);
  // The week of 4 January is week 1; 1970-01-01 was a Thursday.
  const fourth = dayOf(year, 1, 4);
  if (fourth === undefined || number < 1 || number > 53) return undefined;
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (number - 1) * 7;
  return { from: monday, to: monday + 6 };
}

function months(year: number, month: number, count: number): Span | undefined {
  const after = month + count;
  return between(dayOf(year, month, 1), after > 12 ? dayOf(year + 1, after - 12, 1) : dayOf(year, after, 1));
}

function between(from: number | undefined, after: number | undefined): Span | undefined {
  return from === undefined || after === undefined ? undefined : { from, to: after - 1 };
}
