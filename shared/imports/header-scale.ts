import { SCALES, type Scale, type ScaleName } from '../answers/scale.ts';
import { allHeaders, languages } from '../languages/languages.ts';
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
/** The longest scale that people are asked on; "1-30 points" is none. */
const LONGEST = 20;
const POINTS = /(?<!\d)(\d{1,2})[- ]?(?:point|punkt|punten|punts|punto|stegs|gradig|trins|stopnio|stufig)/gi;

const SCALE = '(?:scale|skal|schaal|échelle|echelle|escala|likert)';
const SCALE_AFTER = new RegExp(`^(?:\\p{L}{0,3}${SCALE}|\\p{L}*(?:[\\s-]+\\p{L}+)?[\\s-]+${SCALE})`, 'iu');
const SCALE_BEFORE = new RegExp(`${SCALE}\\p{L}*(?:[\\s:]+\\p{L}{1,5})?[\\s:(]*$`, 'iu');

/**
 * The scales that a header states: `(1-5)`, `0 to 10`, `scale of 1-7`, `/10`, `out of 5`, `6-point scale`; ranges from one to the other end come first.
 *
 * "Our 10 point plan" and "a team of 10 people" may speak of something else than the answers: such a number is a scale only where the answers reach its end
 * and none is beyond. A range before a unit of time (`1-14 days`) is none.
 *
 * @param text a column's name and question
 * @param numbers how often each number was answered; without them, only what is a scale by its wording
 * @example headerScales('How easy was it? (1-6)') // [{ name: undefined, low: 1, high: 6, written: '1-6' }]
 */
export function headerScales(text: string, numbers?: ColumnProfile['numbers']): readonly HeaderScale[] {
  // "Our 24/7 support" is no scale of seven.
  const header = text.replace(/(?<!\d)24\s?\/\s?7(?!\d)/g, ' ');
  const found: HeaderScale[] = [];
  const add = (low: number, high: number, written: string): void => {
    const name = `${low}-${high}`;
    if (name in SCALES) found.push({ name: name as ScaleName, low, high, written });
    else if (high - low >= 2 && high <= LONGEST) found.push({ name: undefined, low, high, written });
  };
  const around = ({ 0: written, index }: RegExpExecArray) =>
    [header.slice(0, index), header.slice(index + written.length)] as const;
  for (const range of header.matchAll(RANGE)) {
    if (!timeFollows(around(range)[1])) add(Number(range[1]), Number(range[2]), range[0]);
  }
  for (const match of header.matchAll(OUT_OF)) {
    const [before, after] = around(match);
    const high = Number(match[1] ?? match[2]);
    const bare = /^of /i.test(match[0]) && /^ \p{L}/u.test(after) && !SCALE_BEFORE.test(before);
    if (!timeFollows(after) && (!bare || endReached(high, numbers))) add(high === 10 ? 0 : 1, high, match[0]);
  }
  for (const match of header.matchAll(POINTS)) {
    const [before, after] = around(match);
    const points = Number(match[1]);
    const [low, high] = points === 10 || points === 11 ? [0, 10] : [1, points];
    const alone = /[([]\s*$/.test(before) && /^\p{L}*\s*[)\],;:]/u.test(after);
    if (alone || SCALE_AFTER.test(after) || SCALE_BEFORE.test(before) || endReached(high, numbers))
      add(low, high, match[0]);
  }
  return found;
}

/** Whether somebody answered the highest point, and nobody a higher one: 99 and its like are no answers. */
function endReached(high: number, numbers: ColumnProfile['numbers'] | undefined): boolean {
  if (numbers === undefined || !numbers.has(high)) return false;
  return ![...numbers.keys()].some((value) => value > high && value <= 10);
}

let timeUnits: RegExp | undefined;

/** Whether a text begins with a unit of time, in any of the languages. */
function timeFollows(text: string): boolean {
  const spellings = () => languages.flatMap((language) => allHeaders[language].timeUnit).join('|');
  timeUnits ??= new RegExp(`^[\\s-]?(?:${spellings()})(?![\\p{L}\\p{M}])`, 'iu');
  return timeUnits.test(text.normalize('NFC'));
}

/**
 * The scale of ours that a header states.
 *
 * @param numbers how often each number was answered
 * @example scaleInHeader('How likely are you to recommend (1-10)') // '1-10'
 */
export function scaleInHeader(text: string, numbers?: ColumnProfile['numbers']): ScaleName | undefined {
  return headerScales(text, numbers).find(({ name }) => name !== undefined)?.name;
}

/** Whether what a header states is the scale that is used; to ten it may leave open where it begins. */
export function sameScale({ low, high }: HeaderScale, scale: Scale): boolean {
  return high === scale.high && (low === scale.low || high === 10);
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
  const stated = headerScales(header, profile.numbers);
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
