import { goodness } from '../answers/goodness.ts';
import { normaliseLabel } from '../answers/labels.ts';

/**
 * Which way a scale runs by the ends its header words: `(1 = very difficult, 7 = very easy)`, `very satisfied (1) to very dissatisfied (5)`.
 *
 * @param header a column's name and question
 * @returns above 0 when high is good, below 0 when low is good, `undefined` where the header says nothing about it
 * @example headerEnds('How satisfied are you? (1 = very satisfied, 5 = very dissatisfied)') // -2
 */
export function headerEnds(header: string): number | undefined {
  let votes = 0;
  const vote = (number: string, label: string): void => {
    const good = goodnessOfWords(label);
    if (good === undefined || good === 0.5) return;
    // A 1 or 0 is the low end of every scale; any other number worded is the high end or near it.
    const low = Number(number) <= 1;
    votes += good > 0.5 === low ? -1 : 1;
  };
  for (const [, number, label] of header.matchAll(AFTER)) vote(number!, label!);
  for (const [, label, number] of header.matchAll(BEFORE)) vote(number!, label!);
  return votes === 0 ? undefined : votes;
}

/** `1 = very easy`, `1: very easy`, `1 (very easy)`, `1 being very easy`. */
const AFTER = /(?<![\d.,-])(\d{1,2})\s?(?:=|:|-|–|—|\(|being\b|means\b|is\b)\s?(\p{L}[\p{L}'’ ]{2,60})/gu;
/** `very easy (1)`. */
const BEFORE = /(\p{L}[\p{L}'’ ]{2,60}?)\s?\(=?\s?(\d{1,2})\)/gu;

/** Where the longest label made of the first or the last words stands, from the worst (0) to the best (1). */
function goodnessOfWords(text: string): number | undefined {
  const words = normaliseLabel(text).split(' ');
  for (let length = Math.min(words.length, 8); length > 0; length -= 1) {
    const good = goodness(words.slice(0, length).join(' ')) ?? goodness(words.slice(-length).join(' '));
    if (good !== undefined) return good;
  }
  return undefined;
}
