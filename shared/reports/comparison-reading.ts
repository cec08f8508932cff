import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import type { Estimate } from '../metrics/part-score.ts';
import { TOO_FEW } from '../metrics/thresholds.ts';
import { type NumberWriter, numberText } from './number-text.ts';
import type { ComparisonReport } from './report.ts';

/**
 * What a comparison says: whether b is higher or lower than a, or cannot be told apart from it.
 *
 * @param text writes a value as the score is shown
 * @param write writes any other number
 */
export function comparisonReading(
  comparison: ComparisonReport,
  words: Words,
  text: (value: number) => string,
  write: NumberWriter = numberText,
): readonly string[] {
  const { a, b, difference, low, high, p } = comparison;
  const few = (side: Estimate): boolean => side.n < TOO_FEW;
  if (few(a) || few(b)) {
    return [say(words.readings.compareTooFew, { a: a.name, b: b.name, nA: write(a.n, 0), nB: write(b.n, 0) })];
  }
  // Enough answers, but all equal on both sides: there is no test, and nothing to be said of chance.
  if (difference === null || low === null || high === null || p === null || a.value === null || b.value === null)
    return [];
  const which = p >= 0.05 ? words.readings.same : difference > 0 ? words.readings.higher : words.readings.lower;
  const size = p >= 0.05 ? difference : Math.abs(difference);
  const bounds = p >= 0.05 || difference > 0 ? [low, high] : [-high, -low];
  return [
    say(which, {
      a: a.name,
      b: b.name,
      valueA: text(a.value),
      valueB: text(b.value),
      difference: text(size),
      low: text(bounds[0]!),
      high: text(bounds[1]!),
    }),
  ];
}
