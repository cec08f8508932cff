/**
 * Why something was set aside instead of counted as an answer: one vocabulary for the core and the importer, open to more.
 *
 * `blank` nothing there · `text` not readable as an answer · `outOfRange` a number off the scale · `fractional` between two points ·
 * `boolean` a ticked box · `date` looks like a date (Excel turns 10/10 into one) · `unanswered` offered but not given ·
 * and by the importer: `preview`, `partial`, `duplicate`, `malformed`, `footer`, `undated`.
 */
export const EXCLUSION_CLASSES = [
  'blank',
  'text',
  'outOfRange',
  'fractional',
  'boolean',
  'date',
  'unanswered',
  'preview',
  'partial',
  'duplicate',
  'malformed',
  'footer',
  'undated',
] as const;
export type ExclusionClass = (typeof EXCLUSION_CLASSES)[number];

/** How many were set aside, by class; a class that did not occur is absent. */
export type Excluded = Readonly<Record<string, number>>;

/**
 * The sum of several counts of what was set aside.
 *
 * @example addExcluded({ blank: 1 }, { blank: 2, text: 1 }) // { blank: 3, text: 1 }
 */
export function addExcluded(...all: readonly Excluded[]): Excluded {
  const sum: Record<string, number> = {};
  for (const excluded of all) {
    for (const name of Object.keys(excluded)) sum[name] = (sum[name] ?? 0) + (excluded[name] ?? 0);
  }
  return sum;
}

/**
 * How many were set aside for one reason.
 *
 * @returns the count, 0 where the reason did not occur
 * @example excludedAs({ blank: 3 }, 'text') // 0
 */
export function excludedAs(excluded: Excluded, reason: ExclusionClass): number {
  return excluded[reason] ?? 0;
}

/**
 * How many were set aside in all.
 *
 * @example totalExcluded({ blank: 3, text: 1 }) // 4
 */
export function totalExcluded(excluded: Excluded): number {
  let total = 0;
  for (const name of Object.keys(excluded)) total += excluded[name] ?? 0;
  return total;
}
