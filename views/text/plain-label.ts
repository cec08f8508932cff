/** Text longer than this is cut before anything is measured; a table has it whole. */
const LONGEST = 600;

/**
 * Text from a file or a customer as it may stand in a picture: one line, without control characters, and without marks that would turn the direction
 * of what stands around it.
 *
 * @param text anything
 * @param longest characters kept, 600 unless given
 * @example plainLabel('a\n\u202Eb') // 'a b'
 */
export function plainLabel(text: string, longest = LONGEST): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
}

/** A name inside a sentence, set apart (U+2068, U+2069) so that its direction does not turn the sentence round. */
export function setApart(name: string): string {
  return /^[\u0020-\u024F\u2010-\u2027]*$/.test(name) ? name : `\u2068${name}\u2069`;
}

/** A number in a text that runs from right to left (U+2066, U+2069). */
export function leftToRight(number: string): string {
  return `\u2066${number}\u2069`;
}
