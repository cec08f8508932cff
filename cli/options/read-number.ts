import { UsageError } from '../failure.ts';

/**
 * A number as a person types it: a point or a comma before the decimals, perhaps a percent sign.
 *
 * @param text such as `5.5`, `5,5`, `-10` or `80%`
 * @param option the option it was given to, for the message
 * @param advice what to write instead
 * @throws UsageError when it is no number
 * @example readNumber('5,5', '--target', 'such as 5.5') // 5.5
 */
export function readNumber(text: string, option: string, advice: string): number {
  const match = /^\s*([+-]?\d{1,15}(?:[.,]\d{1,15})?)\s*%?\s*$/.exec(text);
  if (!match) throw new UsageError(`${option} cannot be "${text}": write a number, ${advice}.`);
  return Number(match[1]!.replace(',', '.'));
}

/**
 * A whole number in a range.
 *
 * @param range the smallest and largest that make sense
 * @throws UsageError when it is none, or outside
 * @example readWhole('300', '--sent', [1, 1e9], 'such as 300') // 300
 */
export function readWhole(
  text: string,
  option: string,
  [low, high]: readonly [number, number],
  advice: string,
): number {
  const plain = text.trim();
  const number = /^\d{1,15}$/.test(plain) ? Number(plain) : Number.NaN;
  if (!(number >= low && number <= high)) {
    throw new UsageError(`${option} cannot be "${text}": write a whole number from ${low} to ${high}, ${advice}.`);
  }
  return number;
}

/**
 * One of a few words, in any case.
 *
 * @throws UsageError that lists them
 * @example readChoice('CES', '--metric', ['ces', 'nps', 'csat']) // 'ces'
 */
export function readChoice<const Choice extends string>(
  text: string,
  option: string,
  choices: readonly Choice[],
): Choice {
  const plain = text.trim().toLowerCase();
  const choice = choices.find((one) => one === plain);
  if (choice === undefined) throw new UsageError(`${option} cannot be "${text}": choose ${listed(choices)}.`);
  return choice;
}

/** `a, b or c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
