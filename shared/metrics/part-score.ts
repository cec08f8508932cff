import { type Tally, tallyOf } from '../answers/tally.ts';
import type { Bands, Metric } from './bands.ts';
import type { Method } from './method.ts';
import { type Bounds, boundsOf } from './reach.ts';
import { type Score, type ScoreSettings, scoreTally } from './score.ts';

/** A value with how far to trust it; null where it cannot be computed (no answers) or would claim certainty (one answer). */
export interface Estimate extends Bounds {
  readonly value: number | null;
  readonly n: number;
}

/** How a whole and all its parts are scored, so that they may be set side by side. */
export interface PartSettings extends ScoreSettings {
  readonly metric: Metric;
  readonly method: Method;
  readonly confidence: number;
  readonly bands: Bands | undefined;
}

/**
 * The score of a part of the answers: a month, a segment.
 *
 * @returns null where the part has no answers, which is a gap and no zero
 * @example partScore(tallyOf(SCALES['1-5'], [0, 0, 0, 0, 0]), settings) // null
 */
export function partScore(tally: Tally, settings: PartSettings): Score | null {
  return tally.n === 0 ? null : scoreTally(settings.metric, tally, settings);
}

/** A score's value, range and n as tables show them; without one, a gap. */
export function estimateOf(score: Score | null): Estimate {
  if (score === null) return { value: null, low: null, high: null, n: 0 };
  return { value: score.value, ...boundsOf(score.interval, score.rawInterval), n: score.n };
}

/** A tally without answers that can be pooled with these. */
export function noneOf({ scale, askedBy }: Tally): Tally {
  return tallyOf(scale, new Float64Array(scale.size), {}, askedBy);
}
