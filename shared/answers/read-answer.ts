import { allMonths, languages } from '../languages/languages.ts';
import { EXCLUSION_CLASSES, type ExclusionClass } from './exclusion.ts';
import { type LabelPositions, labelPositions, normaliseLabel, saysUnanswered } from './labels.ts';
import type { Direction, Scale } from './scale.ts';

/** How the cells of a column are to be read. */
export interface Reading {
  readonly scale: Scale;
  /** Decides where ease and effort labels stand; high is easy unless told otherwise. */
  readonly direction?: Direction;
  /** Labels in place of Easemark's own, such as a mapping the user confirmed. */
  readonly labels?: LabelPositions;
  /** Texts by which a file writes "no answer", such as R's `NA`; exact, case and all. */
  readonly missing?: ReadonlySet<string>;
}

/**
 * What one cell holds: the position on the scale (0 for the lowest point), or a negative code for why it is set aside.
 * A number, so that reading a million cells allocates nothing.
 */
export type AnswerCode = number;

const codeOf = (name: ExclusionClass): AnswerCode => -1 - EXCLUSION_CLASSES.indexOf(name);
const BLANK = codeOf('blank');
const TEXT = codeOf('text');
const OUT_OF_RANGE = codeOf('outOfRange');
const FRACTIONAL = codeOf('fractional');
const BOOLEAN = codeOf('boolean');
const DATE = codeOf('date');
const UNANSWERED = codeOf('unanswered');

/**
 * The class of a negative answer code.
 *
 * @example exclusionOf(-1) // 'blank'
 */
export function exclusionOf(code: AnswerCode): ExclusionClass {
  return EXCLUSION_CLASSES[-1 - code] ?? 'text';
}

/** Beyond this many different texts a column is prose, and remembering them would only cost memory. */
const REMEMBERED = 2000;

/**
 * Makes the function that reads one cell after another.
 *
 * Numbers on the scale, number texts (`" 4 "`, `"4,0"`, full-width digits), numbers with their label (`"5 - Very satisfied"`,
 * `"9 (promoter)"`, `"10/10"` on a scale that ends at 10), labels and faces become positions. Everything else gets its class: nothing is guessed,
 * `1e1`, `+9` and Arabic-Indic digits are text, booleans are no answers, and an empty cell is never 0.
 *
 * @param reading scale, direction and labels
 * @returns a function from a cell to its code
 * @example answerReader({ scale: SCALES['1-5'] })('5 - Very satisfied') // 4
 */
export function answerReader(reading: Reading): (cell: unknown) => AnswerCode {
  const { scale, missing } = reading;
  const { low, size } = scale;
  let labels = reading.labels;
  const remembered = new Map<string, AnswerCode>();
  return (cell) => {
    if (typeof cell === 'number') return numberCode(cell, low, size);
    if (typeof cell === 'string') {
      let code = remembered.get(cell);
      if (code === undefined) {
        labels ??= labelPositions(scale, reading.direction ?? 'ease');
        code = missing?.has(cell.trim()) ? BLANK : textCode(cell, scale, labels);
        if (remembered.size < REMEMBERED) remembered.set(cell, code);
      }
      return code;
    }
    if (cell === null || cell === undefined) return BLANK;
    if (typeof cell === 'boolean') return BOOLEAN;
    // Databases hand over whole numbers so.
    if (typeof cell === 'bigint') return numberCode(Number(cell), low, size);
    return Object.prototype.toString.call(cell) === '[object Date]' ? DATE : TEXT;
  };
}

function numberCode(value: number, low: number, size: number): AnswerCode {
  const at = value - low;
  if (at >= 0 && at < size && at === Math.floor(at)) return at;
  if (!Number.isFinite(value)) return TEXT;
  // 5.4 on 1-5 is off the scale before it is a fraction: it can be no rounding of an answer.
  return at < 0 || at > size - 1 ? OUT_OF_RANGE : FRACTIONAL;
}

const MONTH_WORDS = new Set(languages.flatMap((language) => allMonths[language].flat().map(monthWord)));

/** Whether a word is the name or short name of a month in any of the languages. */
function isMonth(word: string): boolean {
  return MONTH_WORDS.has(monthWord(word));
}

function monthWord(word: string): string {
  return word.toLowerCase().replace(/[.\s]/g, '');
}

