import { dayOf } from '#shared/answers/period.ts';
import type { ChartWords } from '#shared/languages/chart-words.ts';
import type { Language } from '#shared/languages/languages.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Method } from '#shared/metrics/method.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import { numbersOf } from './number-writer.ts';
import { leftToRight } from './plain-label.ts';

/** For whom something is drawn: words, and how numbers and dates are written there. */
export interface Reader {
  /** For `lang`. */
  readonly language: Language;
  readonly locale: string;
  /** Read from right to left: charts are mirrored. */
  readonly rtl: boolean;
  readonly words: Words;
  readonly charts: ChartWords;
  /** A number with so many figures after the decimal point, rounded as everywhere else. */
  number(value: number, digits: number): string;
  /** A number with its sign: differences say which way they go. */
  signed(value: number, digits: number): string;
  /** A share of the answers, 0–100, without claiming none or all where there is some: `78 %`, `<1 %`. */
  percent(share: number): string;
  /** A score with its unit. @param digits after the decimal point, as all of its parts have them unless given */
  score(value: number, score: { readonly method: Method; readonly n: number }, digits?: number): string;
  /** A p-value, as `p = 0.030`. */
  p(value: number): string;
  /** A p-value in a column called p, as `0.030`. */
  pCell(value: number): string;
  /** Figures and signs that must keep their order where text runs from right to left: `n = 12`. */
  together(text: string): string;
  /** The name of a period, `2026-03`, as it is said: `Mar 2026`. */
  period(name: string): string;
  /** The month, quarter or week alone, for an axis that says the year elsewhere. */
  periodShort(name: string): string;
}

/**
 * A reader of one of the languages.
 *
 * @param language whose words these are
 * @param words what everything says
 * @param charts what charts say
 * @param place another locale for numbers and dates, or reading from right to left
 * @example readerOf('pl', pl, plCharts).number(1234.5, 1) // '1234,5'
 */
export function readerOf(
  language: Language,
  words: Words,
  charts: ChartWords,
  place: { readonly locale?: string; readonly rtl?: boolean } = {},
): Reader {
  const locale = place.locale ?? words.locale;
  const rtl = place.rtl === true;
  const written = numbersOf(words, { locale });
  // From right to left a minus would wander to the other end of its number.
  const aside = (text: string): string => (rtl ? leftToRight(text) : text);
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const named = (name: string, short: boolean): string => {
    const parts = /^(\d{4})-(Q|W)?(\d{1,2})$/.exec(name);
    if (!parts) return name;
    const [, year = '', kind, at = ''] = parts;
    if (kind === undefined) {
      const day = dayOf(Number(year), Number(at), 1);
      return day === undefined ? name : (short ? month : monthYear).format(day * 86_400_000);
    }
    const text =
      kind === 'Q'
        ? say(charts.quarter, { quarter: Number(at), year: short ? '' : year })
        : say(charts.week, { week: Number(at), year: short ? '' : year });
    return text.replace(/[\s,]+$/, '');
  };
  return {
    language,
    locale,
    rtl,
    words,
    charts,
    number: (value, digits) => aside(written.number(value, digits)),
    signed: (value, digits) => aside(written.signed(value, digits)),
    percent: (share) => aside(written.percent(share)),
    score: (value, { method, n }, digits = scoreDigits(method, n)) => {
      const text = written.number(value, digits);
      return aside(method === 'percent' ? written.percentSign(text) : text);
    },
    p: (value) => aside(written.p(value)),
    pCell: (value) => aside(written.pCell(value).replace(' ', '\u00A0')),
    together: aside,
    period: (name) => named(name, false),
    periodShort: (name) => named(name, true),
  };
}
