import type { Excluded } from '#shared/answers/exclusion.ts';
import { en } from '#shared/languages/en/words.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Estimate, ScoreReport } from '#shared/reports/report.ts';
import { decimalsFor, grouped, rounded } from './numbers.ts';

/** Names of the metrics, in capitals. */
export const METRIC_NAMES: Readonly<Record<Metric, string>> = en.metricShort;

/** What the field calls the bands of a metric, best first. */
export const BAND_NAMES: Readonly<Record<Metric, { positive: string; neutral: string; negative: string }>> = en.bands;

const SET_ASIDE: Readonly<Record<string, string>> = en.exclusions;

/**
 * What was set aside, in words, the most first.
 *
 * @example setAside({ blank: 9, outOfRange: 1 }) // '9 blank, 1 off the scale'
 */
export function setAside(excluded: Excluded): string {
  return Object.entries(excluded)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${grouped(count)} ${SET_ASIDE[name] ?? name}`)
    .join(', ');
}

/** The decimals everything on a score's card is shown with. */
export function decimalsOf(score: ScoreReport): number {
  return decimalsFor(score.method, score.n);
}

/** A value of a score with its unit, such as `5.43`, `78 %` or `52`; a dash where there is none. */
export function valueText(value: number | null, score: ScoreReport): string {
  if (value === null) return '–';
  return rounded(value, decimalsOf(score)) + (score.method === 'percent' ? ' %' : '');
}

/** An interval as `42 to 60`; nothing where there is none. */
export function intervalText({ low, high }: Estimate, decimals: number): string {
  return low === null || high === null ? '' : `${rounded(low, decimals)} to ${rounded(high, decimals)}`;
}

/**
 * Intervals below one another, their ends in line.
 *
 * @example intervalColumn([{ value: 5, low: 4, high: 6, n: 9 }, { value: 9, low: 8, high: 10, n: 9 }], 0) // ['4 to  6', '8 to 10']
 */
export function intervalColumn(estimates: readonly Estimate[], decimals: number): string[] {
  const ends = estimates.map(({ low, high }) =>
    low === null || high === null ? undefined : { low: rounded(low, decimals), high: rounded(high, decimals) },
  );
  const lows = Math.max(0, ...ends.map((end) => end?.low.length ?? 0));
  const highs = Math.max(0, ...ends.map((end) => end?.high.length ?? 0));
  return ends.map((end) => (end ? `${end.low.padStart(lows)} to ${end.high.padStart(highs)}` : ''));
}

/** A value with its interval, such as `52 (42 to 60)`. */
export function estimateText(estimate: Estimate, score: ScoreReport): string {
  const interval = intervalText(estimate, decimalsOf(score));
  return valueText(estimate.value, score) + (interval === '' ? '' : ` (${interval})`);
}

/** Confidence as it is read: `95 %`. */
export function confidenceText(confidence: number): string {
  return `${Number((confidence * 100).toFixed(4))} %`;
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

/** How the number came about: method, scale and direction, each with whether somebody stated it. */
export function howText(score: ScoreReport): string {
  const method = {
    mean: 'mean',
    percent: `share of ${BAND_NAMES[score.metric].positive} answers`,
    net: `${BAND_NAMES[score.metric].positive} minus ${BAND_NAMES[score.metric].negative}, in % of the answers`,
  }[score.method];
  const scale =
    score.scale === null ? 'scale not stated' : `scale ${score.scale}${score.scaleAssumed ? ' (assumed)' : ''}`;
  const direction = en.directions[score.direction];
  const parts = [method, scale, `${direction}${score.directionAssumed ? ' (assumed)' : ''}`];
  if (score.askedBy !== 'unknown') parts.push(score.askedBy === 'agent' ? 'asked by agents' : 'asked by rule');
  return parts.join(' · ');
}
