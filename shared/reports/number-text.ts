/** Writes a number with so many figures after the decimal point, as `numberText` does or as a place does: `5.43`, `5,43`. */
export type NumberWriter = (value: number, digits: number) => string;

/**
 * A number as it is shown: rounded once, half away from zero, never "-0".
 *
 * @param value any finite number
 * @param digits figures after the decimal point
 * @example numberText(-12.5, 0) // '-13'
 */
export function numberText(value: number, digits: number): string {
  const scale = 10 ** digits;
  // 1.005 * 100 is 100.49999999999999: nudge by less than any figure shown, so that halves go up as people expect.
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
  return (rounded === 0 ? 0 : rounded).toFixed(digits);
}

/**
 * A score as it is shown: means with two decimals, percent and net with none below a thousand answers, where a decimal would claim too much.
 *
 * @param value the score, in its units
 * @param method how it was made
 * @param n answers
 * @param write how numbers are written where the reader lives
 * @example scoreText(66.66666, 'percent', 12) // '67'
 */
export function scoreText(
  value: number,
  method: 'mean' | 'percent' | 'net',
  n: number,
  write: NumberWriter = numberText,
): string {
  return write(value, scoreDigits(method, n));
}

/** How many decimals a score is shown with, and everything that stands beside it. */
export function scoreDigits(method: 'mean' | 'percent' | 'net', n: number): number {
  if (method === 'mean') return 2;
  return n < 1000 ? 0 : 1;
}

/**
 * A share of the answers without its sign, not claiming none or all where there is some.
 *
 * @param share 0–100
 * @param write how numbers are written where the reader lives
 * @example shareText(99.8) // '>99'
 */
export function shareText(share: number, write: NumberWriter = numberText): string {
  if (share > 0 && share < 0.5) return `<${write(1, 0)}`;
  if (share < 100 && share >= 99.5) return `>${write(99, 0)}`;
  return write(share, 0);
}

/**
 * A number that a person set, such as a target or a confidence: with the decimals it was typed with.
 *
 * @param write how numbers are written where the reader lives
 * @example typedText(5.5) // '5.5'
 * @example typedText(100 * 0.57) // '57', not '56.99999999999999'
 */
export function typedText(value: number, write: NumberWriter = numberText): string {
  const typed = Number(value.toFixed(4));
  return write(typed, (String(typed).split('.')[1] ?? '').length);
}

/** More decimals than this are no news to anyone. */
const MOST_DIGITS = 6;

/**
 * How many decimals it takes to tell two numbers apart: a value outside its limit must not be written like the limit.
 *
 * @param digits those of everything beside them, and the fewest
 * @example digitsApart(9.02, 9.04, 1) // 2
 */
export function digitsApart(value: number, other: number, digits: number): number {
  let enough = digits;
  while (value !== other && enough < MOST_DIGITS && numberText(value, enough) === numberText(other, enough))
    enough += 1;
  return enough;
}

/**
 * A p-value as it stands in a column called p: never as certain, and never so that it looks like the other side of 0.05.
 *
 * @param p 0–1
 * @param write how numbers are written where the reader lives
 * @example pCellText(0.0304) // '0.030'
 * @example pCellText(1) // '> 0.99'
 */
export function pCellText(p: number, write: NumberWriter = numberText): string {
  if (p > 0.99) return `> ${write(0.99, 2)}`;
  if (p < 0.001) return `< ${write(0.001, 3)}`;
  // "0.050" beside a mark that says "different" would look like a contradiction.
  if (p < 0.05 && p >= 0.0495) return `< ${write(0.05, 2)}`;
  return write(p, p < 0.1 ? 3 : 2);
}

/**
 * A p-value as it is printed, everywhere.
 *
 * @param p 0–1
 * @param write how numbers are written where the reader lives
 * @example pText(0.00004) // 'p < 0.001'
 * @example pText(0.0304) // 'p = 0.030'
 */
export function pText(p: number, write: NumberWriter = numberText): string {
  const text = pCellText(p, write);
  return /^[<>]/.test(text) ? `p ${text}` : `p = ${text}`;
}
