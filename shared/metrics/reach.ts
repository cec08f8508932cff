import { SCALES, type ScaleName, UNSTATED } from '../answers/scale.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Method } from './method.ts';

/** What of a score its reach depends on. */
export interface Reaching {
  readonly method: Method;
  /** null where none was stated. */
  readonly scale: string | null;
}

/** The lowest and the highest value of something, in the score's units. */
export type Reach = readonly [low: number, high: number];

/**
 * What a score can be: 0 to 100 for a share, -100 to 100 for a net, the ends of the scale for a mean.
 *
 * @example reachOf({ method: 'net', scale: '0-10' }) // [-100, 100]
 */
export function reachOf({ method, scale }: Reaching): Reach {
  if (method === 'percent') return [0, 100];
  if (method === 'net') return [-100, 100];
  const { low, high } = scale === null ? UNSTATED : SCALES[scale as ScaleName];
  return [low, high];
}

/**
 * What the difference of two scores can be.
 *
 * @example reachOfDifference({ method: 'mean', scale: '1-7' }) // [-6, 6]
 */
export function reachOfDifference(score: Reaching): Reach {
  const [low, high] = reachOf(score);
  return [low - high, high - low];
}

/** An interval as tables show it, and its bounds as the method gives them where those are others. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  /** Only where they differ from what is shown: cut at what is possible, or widened to hold the value. */
  readonly rawLow?: number;
  readonly rawHigh?: number;
}

/**
 * The bounds of an interval for a report.
 *
 * @param shown null where there is none to show
 * @param raw as its method gives it
 * @example boundsOf({ low: 1, high: 7 }, { low: -2, high: 7 }) // { low: 1, high: 7, rawLow: -2 }
 */
export function boundsOf(
  shown: Pick<Interval, 'low' | 'high'> | null,
  raw: Pick<Interval, 'low' | 'high'> | null = null,
): Bounds {
  if (shown === null) return { low: null, high: null };
  const { low, high } = shown;
  return {
    low,
    high,
    ...(raw !== null && raw.low !== low ? { rawLow: raw.low } : {}),
    ...(raw !== null && raw.high !== high ? { rawHigh: raw.high } : {}),
  };
}
