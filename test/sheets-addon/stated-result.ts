import { type Expression, parseFormula } from '../../workbench/host/formula.ts';

/** Before a text that stands for something else than itself: no example can hold it. */
const MARK = '\u0000';
/** `…` in place of a row: more rows follow. */
const MORE = `${MARK}…`;

/**
 * Reads the result an example states: a number, a text, or a table in braces. It is written as a formula writes constants, but for `2.76…`, a number
 * of which only the first figures are written, and `…` in place of the last row, for more rows.
 */
export function readResult(text: string): unknown {
  const constants = text.replaceAll(/"(?:[^"]|"")*"|(?:-?\d+(?:\.\d+)?)?…/g, (part) =>
    part.startsWith('"') ? part : `"${MARK}${part}"`,
  );
  return constantOf(parseFormula(`=${constants.trim()}`, { decimal: '.' }), text);
}

function constantOf(expression: Expression, text: string): unknown {
  if (expression.kind === 'value') return expression.value;
  if (expression.kind !== 'array') throw new Error(`${text} is no result, but a ${expression.kind}`);
  return expression.rows.map((row) => row.map((part) => constantOf(part, text)));
}

/** Whether a value is what an example states: numbers to the figures written, tables row by row. */
export function isAsWritten(value: unknown, written: unknown): boolean {
  if (Array.isArray(written)) {
    if (!Array.isArray(value)) return false;
    const open = written.at(-1)?.[0] === MORE;
    const rows: unknown[][] = open ? written.slice(0, -1) : written;
    if (open ? value.length <= rows.length : value.length !== rows.length) return false;
    return rows.every(
      (row, r) =>
        Array.isArray(value[r]) &&
        value[r].length === row.length &&
        row.every((cell, c) => isAsWritten(value[r][c], cell)),
    );
  }
  if (typeof written === 'string' && written.startsWith(MARK)) {
    return typeof value === 'number' && plain(value).startsWith(written.slice(MARK.length, -1));
  }
  return value === written;
}

/** A number without exponent, so that its figures can be compared. */
function plain(value: number): string {
  return /e/.test(String(value)) ? value.toFixed(20) : String(value);
}
