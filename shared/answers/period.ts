/** Calendar periods that answers are gathered into. Weeks are ISO 8601 weeks. */
export const PERIODS = ['week', 'month', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

/**
 * Days since 1970-01-01 of a date in the Gregorian calendar: a date without clock or zone.
 *
 * @param year four digits
 * @param month 1–12
 * @param day 1–31
 * @returns the day, or `undefined` when there is no such date (30 February)
 * @example dayOf(2024, 3, 1) // 19783
 */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return Math.floor(at / 86_400_000);
}

/**
 * A day as it is written in ISO 8601.
 *
 * @example isoDay(19783) // '2024-03-01'
 */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The name of the calendar period a day falls in: `2024-03`, `2024-Q1`, or `2024-W09` (the ISO week belongs to the year of its Thursday).
 *
 * @param day days since 1970-01-01
 * @example periodOf(19783, 'quarter') // '2024-Q1'
 */
export function periodOf(day: number, period: Period): string {
  const iso = isoDay(day);
  if (period === 'month') return iso.slice(0, 7);
  if (period === 'quarter') return `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
  const weekday = (((day + 3) % 7) + 7) % 7; // 0 is Monday: 1970-01-01 was a Thursday
  const thursday = day - weekday + 3;
  const year = Number(isoDay(thursday).slice(0, 4));
  const firstOfYear = dayOf(year, 1, 1)!;
  const week = Math.floor((thursday - firstOfYear) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * Every period from the one of the first day to the one of the last, none left out: a period without answers is a gap to be seen.
 *
 * @example periodsBetween(19723, 19783, 'month') // ['2024-01', '2024-02', '2024-03']
 */
export function periodsBetween(first: number, last: number, period: Period): readonly string[] {
  const names: string[] = [];
  for (let day = first; day <= last; day += 1) {
    const name = periodOf(day, period);
    if (name !== names[names.length - 1]) names.push(name);
  }
  return names;
}

/**
 * The period that shows a trend without drowning it: weeks under three months, months up to four years, quarters beyond.
 *
 * @param days number of days from the first answer to the last
 */
export function fittingPeriod(days: number): Period {
  if (days < 92) return 'week';
  return days < 4 * 366 ? 'month' : 'quarter';
}
