import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { isDateFormat } from './date-format.ts';
import type { WireValue } from './wire.ts';

/** Univer's kinds of cells. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;
/** Errors as Univer and Sheets write them. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;

/**
 * What a cell of Univer's holds, as it is sent.
 *
 * @param dateFormat whether its style shows a date
 * @param sentence of an error, when it has one
 */
export function wireOfCell(
  cell: Nullable<ICellData>,
  dateFormat: (style: ICellData['s']) => boolean,
  sentence?: (cell: ICellData) => string | undefined,
): WireValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === null || v === undefined) return cell.p ? (richText(cell) ?? null) : null;
  if (t === BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (typeof v === 'number') return cell.s && dateFormat(cell.s) ? { d: v } : v;
  if (typeof v === 'boolean') return v;
  if (v === '') return null;
  if (ERROR.test(v) && (cell.f !== undefined || cell.si !== undefined || t !== FORCED_TEXT)) {
    const said = sentence?.(cell);
    // Sheets has no error of its own for a result that does not fit.
    return { e: v === '#SPILL!' ? '#REF!' : v, ...(said === undefined ? {} : { m: said }) };
  }
  return v;
}

function richText(cell: ICellData): string | undefined {
  const text = cell.p?.body?.dataStream?.replace(/\r?\n$/, '');
  return text ? text.replaceAll('\r', '\n') : undefined;
}

/** A value as a cell of Univer's. Text stays text, whatever it looks like; `style` is added to whatever a date brings. */
export function cellOfWire(value: WireValue, style?: IStyleData): ICellData {
  const s = style && Object.keys(style).length > 0 ? { s: style } : {};
  if (value === null) return s;
  if (typeof value === 'number') return { v: value, t: NUMBER, ...s };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...s };
  // Kept from becoming a formula when somebody edits it.
  if (typeof value === 'string') return { v: value, t: value.startsWith('=') ? FORCED_TEXT : TEXT, ...s };
  if ('e' in value) return { v: value.e, t: TEXT, ...s };
  const pattern = Number.isInteger(value.d) ? DAY_FORMAT : TIME_FORMAT;
  return { v: value.d, t: NUMBER, s: isDateFormat(style?.n?.pattern) ? style : { ...style, n: { pattern } } };
}

export const DAY_FORMAT = 'yyyy-mm-dd';
export const TIME_FORMAT = 'yyyy-mm-dd hh:mm';

/** Tells whether a style shows a date, once for each style of a workbook. */
export function dateFormatReader(
  styleById: (id: string) => IStyleData | null | undefined,
): (style: ICellData['s']) => boolean {
  const known = new Map<string, boolean>();
  return (style) => {
    if (!style) return false;
    if (typeof style !== 'string') return isDateFormat(style.n?.pattern);
    let answer = known.get(style);
    if (answer === undefined) {
      answer = isDateFormat(styleById(style)?.n?.pattern);
      known.set(style, answer);
    }
    return answer;
  };
}
