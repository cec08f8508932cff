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
 * A p-value as it is printed.
 *
 * @param write how numbers are written where the reader lives
 * @example pText(0.00004) // 'p < 0.001'
 */
export function pText(p: number, write: NumberWriter = numberText): string {
  if (p < 0.001) return `p < ${write(0.001, 3)}`;
  return `p = ${write(p, p < 0.1 ? 3 : 2)}`;
}
