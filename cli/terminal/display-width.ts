let segmenter: Intl.Segmenter | undefined;

/** The characters as people see them; the segmenter is made when it is first needed, which a run with --json never does. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** East Asian wide and full-width ranges (Unicode 16, UAX #11), as far as a terminal gives them two columns. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}\u2068\u2069]*$/u;
/** The colour codes of our own ink; text from files never holds an escape (`printable`). */
const COLOURS = /\u001b\[[0-9;]*m/g;
const PLAIN = /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2500-\u259F]*$/;

/**
 * How many columns of a terminal a text takes: two for wide characters and emoji, none for combining marks and colours.
 *
 * @example displayWidth('日本 🙂') // 7
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.replaceAll('\u00AD', '').length;
  let width = 0;
  for (const { segment } of graphemesOf(text.replace(COLOURS, ''))) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}

/**
 * A text in at most so many columns; what does not fit is cut between characters and marked with `…`.
 *
 * @param columns 1 or more
 * @example cut('Bardzo zadowolony', 8) // 'Bardzo…'
 */
export function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of graphemesOf(text)) {
    const wider = width + graphemeWidth(segment);
    if (wider > columns - 1) break;
    kept += segment;
    width = wider;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A text filled with spaces to so many columns; a longer one is left as it is.
 *
 * @param side where the text stands
 * @example pad('7', 3, 'right') // '  7'
 */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const missing = Math.max(0, columns - displayWidth(text));
  return side === 'left' ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}

/**
 * Running text in lines of at most so many columns, broken at spaces; a word longer than a line is cut. A colour that is open at a break is closed
 * there and opened again, so that lines can stand beside others.
 *
 * @param indent put before every line but the first
 * @example wrap('one two three', 8) // ['one two', 'three']
 */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  const fitted = (word: string, before: string) =>
    word.includes('\u001b') ? word : cut(word, Math.max(1, columns - displayWidth(before)));
  for (const word of text.split(/ +/)) {
    const before = lines.length === 0 ? '' : indent;
    const longer = line === '' ? fitted(word, before) : `${line} ${word}`;
    if (line !== '' && displayWidth(before + longer) > columns) {
      lines.push(before + line);
      line = fitted(word, indent);
    } else line = longer;
  }
  lines.push((lines.length === 0 ? '' : indent) + line);
  return closedColours(lines);
}

function closedColours(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const begun = open + line;
    for (const [code] of line.matchAll(COLOURS)) open = /\[(?:0|22|39)m$/.test(code) ? '' : code;
    return open === '' ? begun : `${begun}\u001b[0m`;
  });
}
