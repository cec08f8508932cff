import { PERIODS, type Period } from '#shared/answers/period.ts';
import { parseScale, type StatedScale, UNSTATED } from '#shared/answers/scale.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import { METHODS, type Method } from '#shared/metrics/method.ts';
import { type FractionKind, readFraction } from '#shared/statistics/read-fraction.ts';

/** A cell of what a function gives back; `''` is an empty one. */
export type Cell = string | number | boolean;

/** A table that spills: the header row, then the rows. */
export type Table = Cell[][];

/** What a cell shows for a number that cannot be had: nothing, and never 0. */
export function shown(value: number | null): Cell {
  return value ?? '';
}

/**
 * What a formula hands over, as rows: a range already is rows, one cell comes as its bare value.
 *
 * @example rowsOf(4) // [[4]]
 */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? argument : [[argument]];
}

/**
 * The scale argument of a formula; left out or blank, none is stated.
 *
 * @throws a sentence naming near scales when nobody knows this one, or saying what happened when a cell with 1-5 became a date
 * @example scaleOf('1-7 effort').direction // 'effort'
 */
export function scaleOf(argument: unknown): StatedScale {
  if (isBlank(argument)) return { scale: UNSTATED, direction: undefined };
  if (Object.prototype.toString.call(argument) === '[object Date]') {
    throw new Error(
      'The scale arrived as a date. Write it in quotes, such as "1-5", or format its cell as plain text.',
    );
  }
  const text = String(argument);
  if ((METHODS as readonly string[]).includes(text.trim().toLowerCase())) {
    throw new Error(`"${text.trim()}" is a method and stands after the scale, such as "1-7", "${text.trim()}".`);
  }
  return parseScale(text);
}

/**
 * The method argument of a formula; left out or blank, the mean.
 *
 * @throws a sentence naming the methods when nobody knows this one
 * @example methodOf('Percent') // 'percent'
 */
export function methodOf(argument: unknown): Method {
  return isBlank(argument) ? 'mean' : oneOf(METHODS, argument, 'method');
}

/**
 * The period argument of a formula; left out or blank, that which fits the dates.
 *
 * @throws a sentence naming the periods when nobody knows this one
 * @example periodOf('Months') // 'month'
 */
export function periodOf(argument: unknown): Period | undefined {
  if (isBlank(argument)) return undefined;
  const word = String(argument).trim().toLowerCase();
  return PERIODS.find((known) => [`${known}s`, `${known}ly`].includes(word)) ?? oneOf(PERIODS, argument, 'period');
}

/**
 * The metric argument of a formula.
 *
 * @param otherwise what it is when left out or blank
 * @throws a sentence naming the metrics when nobody knows this one
 * @example metricOf('NPS', 'ces') // 'nps'
 */
export function metricOf(argument: unknown, otherwise: Metric): Metric {
  return isBlank(argument) ? otherwise : oneOf(METRICS, argument, 'metric', (metric) => metric.toUpperCase());
}

/**
 * A percentage argument of a formula, as a fraction: 95, 0.95 and "95 %" are the same.
 *
 * @param name what messages call it
 * @returns the fraction, or `undefined` when it is left out or blank
 * @throws a sentence saying what may be written
 * @example fractionOf('95 %', 'confidence') // 0.95
 */
export function fractionOf(argument: unknown, kind: FractionKind, name: string = kind): number | undefined {
  if (isBlank(argument)) return undefined;
  return readFraction(typeof argument === 'number' ? argument : String(argument), kind, name).fraction;
}

function oneOf<Name extends string>(
  names: readonly Name[],
  argument: unknown,
  what: string,
  write: (name: Name) => string = (name) => name,
): Name {
  const wanted = String(argument).trim().toLowerCase();
  const found = names.find((name) => name === wanted);
  if (found) return found;
  throw new Error(
    `There is no ${what} "${argument}". Choose one of ${names.map((name) => `"${write(name)}"`).join(', ')}.`,
  );
}

/** Whether an argument was left out, or is a cell with nothing in it. */
export function isBlank(argument: unknown): boolean {
  return argument === undefined || argument === null || (typeof argument === 'string' && argument.trim() === '');
}
