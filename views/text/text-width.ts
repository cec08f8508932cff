/**
 * How wide text comes out, without a page to measure it in: widths of the system's sans-serif fonts, taken on the wide side so that what is said to
 * fit does fit.
 */
const NARROW = /[ijlftrI.,:;'|!()[\]{} ·\u00A0-]/;
const WIDE = /[mwMW@%\u2026\u2014]/;
const CAPITAL = /[A-Z0-9\u00C0-\u00DE+=<>\u2212\u2013#&$?]/;
const FULL = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/;
const NONE = /\p{M}|[\u200B-\u200F\u2066-\u2069]/u;

/**
 * The width of a text.
 *
 * @param text one line
 * @param size of the font, px
 * @param bold semibold or bold
 * @returns px, some percent more than most fonts need
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) {
    if (NONE.test(character)) continue;
    if (NARROW.test(character)) ems += 0.33;
    else if (WIDE.test(character)) ems += 0.9;
    else if (FULL.test(character) || character.length > 1) ems += 1.05;
    else ems += CAPITAL.test(character) ? 0.66 : 0.57;
  }
  return ems * size * (bold ? 1.07 : 1);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * A text in so much room; what does not fit is cut between characters as people see them and ends in `…`.
 *
 * @example cutTo('Bardzo zadowolony', 60, 12) // 'Bardzo z…'
 */
export function cutTo(text: string, room: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const left = room - textWidth('…', size, bold);
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    used += textWidth(segment, size, bold);
    if (used > left) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A text in lines of so much room, broken at spaces; a word that is wider by itself is cut, and so is what is left after the last line.
 *
 * @param most lines
 */
export function wrapTo(text: string, room: number, size: number, most = 4, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ').filter((word) => word !== '');
  for (let at = 0; at < words.length; at += 1) {
    const longer = line === '' ? words[at]! : `${line} ${words[at]}`;
    if (textWidth(longer, size, bold) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(cutTo([line, ...words.slice(at)].filter((part) => part !== '').join(' '), room, size, bold));
      return lines;
    }
    if (line !== '') lines.push(line);
    line = cutTo(words[at]!, room, size, bold);
  }
  if (line !== '') lines.push(line);
  return lines;
}
