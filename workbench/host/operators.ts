import { serialOfDate } from './cell-date.ts';
import { type CellError, type CellValue, isCellError } from './cell-value.ts';
import type { Operator } from './formula.ts';

/** What is needed to work with dates: they are numbers of days on the wall of the spreadsheet's zone. */
export type SerialOf = (date: Date) => number;

/** The serial number of dates in a zone, each worked out once. */
export function serialsIn(zone: string): SerialOf {
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    let serial = known.get(time);
    if (serial === undefined) {
      serial = serialOfDate(date, zone);
      known.set(time, serial);
    }
    return serial;
  };
}

const NOT_A_NUMBER: CellError = { error: '#VALUE!', message: 'A number was expected.' };

/** A cell as a number, as arithmetic takes it: a blank is 0, a tick 1, a date its days; text that is a number counts. */
export function numberOfCell(value: CellValue, serialOf: SerialOf): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return serialOf(value);
  if (isCellError(value)) return value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : NOT_A_NUMBER;
}

/** A cell as text, as `&` and LEN take it. */
export function textOfCell(value: CellValue, serialOf: SerialOf): string {
  if (value === null || isCellError(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? String(serialOf(value)) : String(value);
}

/**
 * Two cells joined or compared.
 *
 * @see https://support.google.com/docs/answer/3093583 and its neighbours: EQ, GT, CONCAT, ADD, …
 */
export function operate(operator: Operator, left: CellValue, right: CellValue, serialOf: SerialOf): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '&') return textOfCell(left, serialOf) + textOfCell(right, serialOf);
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') {
    const a = numberOfCell(left, serialOf);
    const b = numberOfCell(right, serialOf);
    if (typeof a !== 'number') return a;
    if (typeof b !== 'number') return b;
    if (operator === '+') return a + b;
    if (operator === '-') return a - b;
    if (operator === '*') return a * b;
    return b === 0 ? { error: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' } : a / b;
  }
  const order = compareCells(left, right, serialOf);
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

/** Numbers stand before text and text before ticks; text is compared without regard to capitals, and a blank is whatever stands beside it when empty. */
export function compareCells(left: CellValue, right: CellValue, serialOf: SerialOf): number {
  const a = comparable(left, right, serialOf);
  const b = comparable(right, left, serialOf);
  const kind = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (kind !== 0) return kind;
  return a < b ? -1 : a > b ? 1 : 0;
}

const KINDS = ['number', 'string', 'boolean'];

function comparable(value: CellValue, beside: CellValue, serialOf: SerialOf): number | string | boolean {
  if (value === null) return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
  if (value instanceof Date) return serialOf(value);
  if (typeof value === 'string') return value.toLowerCase();
  return isCellError(value) ? value.error : value;
}
