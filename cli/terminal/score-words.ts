import type { Excluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Method } from '#shared/metrics/method.ts';
import type { Estimate } from '#shared/metrics/part-score.ts';
import type { Bounds } from '#shared/metrics/reach.ts';
import { scoreDigits, typedText } from '#shared/reports/number-text.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import type { Reader } from './ink.ts';
import { printable } from './printable.ts';

export { howText } from '#shared/reports/how-text.ts';

/**
 * What was set aside, in words, the most first.
 *
 * @example setAside({ blank: 9, outOfRange: 1 }, reader) // 'blank 9, off the scale 1'
 */
export function setAside(excluded: Excluded, { words, numbers }: Reader): string {
  const names: Readonly<Record<string, string>> = words.exclusions;
  return Object.entries(excluded)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${names[name] ?? name} ${numbers.count(count)}`)
    .join(', ');
}

/** The decimals everything on a score's card is shown with. */
export function decimalsOf(score: ScoreReport): number {
  return scoreDigits(score.method, score.n);
}

/** A value of a score with its unit, such as `5.43`, `78 %` or `52`; a dash where there is none. */
export function valueText(value: number | null, score: ScoreReport, { numbers }: Reader): string {
  if (value === null) return '–';
  const text = numbers.number(value, decimalsOf(score));
  return score.method === 'percent' ? numbers.percentSign(text) : text;
}

/** An interval as `42 to 60`; nothing where there is none. */
export function intervalText({ low, high }: Bounds, decimals: number, { words, numbers }: Reader): string {
  if (low === null || high === null) return '';
  return say(words.terminal.range, { low: numbers.number(low, decimals), high: numbers.number(high, decimals) });
}

/**
 * Intervals below one another, their ends in line.
 *
 * @example intervalColumn([{ value: 5, low: 4, high: 6, n: 9 }, { value: 9, low: 8, high: 10, n: 9 }], 0, reader) // ['4 to  6', '8 to 10']
 */
export function intervalColumn(estimates: readonly Bounds[], decimals: number, { words, numbers }: Reader): string[] {
  const ends = estimates.map(({ low, high }) =>
    low === null || high === null
      ? undefined
      : { low: numbers.number(low, decimals), high: numbers.number(high, decimals) },
  );
  const lows = Math.max(0, ...ends.map((end) => end?.low.length ?? 0));
  const highs = Math.max(0, ...ends.map((end) => end?.high.length ?? 0));
  return ends.map((end) =>
    end ? say(words.terminal.range, { low: end.low.padStart(lows), high: end.high.padStart(highs) }) : '',
  );
}

/** A value with its interval, such as `52 (42 to 60)`. */
export function estimateText(estimate: Estimate, score: ScoreReport, reader: Reader): string {
  const interval = intervalText(estimate, decimalsOf(score), reader);
  return valueText(estimate.value, score, reader) + (interval === '' ? '' : ` (${interval})`);
}

/** What a score's intervals are called: `95 % interval`. */
export function intervalName({ confidence }: Pick<ScoreReport, 'confidence'>, reader: Reader): string {
  return say(reader.words.terminal.interval, { confidence: percentage(confidence, reader) });
}

/** A statistical method by the name it has in the reader's language; one without a name there is shown as it is. */
export function statisticName(method: string, { terminal }: Words): string {
  const names: Readonly<Record<string, string>> = terminal.statistics;
  return names[method] ?? printable(method);
}

/** What a table's column of scores is called. */
export function scoreTitle({ method }: ScoreReport, { terminal }: Words): string {
  return method === 'percent' ? '%' : terminal.score;
}

/** A fraction as it is read, with as many decimals as it has: `95 %`, `99.5 %`. */
export function percentText(fraction: number, reader: Reader): string {
  return reader.numbers.percentSign(percentage(fraction, reader));
}

function percentage(fraction: number, { numbers }: Reader): string {
  return typedText(100 * fraction, numbers.number);
}

/**
 * A number in the units of a score: points for a net, percentage points for a share, bare for a mean.
 *
 * @example pointsText(1, 'percent', reader) // '1 percentage point'
 */
export function pointsText(number: number, method: Method, reader: Reader): string {
  const text = typedText(number, reader.numbers.number);
  if (method === 'mean') return text;
  const { locale, plan } = reader.words;
  const single = new Intl.PluralRules(locale).select(number) === 'one';
  const ofNet = single ? plan.point : plan.points;
  const ofShare = single ? plan.percentagePoint : plan.percentagePoints;
  return say(method === 'net' ? ofNet : ofShare, { number: text });
}

/**
 * Points as ranges.
 *
 * @example pointRanges([7, 6, 5, 1]) // '1, 5–7'
 */
export function pointRanges(points: readonly number[]): string {
  const sorted = [...points].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const from = sorted[at]!;
    while (sorted[at + 1] === sorted[at]! + 1) at += 1;
    ranges.push(sorted[at] === from ? String(from) : `${from}–${sorted[at]}`);
  }
  return ranges.join(', ');
}
