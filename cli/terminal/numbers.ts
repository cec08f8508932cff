import type { Words } from '#shared/languages/words.ts';
import { type Numbers, numbersOf } from '../../views/text/number-writer.ts';

/** Numbers as a terminal shows them. */
export interface TerminalNumbers extends Numbers {
  /** A count with its thousands set apart. */
  count(count: number): string;
}

/**
 * Numbers in the reader's language, with the minus of a keyboard, so that a terminal's text can be searched and pasted. The spaces within a number hold it
 * together until the lines are laid out: `typedSpaces`.
 *
 * @example numbersFor(en).count(1234567) // '1,234,567'
 */
export function numbersFor(words: Pick<Words, 'locale' | 'percent'>): TerminalNumbers {
  const numbers = numbersOf(words, { typed: true });
  return { ...numbers, count: (count) => numbers.number(count, 0) };
}
