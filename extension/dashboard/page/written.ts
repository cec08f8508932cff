import type { Reader } from '../../../views/text/reader.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size as it is written where the reader lives.
 *
 * @param bytes 0 and more
 * @example sizeText(1_500_000, reader) // '1.5 MB'
 */
export function sizeText(bytes: number, { locale }: Pick<Reader, 'locale'>): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const digits = step > 0 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

/**
 * A day as it is written where the reader lives.
 *
 * @param day days since 1970-01-01
 * @example dayText(20_000, reader) // '4 Oct 2024'
 */
export function dayText(day: number, { locale }: Pick<Reader, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day * 86_400_000);
}

/** A moment as it is written where the reader lives, in the reader's own time. @param moment milliseconds since 1970 */
export function momentText(moment: number, { locale }: Pick<Reader, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
