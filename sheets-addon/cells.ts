import { parseScale, type StatedScale, UNSTATED } from '#shared/answers/scale.ts';
import { METHODS, type Method } from '#shared/metrics/method.ts';

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
  return parseScale(String(argument));
}

/**
 * The method argument of a formula; left out or blank, the mean.
 *
 * @throws a sentence naming the methods when nobody knows this one
 * @example methodOf('Percent') // 'percent'
 */
export function methodOf(argument: unknown): Method {
  if (isBlank(argument)) return 'mean';
  const wanted = String(argument).trim().toLowerCase();
  const method = METHODS.find((known) => known === wanted);
  if (method) return method;
  throw new Error(
    `There is no method "${argument}". Choose one of ${METHODS.map((known) => `"${known}"`).join(', ')}.`,
  );
}

function isBlank(argument: unknown): boolean {
  return argument === undefined || argument === null || (typeof argument === 'string' && argument.trim() === '');
}