const ISO_OR_NUMERIC_DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ t].*)?$/;
/** `10-oct`, `10. okt. 2024`, `oct-10`, `oct 10, 2024`. */
const MONTH_NAME_DATE = /^\d{1,2}[-. ]{0,2}(\p{L}+)\.?(?:[-. ]\d{2,4})?$|^(\p{L}+)\.?[-. ]\d{1,4}(?:,? \d{4})?$/u;
const NUMBER = /^(-?\d{1,15})(?:[.,](\d+))?$/;
const OF_MAXIMUM = /^(\d{1,2}) ?(?:\/|of|out of) ?(\d{1,2})$/;
const NUMBER_AND_LABEL = /^(\d{1,2})(?: ?[-:.=)(|] ?| )(\D+)$/;

const LABEL_AND_NUMBER = /^(\D+) ?[([](\d{1,2})[)\]]$/;
/** Stars given, and stars not given. */
const STARS = /^([★⭐]{1,10})(☆{0,9})$/u;

/** A number as an answer writes it. */
export interface WrittenNumber {
  readonly value: number;
  /** The maximum that was written with it: 10 in `9/10`. */
  readonly of?: number;
  /** The label that was written with it, as `normaliseLabel` leaves it. */
  readonly label?: string;
}

/**
 * The number in a text that is an answer: `4`, `4,0`, `-1`, `9/10`, `5 - Very satisfied`, `9 (promoter)`, `Very satisfied (5)`, `★★★★☆`.
 *
 * @param text as `normaliseLabel` leaves it
 * @returns the number, or `undefined` for everything else: a date, a quantity (`5 %`), `1e1`, `+9`
 * @example numberIn('9/10') // { value: 9, of: 10 }
 */
export function numberIn(text: string): WrittenNumber | undefined {
  const number = NUMBER.exec(text);
  // "10,000" is ten thousand to some and ten to others: neither is taken.
  if (number && /,\d{3}$/.test(text)) return undefined;
  if (number) {
    const whole = Number(number[1]);
    const fraction = number[2] === undefined || /^0+$/.test(number[2]) ? 0 : Number(`0.${number[2]}`);
    return { value: text.startsWith('-') ? whole - fraction : whole + fraction };
  }
  if (ISO_OR_NUMERIC_DATE.test(text)) return undefined;
  const outOf = OF_MAXIMUM.exec(text);
  if (outOf) return { value: Number(outOf[1]), of: Number(outOf[2]) };
  const stars = STARS.exec(text);
  if (stars) return { value: [...stars[1]!].length, ...(stars[2] ? { of: [...text].length } : {}) };
  const after = LABEL_AND_NUMBER.exec(text);
  if (after && /^\p{L}/u.test(after[1]!)) return { value: Number(after[2]), label: after[1]!.trim() };
  const labelled = NUMBER_AND_LABEL.exec(text);
  if (!labelled) return undefined;
  const label = (labelled[2] ?? '').replace(/\)$/, '').trim();
  // A word must follow: "5 %" or "5 €" is a quantity, no answer; and a month makes it a date.
  return /^\p{L}/u.test(label) && !isMonth(label) ? { value: Number(labelled[1]), label } : undefined;
}

/**
 * Whether a text looks like a date: by its figures, or by a number and the name of a month, which is what Excel makes of "10/10".
 *
 * @param text as `normaliseLabel` leaves it
 * @example looksLikeDate('10-oct') // true
 */
export function looksLikeDate(text: string): boolean {
  if (ISO_OR_NUMERIC_DATE.test(text)) return true;
  const parts = MONTH_NAME_DATE.exec(text);
  return parts !== null && isMonth(parts[1] ?? parts[2] ?? '');
}

/** Folds full-width digits, as a Japanese keyboard writes them. */
export function foldDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function textCode(cell: string, scale: Scale, labels: LabelPositions): AnswerCode {
  const text = normaliseLabel(foldDigits(cell));
  if (text === '') return BLANK;
  const position = labels.get(text);
  if (position !== undefined) return position;
  const number = numberIn(text);
  if (number) {
    if (number.of !== undefined && number.of !== scale.high) return TEXT;
    return numberCode(number.value, scale.low, scale.size);
  }
  if (saysUnanswered(text)) return UNANSWERED;
  return looksLikeDate(text) ? DATE : TEXT;
}
