import { en } from '../languages/en/words.ts';
import { Refusal } from '../languages/refusal.ts';
import { compareMeans } from '../statistics/compare-means.ts';
import { compareNets } from '../statistics/compare-nets.ts';
import { compareProportions } from '../statistics/compare-proportions.ts';
import type { Comparison } from '../statistics/comparison.ts';
import { type Interval, shownInterval } from '../statistics/interval.ts';
import { reachOfDifference } from './reach.ts';
import type { Score } from './score.ts';

/** A comparison with the name of its test, as the field writes it; its interval lies within what the difference can be. */
export interface ScoreComparison extends Comparison {
  /** The interval as its method gives it. */
  readonly rawInterval: Interval | null;
  readonly method: string;
}

/**
 * Compares two scores, a minus b, if they may be compared at all.
 *
 * @param a one score
 * @param b the other
 * @param confidence of the interval of the difference, 0–1
 * @returns the signed difference in the scores' units, its interval and p: Welch for means, pooled z with Newcombe's interval (Fisher when small) for
 * shares, adjusted Wald z for nets
 * @throws Refusal when metric, method, scale, direction, bands or who asked differ: such a difference means nothing
 * @example compareScores(march, april).difference // march.value - april.value
 */
export function compareScores(a: Score, b: Score, confidence = 0.95): ScoreComparison {
  if (a.metric !== b.metric)
    throw new Refusal('mixedMetrics', { a: a.metric.toUpperCase(), b: b.metric.toUpperCase() });
  if (a.method !== b.method) throw new Refusal('mixedMethods', { a: a.method, b: b.method });
  if (a.scale !== b.scale)
    throw new Refusal('mixedScales', {
      a: a.scale ?? en.terminal.unstatedScale,
      b: b.scale ?? en.terminal.unstatedScale,
      ...(a.scale === null && { unstated: 'a' }),
      ...(b.scale === null && { unstated: 'b' }),
    });
  if (a.direction !== b.direction) throw new Refusal('mixedDirections');
  const [bandsA, bandsB] = [bandsUsed(a), bandsUsed(b)];
  if (bandsA !== bandsB) throw new Refusal('mixedMethods', { a: bandsA, b: bandsB });
  if (a.askedBy !== b.askedBy) throw new Refusal('mixedAskers', { a: a.askedBy, b: b.askedBy });
  if (a.summary.kind === 'mean' && b.summary.kind === 'mean') {
    const result = compareMeans(a.summary.counts, b.summary.counts, confidence);
    const raw = result.interval;
    const interval = raw && shownInterval(raw, result.difference, ...reachOfDifference(a));
    return { ...result, interval, rawInterval: raw, method: "Welch's t" };
  }
  if (a.summary.kind === 'percent' && b.summary.kind === 'percent') {
    const result = compareProportions(a.summary.counts, b.summary.counts, confidence);
    return {
      ...result,
      rawInterval: result.intervals.newcombe,
      method: result.test === 'Fisher' ? "Fisher's exact, Newcombe interval" : 'pooled z, Newcombe interval',
    };
  }
  if (a.summary.kind === 'net' && b.summary.kind === 'net') {
    const result = compareNets(a.summary.counts, b.summary.counts, confidence);
    return { ...result, rawInterval: result.raw, method: 'adjusted Wald z' };
  }
  throw new Refusal('mixedMethods', { a: a.summary.kind, b: b.summary.kind });
}

/** The method with the points it counted, in no language: a share of 6 and 7 is another number than a share of 5, 6 and 7. A mean counts them all. */
function bandsUsed({ method, bands }: Score): string {
  if (method === 'mean' || bands === null) return method;
  const points = (band: readonly number[]): string => [...band].sort((x, y) => x - y).join(', ') || '∅';
  const positive = points(bands.positive);
  return `${method} (${method === 'percent' ? positive : `${positive} − ${points(bands.negative)}`})`;
}
