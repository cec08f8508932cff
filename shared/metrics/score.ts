import { type Excluded, totalExcluded } from '../answers/exclusion.ts';
import { type Direction, UNSTATED } from '../answers/scale.ts';
import { type AskedBy, pointsOf, type Tally } from '../answers/tally.ts';
import { Refusal } from '../languages/refusal.ts';
import { adjustedWald } from '../statistics/adjusted-wald.ts';
import type { NetCounts, ShareCounts } from '../statistics/counts.ts';
import { type Interval, shownInterval } from '../statistics/interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { type Moments, momentsOfCounts } from '../statistics/moments.ts';
import { wilson } from '../statistics/wilson.ts';
import { type BandCounts, type Bands, bandsFor, countBands, type Metric } from './bands.ts';
import { defaultMethod, type Method } from './method.ts';
import { type Reach, reachOf } from './reach.ts';
import { MOST_STRAYS } from './thresholds.ts';

/** What a person stated, or left to the defaults. */
export interface ScoreSettings {
  /** CES: mean unless stated. NPS has net only; CSAT percent, or mean. */
  readonly method?: Method;
  /** CES only; `ease` is assumed, and said to be, unless stated. */
  readonly direction?: Direction;
  /** Bands in place of the agreed ones. */
  readonly bands?: Bands;
  /** Confidence of the interval, 0–1; 0.95 unless stated. */
  readonly confidence?: number;
}

/** The counts a score is computed and compared from, by the kind of number it is. */
export type Summary =
  | { readonly kind: 'mean'; readonly counts: Moments }
  | { readonly kind: 'percent'; readonly counts: ShareCounts }
  | { readonly kind: 'net'; readonly counts: NetCounts };

/** A number with what it was made by. */
export interface Score {
  readonly metric: Metric;
  readonly method: Method;
  /** null where no scale was stated. */
  readonly scale: string | null;
  readonly direction: Direction;
  readonly directionAssumed: boolean;
  readonly bands: Bands | null;
  readonly bandCounts: BandCounts | null;
  /** Mean on the asked scale; percent 0–100; net −100–100. Never rounded. */
  readonly value: number;
  readonly n: number;
  /** The interval to show, within what the score can be; null for one answer, or equal answers, where a mean's interval would claim certainty. */
  readonly interval: Interval | null;
  /** The interval as its method gives it, with bounds that may pass the ends of the scale. */
  readonly rawInterval: Interval | null;
  readonly confidence: number;
  /** One answer, or all answers equal. */
  readonly degenerate: boolean;
  /** Standard deviation and standard error where the method has them: of the mean, or of the adjusted net. */
  readonly sd: number | null;
  readonly standardError: number | null;
  readonly excluded: Excluded;
  /** Numbers off the scale as a share of all numbers, 0–1; above 0.05 the scale is in doubt. */
  readonly strays: number;
  readonly scaleMismatch: boolean;
  readonly askedBy: AskedBy;
  readonly summary: Summary;
}

/**
 * Scores a tally.
 *
 * @param metric `ces`, `nps` or `csat`
 * @param tally the answers
 * @param settings method, direction, bands, confidence; the defaults are those of the metric
 * @returns the score with its interval, all it was made by, and what was set aside
 * @throws Refusal when there is no valid answer (never 0), when the method needs a scale that was not stated, or when the scale has no agreed bands
 * @example scoreTally('ces', tallyCells([[4], [5], [4], [3], [3]], SCALES['1-5'])).value // 3.8
 */
export function scoreTally(metric: Metric, tally: Tally, settings: ScoreSettings = {}): Score {
  const method = settings.method ?? defaultMethod(metric);
  const direction: Direction = metric === 'ces' ? (settings.direction ?? 'ease') : 'high is good';
  const confidence = settings.confidence ?? 0.95;
  const unstated = tally.scale.name === UNSTATED.name;
  if (metric === 'nps' && tally.scale.name !== '0-10') throw new Refusal('npsScale', { scale: tally.scale.name });
  if (metric === 'nps' && method !== 'net') throw new Refusal('npsMean', { method });
  if (unstated && (metric !== 'ces' || method !== 'mean'))
    throw new Refusal('methodNeedsScale', { method, option: '--scale' });
  const bands = settings.bands ?? bandsFor(metric, tally.scale, direction) ?? null;
  if (bands === null && method !== 'mean')
    throw new Refusal('noBands', { metric: metric.toUpperCase(), scale: tally.scale.name });
  if (tally.n === 0) {
    throw new Refusal('noAnswers', {
      scale: unstated ? '1-10' : tally.scale.name,
      excluded: totalExcluded(tally.excluded),
      reasons:
        Object.entries(tally.excluded)
          .map(([reason, count]) => `${reason}: ${count}`)
          .join(', ') || '-',
    });
  }
  const bandCounts = bands === null ? null : countBands(tally, bands);
  const summary = summarise(method, tally, bandCounts);
  const scale = unstated ? null : tally.scale.name;
  const strayCount = tally.excluded.outOfRange ?? 0;
  const strays = strayCount / (tally.n + strayCount + (tally.excluded.fractional ?? 0));
  return {
    metric,
    method,
    scale,
    direction,
    directionAssumed: metric === 'ces' && settings.direction === undefined,
    bands,
    bandCounts,
    n: tally.n,
    confidence,
    excluded: tally.excluded,
    strays,
    scaleMismatch: strays > MOST_STRAYS,
    askedBy: tally.askedBy,
    summary,
    ...estimate(summary, confidence, reachOf({ method, scale })),
  };
}

/** The counts of a tally that a method needs; also of an empty one, for comparisons and gaps. */
export function summarise(method: Method, tally: Tally, bandCounts: BandCounts | null): Summary {
  if (method === 'mean') {
    const counts =
      tally.n === 0
        ? { n: 0, mean: 0, variance: null, sd: null }
        : momentsOfCounts(pointsOf(tally.scale), tally.counts);
    return { kind: 'mean', counts };
  }
  const { positive, neutral, negative } = bandCounts!;
  if (method === 'percent') return { kind: 'percent', counts: { successes: positive, n: tally.n } };
  return { kind: 'net', counts: { positive, neutral, negative } };
}

type Estimated = Pick<Score, 'value' | 'interval' | 'rawInterval' | 'degenerate' | 'sd' | 'standardError'>;

function estimate(summary: Summary, confidence: number, [lowest, highest]: Reach): Estimated {
  if (summary.kind === 'mean') {
    const { value, interval: whole, raw, degenerate, sd, standardError } = meanInterval(summary.counts, confidence);
    const interval = whole && shownInterval(whole, value, lowest, highest);
    return { value, interval, rawInterval: raw, degenerate, sd, standardError };
  }
  if (summary.kind === 'percent') {
    const { value, interval } = wilson(summary.counts, confidence);
    return { value, interval, rawInterval: interval, degenerate: false, sd: null, standardError: null };
  }
  const { value, interval, raw, adjustedStandardError } = adjustedWald(summary.counts, confidence);
  return { value, interval, rawInterval: raw, degenerate: false, sd: null, standardError: adjustedStandardError };
}
