import { SCALES, type ScaleName } from '../answers/scale.ts';
import type { ColumnProfile } from './column-profile.ts';

/** A range of answers that a header states. */
export interface HeaderScale {
  /** `undefined` for a range that Easemark does not score. */
  readonly name: ScaleName | undefined;
  readonly low: number;
  readonly high: number;
  /** As the header says it: `1-6`, `0 to 5`, `out of 4`. */
  readonly written: string;
}

/** `(1-5)`, `0 to 10`: no part of a number, a date or a name such as Q1-3. */
const RANGE =
  /(?<![\p{Script=Latin}\d]|\d[.,]|-)([01])\s?(?:-|–|—|to|till|tot|til|bis|à|a|do|\.\.)\s?(\d{1,2})(?![.,-]?\d)/giu;
/** `/10`, `out of 5`: where a scale ends, not where it begins. */
const OUT_OF = /(?:\/|\bout of |\bof )(3|5|7|10)(?![\d/])|\bout of (\d{1,2})(?!\d)/gi;
/** The longest scale that people are asked on; "1-30 days" is none. */
const LONGEST = 20;
const POINTS = /(?<!\d)(\d{1,2})[- ]?(?:point|punkt|punten|stegs|trins)/gi;

/**
 * The scales that a header states: `(1-5)`, `0 to 10`, `scale of 1-7`, `/10`, `out of 5`, `6-point`; ranges from one to the other end come first.
 *
 * @param text a column's name and question
 * @example headerScales('How easy was it? (1-6)') // [{ name: undefined, low: 1, high: 6, written: '1-6' }]
 */
export function headerScales(text: string): readonly HeaderScale[] {
  // "Our 24/7 support" is no scale of seven.
  const header = text.replace(/(?<!\d)24\s?\/\s?7(?!\d)/g, ' ');
  const found: HeaderScale[] = [];
  const add = (low: number, high: number, written: string): void => {
    const name = `${low}-${high}`;
    if (name in SCALES) found.push({ name: name as ScaleName, low, high, written });
    else if (high - low >= 2 && high <= LONGEST) found.push({ name: undefined, low, high, written });
  };
  for (const [written, low, high] of header.matchAll(RANGE)) add(Number(low), Number(high), written);
  for (const [written, known, other] of header.matchAll(OUT_OF))
    add(known === '10' ? 0 : 1, Number(known ?? other), written);
  for (const [written, size] of header.matchAll(POINTS)) {
    const points = Number(size);
    if (points === 10 || points === 11) add(0, 10, written);
    else add(1, points, written);
  }
  return found;
}

/**
 * The scale of ours that a header states.
 *
 * @example scaleInHeader('How likely are you to recommend (1-10)') // '1-10'
 */
export function scaleInHeader(text: string): ScaleName | undefined {
  return headerScales(text).find(({ name }) => name !== undefined)?.name;
}

/**
 * The scale that a header states and most of the whole numbers stand on, where the metric cannot be scored on it.
 *
 * @param profile the column's values: a range that they contradict (the last 1-3 months) is none of theirs
 * @param fits whether the metric can be scored on a scale; one that it can be scored on settles it
 */
export function statedElsewhere(
  header: string,
  profile: Pick<ColumnProfile, 'numbers'>,
  fits: (stated: HeaderScale) => boolean,
): HeaderScale | undefined {
  const stated = headerScales(header);
  if (stated.some(fits)) return undefined;
  return stated.find(({ low, high }) => {
    let on = 0;
    let of = 0;
    for (const [value, count] of profile.numbers) {
      if (!Number.isInteger(value)) continue;
      of += count;
      if (value >= low && value <= high) on += count;
    }
    return on > of / 2;
  });
}
