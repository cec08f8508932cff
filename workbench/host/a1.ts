/** A range as it is written: rows and columns from 1, both ends counted; an end left out (`A2:A`) is open. */
export interface RangeReference {
  sheet?: string;
  row: number;
  column: number;
  lastRow?: number;
  lastColumn?: number;
}

const PART = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/**
 * Reads a range in A1 notation: `B2`, `A2:C9`, `A2:A`, `A:Z`, `2:3`, `Responses!A2:A`, `'My tab'!$A$2`.
 *
 * @returns undefined when the text is no range
 * @example parseA1('Responses!A2:A') // { sheet: 'Responses', row: 2, column: 1, lastColumn: 1 }
 */
export function parseA1(text: string): RangeReference | undefined {
  const named = SHEET.exec(text);
  const sheet = named ? (named[1]?.replaceAll("''", "'") ?? named[2]) : undefined;
  const [from, to, more] = text
    .slice(named?.[0].length ?? 0)
    .split(':')
    .map((part) => PART.exec(part));
  if (!from || to === null || more !== undefined) return undefined;
  const start = corner(from);
  const end = to ? corner(to) : start;
  const bare =
    (start.row === undefined && start.column === undefined) || (end.row === undefined && end.column === undefined);
  if (bare || start.row === 0 || end.row === 0 || (!to && (start.row === undefined || start.column === undefined))) {
    return undefined;
  }
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...span('row', 'lastRow', start.row, end.row),
    ...span('column', 'lastColumn', start.column, end.column),
  } as RangeReference;
}

function corner([, letters = '', digits = '']: RegExpExecArray): { row?: number; column?: number } {
  return { row: digits ? Number(digits) : undefined, column: letters ? columnNumber(letters) : undefined };
}

/** Both ends in order; `A5:A` is open below row 5, as `A:A5` is. */
function span(first: string, last: string, a: number | undefined, b: number | undefined): Record<string, number> {
  if (a !== undefined && b !== undefined) return { [first]: Math.min(a, b), [last]: Math.max(a, b) };
  return { [first]: a ?? b ?? 1 };
}

/** @example columnNumber('AA') // 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** @example columnLetters(27) // 'AA' */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const above = (column - 1 - rest) / 26;
  return (above > 0 ? columnLetters(above) : '') + String.fromCharCode(65 + rest);
}

/** @example cellName(5, 2) // 'B5' */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}
