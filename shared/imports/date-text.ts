import { allMonths, languages } from '../languages/languages.ts';
import { NO_DATE, type RawDay, rawParts, rawUnordered } from './raw-day.ts';

/** What a text says when it is more than a day: a day with a time behind it, or an instant in milliseconds since 1970. */
export type DateText = RawDay | { readonly raw: RawDay; readonly time: string } | { readonly instant: number };

/**
 * Reads a date in any of the ways in which programs and people write one.
 *
 * @param cell the text of a cell
 * @returns `NO_DATE` for a blank cell or one that is no date
 * @example readDateText('2 janvier 2024') // 20240102
 */
export function readDateText(cell: string): DateText {
  const text = cell
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return NO_DATE;
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) return epoch(text);
  let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](.*))?$/.exec(text);
  if (match) {
    const raw = rawParts(Number(match[1]), Number(match[2]), Number(match[3]));
    return raw === NO_DATE || match[4] === undefined ? raw : { raw, time: match[4] };
  }
  match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,?[T ](.*))?$/.exec(text);
  if (match) {
    const year = fullYear(match[3]!);
    return rawUnordered(year, Number(match[1]), Number(match[2]));
  }
  return byName(text);
}

/** Seconds or milliseconds since 1970. */
function epoch(text: string): DateText {
  const value = Number(text);
  const instant = value > 1e12 ? value : value * 1000;
  // 2001 to 2065; anything else with ten digits is a number of something.
  return instant < 1e12 || instant > 3e12 ? NO_DATE : { instant };
}

/** Dates that name the month: `Jan 2, 2024`, `2 janvier 2024`, `2-Jan-24`, `Tue Jan  2 10:15:00 2024`. */
function byName(text: string): RawDay {
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
      else if (year === 0) year = fullYear(word.padStart(2, '0'));
    }
  }
  // The time of day, if any, decides nothing here: the day is as written.
  return rawParts(year, month, day);
}

const MONTHS = new Map<string, number>(
  languages.flatMap((language) =>
    allMonths[language].flatMap((names, at) =>
      names.map((name) => [name.toLowerCase().replace('.', ''), at + 1] as const),
    ),
  ),
);

/** Two figures from 70 on are of the last century, as spreadsheets read them too: a 99 that became 2099 would stretch the axis over decades. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}
