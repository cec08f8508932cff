import { allMonths, languages } from '../languages/languages.ts';
import type { ColumnProfile } from './column-profile.ts';

/**
 * Whether a column holds a period a row, each once: then the rows are results of periods, not answers.
 *
 * @param profile the column's values
 * @example onePeriodARow(profileOf(new Map([['2024-01', 1], ['2024-02', 1], ['2024-03', 1]]))) // true
 */
export function onePeriodARow(profile: ColumnProfile): boolean {
  if (profile.manyTexts || profile.filled < 3) return false;
  let periods = 0;
  for (const [text, count] of profile.texts) {
    if (text.trim() === '') continue;
    if (count > 1) return false;
    if (isPeriod(text.trim())) periods += 1;
  }
  // One row more may be the total.
  return periods >= 3 && periods >= profile.filled - 1;
}

/** `2024-01`, `Q1 2024`, `2024-W05`, `January`, `Jan-24`, `2024-02-01` (the first of a month). */
function isPeriod(text: string): boolean {
  if (/^\d{4}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]0?1(?:[ T]0?0:00.*)?)?$/.test(text)) return true;
  if (/^(?:0?1[-/.])?(?:0?[1-9]|1[0-2])[-/.]\d{4}$/.test(text)) return true;
  if (/^Q[1-4]$|^[QKT][1-4][ /'-]{1,2}\d{2,4}$|^\d{4}[ /-]?[QKT][1-4]$/i.test(text)) return true;
  if (/^(?:\d{4}[ -]?)?(?:W|KW|v\.?|week) ?\d{1,2}$/i.test(text)) return true;
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const names = words.filter((word) => MONTHS.has(word.toLowerCase()));
  return (
    names.length === 1 && words.every((word) => word === names[0] || /^\d{2}$|^\d{4}$/.test(word)) && words.length <= 2
  );
}

const MONTHS = new Set(
  languages.flatMap((language) =>
    allMonths[language].flatMap((names) => names.map((name) => name.toLowerCase().replace('.', ''))),
  ),
);
