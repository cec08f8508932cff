/** U+2068 and U+2069: what stands between them keeps its own direction and cannot turn what is around it. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Text from a file as it may be shown in a terminal: what would move the cursor, colour, ring, reorder or hide is made visible or left out.
 *
 * Control characters become their pictures (`␛`), line breaks and tabs a space, direction marks and invisible characters go (the joiner inside an
 * emoji stays), and a pile of combining marks is kept to four, so that a cell can neither fake nor deface what stands around it.
 *
 * @param text anything
 * @param options `keepLines` keeps line feeds, for text of our own
 * @example printable('\u001b[31mred\n') // '␛[31mred'
 */
export function printable(text: string, { keepLines = false } = {}): string {
  return text
    .toWellFormed()
    .replace(keepLines ? /[\t\r\v\f\u0085\u2028\u2029]+/g : /[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u0009\u000B-\u001F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\u007F/g, '\u2421')
    .replace(/[\u0080-\u009F]/g, '\uFFFD')
    .replace(/[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
}

/**
 * Laid-out text with the spaces of a keyboard, so that it can be searched and pasted. Done last: until then the others keep a number in one line.
 *
 * @example typedSpaces('1\u202F234\u00A0%') // '1 234 %'
 */
export function typedSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

/**
 * Text set apart from what is around it where it runs from right to left; other text is left as it is, so that it can be searched for.
 *
 * @example isolated('שלום') // '\u2068שלום\u2069'
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
