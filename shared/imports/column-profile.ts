import { normaliseLabel, type RecognisedLabels, recogniseLabels, saysUnanswered } from '../answers/labels.ts';
import { foldDigits, looksLikeDate, numberIn } from '../answers/read-answer.ts';
import { DateColumn } from './date-column.ts';
import { NO_DATE } from './raw-day.ts';

/** Texts by which programs write "nothing": R's NA, databases' NULL, Python's None and nan. Exact, for "none" may be an answer. */
export const MISSING: ReadonlySet<string> = new Set([
  'NA',
  'NULL',
  'null',
  'None',
  'NaN',
  'nan',
  'NaT',
  '<NA>',
  '#N/A',
  '\\N',
]);

/** Different texts remembered of one column: enough for any scale in nine languages. */
const REMEMBERED = 2000;

/** What the values of a column look like. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** How often each text occurs, as written; incomplete beyond 2,000 different ones. */
  readonly texts: ReadonlyMap<string, number>;
  readonly manyTexts: boolean;
  /** How often each number occurs, in `5`, `5,0`, `5 - Very satisfied` and `5/5` alike. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Cells that hold a number; and of those, not whole ones. */
  readonly numeric: number;
  readonly fractional: number;
  /** Cells that are percentages. */
  readonly percent: number;
  /** Cells that are calendar dates with a year, and cells that only look like a damaged one ("10-Oct"). */
  readonly dates: number;
  readonly dateLike: number;
  /** Cells that say the question was offered but not answered. */
  readonly unanswered: number;
  /** Labels that are no numbers, as compared, with how often they occur. */
  readonly labels: ReadonlyMap<string, number>;
  /** The set the labels belong to. */
  readonly labelSet: RecognisedLabels | undefined;
  /** For numbers written with their label: the labels of each number. */
  readonly labelled: ReadonlyMap<number, string>;
  /** Mean length of the texts. */
  readonly length: number;
}

/**
 * Looks at the values of one column.
 *
 * @param texts how often each text occurs
 * @param manyTexts whether there were more than could be remembered
 */
export function profileOf(texts: ReadonlyMap<string, number>, manyTexts = false): ColumnProfile {
  const numbers = new Map<number, number>();
  const labels = new Map<string, number>();
  const labelled = new Map<number, string>();
  const dates = new DateColumn();
  const sum = { filled: 0, numeric: 0, fractional: 0, percent: 0, dates: 0, dateLike: 0, unanswered: 0, length: 0 };
  for (const [text, count] of texts) {
    const label = normaliseLabel(foldDigits(text));
    if (label === '' || MISSING.has(text.trim())) continue;
    sum.filled += count;
    sum.length += text.length * count;
    const number = numberIn(label);
    if (number) {
      sum.numeric += count;
      if (!Number.isInteger(number.value)) sum.fractional += count;
      numbers.set(number.value, (numbers.get(number.value) ?? 0) + count);
      if (number.label !== undefined) labelled.set(number.value, number.label);
      // Seconds since 1970 are numbers and may be times; which of the two the header tells.
      if (label.length >= 10 && dates.read(text) !== NO_DATE) sum.dates += count;
      continue;
    }
    if (/^-?\d+(?:[.,]\d+)? ?%$/.test(label)) sum.percent += count;
    else if (saysUnanswered(label)) sum.unanswered += count;
    else if (dates.read(text) !== NO_DATE) sum.dates += count;
    else if (looksLikeDate(label)) sum.dateLike += count;
    else labels.set(label, (labels.get(label) ?? 0) + count);
  }
  return {
    ...sum,
    length: sum.filled > 0 ? sum.length / sum.filled : 0,
    texts,
    manyTexts,
    numbers,
    labels,
    labelled,
    labelSet: recogniseLabels(labels),
  };
}

/** Gathers the different texts of a column from its cells. */
export class TextCounts {
  readonly texts = new Map<string, number>();
  many = false;
  /** Cells that hold a text beyond those that are remembered. */
  beyond = 0;

  add(cell: string): void {
    const before = this.texts.get(cell);
    if (before !== undefined) this.texts.set(cell, before + 1);
    else if (this.texts.size < REMEMBERED) this.texts.set(cell, 1);
    else {
      this.many = true;
      this.beyond += 1;
    }
  }
}
