/** What an argument is for; decides how a bare number is read. */
export type FractionKind = 'confidence' | 'margin' | 'share';

/** A fraction with what was read, so that a result can say so. */
export interface ReadFraction {
  /** The value as a fraction, 0.95 for 95 %. */
  fraction: number;
  /** What was read, such as "confidence 95 %". */
  read: string;
}

/**
 * Reads a confidence, margin or share written as 95, 0.95, "95 %" or "0,95".
 *
 * Bare numbers below 1 are fractions (a cell formatted as percent arrives so); from 1 up they are percent, except that
 * a share of 1 is 100 %. With a percent sign the number is percent, always.
 *
 * @param input a number, or text with an optional percent sign and a decimal point or comma
 * @param kind confidence (50–99.99 %), margin (above 0, under 50 %) or share (0–100 %)
 * @param name what the phrase and the messages call it, such as "target" or "response rate"; the kind unless given
 * @returns the fraction and a phrase of what was read
 * @throws RangeError when the text is not a number or the value makes no sense for its kind
 * @see scoring.md, units
 * @example readFraction(95, 'confidence') // { fraction: 0.95, read: 'confidence 95 %' }
 */
export function readFraction(input: number | string, kind: FractionKind, name: string = kind): ReadFraction {
  const { value, percent } = parse(input, kind, name);
  const asPercent = percent || value > 1 || (value === 1 && kind !== 'share');
  // Ten decimals keep what anyone writes and drop what division adds: 0.07 × 100 is 7.000000000000001.
  const fraction = tidy(asPercent ? value / 100 : value);
  const { valid, advice } = ranges[kind];
  if (!valid(fraction)) throw new RangeError(`Cannot read ${name} ${describe(input)}: ${advice}`);
  return { fraction, read: `${name} ${tidy(100 * fraction)} %` };
}

const ranges: Record<FractionKind, { valid: (fraction: number) => boolean; advice: string }> = {
  confidence: {
    valid: (fraction) => fraction >= 0.5 && fraction <= 0.9999,
    advice: 'write 95, 0.95 or 95 % (50 % to 99.99 %).',
  },
  margin: {
    valid: (fraction) => fraction > 0 && fraction < 0.5,
    advice: 'write 5, 0.05 or 5 % (above 0 and under 50 %; half a percent is written 0.5 %).',
  },
  share: {
    valid: (fraction) => fraction >= 0 && fraction <= 1,
    advice: 'write 80, 0.8 or 80 % (0 % to 100 %; half a percent is written 0.5 %).',
  },
};

function parse(input: number | string, kind: FractionKind, name: string): { value: number; percent: boolean } {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw new RangeError(`Cannot read ${name} ${input}: ${ranges[kind].advice}`);
    return { value: input, percent: false };
  }
  const match = /^\s*([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+))\s*([%٪﹪％])?\s*$/u.exec(input);
  if (match === null) throw new RangeError(`Cannot read ${name} ${describe(input)}: ${ranges[kind].advice}`);
  return { value: Number(match[1]!.replace(',', '.')), percent: match[2] !== undefined };
}

function describe(input: number | string): string {
  return typeof input === 'number' ? String(input) : `"${input}"`;
}

function tidy(value: number): number {
  return Math.round(value * 1e10) / 1e10;
}
