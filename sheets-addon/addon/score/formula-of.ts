import type { Direction } from '#shared/answers/scale.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
import { columnLetters, onTab } from '../dashboard/formula.ts';

/** What can be inserted. */
export const INSERTS = ['number', 'summary', 'trend', 'segments', 'compare', 'drivers'] as const;
export type Insert = (typeof INSERTS)[number];

/** What a person chose; columns from 1, 0 for none. */
export interface Choice {
  readonly metric: Metric;
  readonly answers: number;
  /** '' leaves it to the labels or the numbers. */
  readonly scale: string;
  readonly direction: Exclude<Direction, 'high is good'> | '';
  readonly method: Method | '';
  readonly date: number;
  readonly segment: number;
  readonly reasons: number;
  /** The day that parts before from after, `2026-03-01`; '' for none. */
  readonly day: string;
}

/** Where the formula stands and the data lie. */
export interface Place {
  readonly tab: string;
  /** Whether the formula is on the tab of the data: then they need not be named by it. */
  readonly sameTab: boolean;
  readonly separator: ',' | ';';
}

/**
 * What stands between arguments where a spreadsheet of this locale is written. `;` is read everywhere; `,` only where decimals have a point.
 *
 * @example separatorOf('sv_SE') // ';'
 */
export function separatorOf(locale: string): ',' | ';' {
  return /^(?:en_(?!ZA)|ja|ko|zh|th|iw|he|hi)/.test(locale) ? ',' : ';';
}

/** The scale argument: with its direction where a high answer is hard. @example scaleText({ scale: '1-7', direction: 'effort' }) // '1-7 effort' */
export function scaleText({ scale, direction }: Pick<Choice, 'scale' | 'direction'>): string {
  return scale === '' ? '' : [scale, direction].filter(Boolean).join(' ');
}

/** How the cell of one number shows it; '' leaves a table as its columns are. @example numberFormatOf('number', { metric: 'nps', method: '' }) // '0.0' */
export function numberFormatOf(insert: Insert, { metric, method }: Pick<Choice, 'metric' | 'method'>): NumberFormat {
  if (insert !== 'number') return '';
  return metric === 'ces' && (method === '' || method === 'mean') ? '0.00' : '0.0';
}

export type NumberFormat = '' | '0.0' | '0.00';

/**
 * The formula for a choice, with its `=`.
 *
 * @returns undefined where a column that it needs was not chosen
 * @example formulaOf('number', choice, place) // '=CES(B2:B, "1-7", "percent")'
 */
export function formulaOf(insert: Insert, choice: Choice, place: Place): string | undefined {
  const { metric, answers, date, segment, reasons, day } = choice;
  const name = metric.toUpperCase();
  const range = (column: number): string => {
    const letters = columnLetters(column);
    const cells = `${letters}2:${letters}`;
    return place.sameTab ? cells : onTab(place.tab, cells);
  };
  const scale = metric === 'nps' ? [] : [quoted(scaleText(choice))];
  const how = metric === 'ces' ? [...scale, quoted(choice.method)] : scale;
  const written = (called: string, ...given: string[]): string => `=${nested(place.separator, called, ...given)}`;
  if (answers === 0) return undefined;
  switch (insert) {
    case 'number':
      return written(name, range(answers), ...how);
    case 'summary':
      return written(`${name}_SUMMARY`, range(answers), ...how);
    case 'trend':
      return date === 0 ? undefined : written(`${name}_TREND`, range(date), range(answers), '', ...how);
    case 'segments':
      return segment === 0 ? undefined : written(`${name}_BY`, range(segment), range(answers), ...how);
    case 'compare': {
      // Text is later than every day in Sheets, so a date that is text would count as after.
      const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
      if (!parts || date === 0) return undefined;
      const on = nested(place.separator, 'DATE', ...parts.slice(1).map((part) => String(Number(part))));
      const half = (sign: string): string =>
        nested(
          place.separator,
          'FILTER',
          range(answers),
          nested(place.separator, 'ISNUMBER', range(date)),
          `${range(date)}${sign}${on}`,
        );
      return written(`${name}_COMPARE`, half('<'), half('>='), ...how);
    }
    case 'drivers': {
      const method = metric === 'ces' ? [quoted(choice.method)] : [];
      const last = metric === 'nps' ? [] : [quoted(scaleText(choice)), ...method];
      return reasons === 0 ? undefined : written('DRIVERS', range(answers), range(reasons), quoted(name), ...last);
    }
  }
}

function nested(separator: string, name: string, ...given: readonly string[]): string {
  const last = given.length - [...given].reverse().findIndex((one) => one !== '');
  return `${name}(${given.slice(0, last).join(separator === ',' ? ', ' : '; ')})`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replace(/"/g, '""')}"`;
}
