import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import { type NumberWriter, numberText, pCellText, pText, shareText } from '#shared/reports/number-text.ts';

/** Numbers as they are written where a reader lives: one spelling of each, on paper, on a page and in a terminal. */
export interface Numbers {
  /** A number with so many figures after the decimal point, rounded as everywhere else. */
  readonly number: NumberWriter;
  /** A number with its sign: differences say which way they go. */
  readonly signed: NumberWriter;
  /** Puts the percent sign where it belongs: `78 %`, in Polish `78%`. */
  percentSign(text: string): string;
  /** A share of the answers, 0–100, without claiming none or all where there is some: `78 %`, `<1 %`. */
  percent(share: number): string;
  /** A p-value, as `p = 0.030`. */
  p(value: number): string;
  /** A p-value in a column called p, as `0.030`. */
  pCell(value: number): string;
}

/**
 * How numbers are written in a language.
 *
 * @param words of that language; they name the locale
 * @param place another locale; and whether the text will be searched and pasted, with the minus of the keyboard, or read as print
 * @example numbersOf(pl).number(12345.6, 1) // '12 345,6'
 */
export function numbersOf(
  words: Pick<Words, 'locale' | 'percent'>,
  { locale = words.locale, typed = false }: { readonly locale?: string; readonly typed?: boolean } = {},
): Numbers {
  const formats = new Map<number, Intl.NumberFormat>();
  const number: NumberWriter = (value, digits) => {
    let format = formats.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      formats.set(digits, format);
    }
    // Rounded by the one rule first; Intl only writes it, with a minus of its own choice.
    return format.format(Number(numberText(value, digits))).replace(/^[-\u2212]/, typed ? '-' : '\u2212');
  };
  // In print a unit stays with its number.
  const percentSign = (value: string): string => say(words.percent, { value }).replace(' ', typed ? ' ' : '\u00A0');
  return {
    number,
    signed: (value, digits) => (Number(numberText(value, digits)) > 0 ? '+' : '') + number(value, digits),
    percentSign,
    percent: (share) => percentSign(shareText(share, number)),
    p: (value) => pText(value, number),
    pCell: (value) => pCellText(value, number),
  };
}
