import { say } from '#shared/languages/say.ts';
import type { Estimate } from '#shared/metrics/part-score.ts';
import { scoreDigits, typedText } from '#shared/reports/number-text.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { plainLabel } from '../text/plain-label.ts';
import type { Reader } from '../text/reader.ts';

/** What of a score decides how its values are written. */
export type Written = Pick<ScoreReport, 'method' | 'n'>;

/**
 * A value with its interval, such as `52 (42 to 60)`; a dash where there is none.
 *
 * @param estimate a part's or the whole's
 * @param score the whole: all values beside it have its decimals
 */
export function estimateText(estimate: Omit<Estimate, 'n'>, score: Written, reader: Reader): string {
  const { value, low, high } = estimate;
  if (value === null) return '–';
  const digits = scoreDigits(score.method, score.n);
  const text = reader.score(value, score);
  if (low === null || high === null) return text;
  const range = say(reader.words.terminal.range, {
    low: reader.number(low, digits),
    high: reader.number(high, digits),
  });
  return `${text} (${range})`;
}

/** What intervals are called: `95 % interval`. */
export function intervalName({ confidence }: Pick<ScoreReport, 'confidence'>, reader: Reader): string {
  return say(reader.words.terminal.interval, { confidence: typedText(100 * confidence, reader.number) });
}

/** A statistical method by the name it has in the reader's language. */
export function statisticName(method: string, { words }: Reader): string {
  const names: Readonly<Record<string, string>> = words.terminal.statistics;
  return names[method] ?? plainLabel(method);
}

/** How many answers stand behind a mark. */
export function countText(n: number, reader: Reader): string {
  return reader.together(`n = ${reader.number(n, 0)}`);
}
