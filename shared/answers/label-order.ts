import { goodness } from './goodness.ts';
import { normaliseLabel } from './labels.ts';
import { foldDigits, numberIn } from './read-answer.ts';

/** How numbers run with the labels written beside them. */
export interface LabelOrder {
  /** `both`: some labels say that a high number is good, others that a low one is. */
  readonly good: 'high' | 'low' | 'both';
  /** The lowest and the highest number whose label is known, as written. */
  readonly lowest: string;
  readonly highest: string;
}

/**
 * Which end of a column is good by the labels that stand beside its numbers, as in `1 - Very easy` … `5 - Very difficult`.
 *
 * The number alone would be counted, and on an ease scale 1 would then be the hardest although its label says the opposite.
 *
 * @param texts the different texts of a column
 * @returns `undefined` where fewer than two numbers have a known label, or all labels stand at the same place
 * @example labelOrder(['1 - Very easy', '5 - Very difficult'])?.good // 'low'
 */
export function labelOrder(texts: Iterable<string>): LabelOrder | undefined {
  const known: { value: number; good: number; text: string }[] = [];
  for (const text of texts) {
    const number = numberIn(normaliseLabel(foldDigits(text)));
    const good = number?.label === undefined ? undefined : goodness(number.label);
    if (number && good !== undefined) known.push({ value: number.value, good, text: text.trim() });
  }
  known.sort((a, b) => a.value - b.value);
  let rising = 0;
  let falling = 0;
  known.forEach((a, at) => {
    for (const b of known.slice(at + 1)) {
      if (a.value === b.value) continue;
      if (b.good > a.good) rising += 1;
      else if (b.good < a.good) falling += 1;
    }
  });
  if (rising + falling === 0) return undefined;
  return {
    good: falling === 0 ? 'high' : rising === 0 ? 'low' : 'both',
    lowest: known[0]!.text,
    highest: known[known.length - 1]!.text,
  };
}
