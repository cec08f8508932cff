import { dateInZone } from './cell-date.ts';
import type { CellValue } from './cell-value.ts';
import { formulaLocale } from './formula.ts';

const POINT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const COMMA = /^[+-]?(?:\d+(?:,\d*)?|,\d+)$/;
const MOMENT = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TRUTH = /^(?:true|false)$/i;

/** Reads text as a cell of the automatic format does. */
export type TypedValue = (text: string) => CellValue;

/**
 * What a cell of the automatic format holds once a text is typed into it or handed to `setValues`: days and times with the year first, plain numbers by the locale's
 * decimal sign, and TRUE and FALSE are no longer text.
 *
 * Google reads more (`5 %`, `€ 3`, `1/2`, names of months); what is not known here stays text, so a script that leans on that is not proven right by this host.
 *
 * @see https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption: USER_ENTERED, as `setValues` does it
 * @param zone the spreadsheet's
 * @param locale as Sheets writes it, such as `sv_SE`
 * @example typedValues('Etc/UTC', 'en_US')('0042') // 42
 * @example typedValues('Etc/UTC', 'sv_SE')('4,5') // 4.5
 */
export function typedValues(zone: string, locale: string): TypedValue {
  const isNumber = formulaLocale(locale).decimal === ',' ? COMMA : POINT;
  return (text) => {
    const trimmed = text.trim();
    if (TRUTH.test(trimmed)) return trimmed.toLowerCase() === 'true';
    if (isNumber.test(trimmed)) return Number(trimmed.replace(',', '.'));
    const moment = MOMENT.exec(trimmed);
    if (!moment) return text;
    const [year, month, day, hour, minute, second] = moment.slice(1).map((part = '0') => Number(part)) as Six;
    const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const isReal = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && hour < 24;
    return isReal ? dateInZone(wall.toISOString().slice(0, 19), zone) : text;
  };
}

type Six = [number, number, number, number, number, number];
