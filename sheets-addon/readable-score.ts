import type { Score } from '#shared/metrics/score.ts';
import type { ReadableScore } from '#shared/reports/readings.ts';

/**
 * A score without its parts in the form that readings are written from.
 *
 * @example readingsOf(readableScore(score))[0] // 'CES 3.80 (2.76 to 4.84, 95 % confidence), n = 5.'
 */
export function readableScore(score: Score): ReadableScore {
  const share = (band: 'positive' | 'neutral' | 'negative'): number | null =>
    score.bandCounts ? (100 * score.bandCounts[band]) / score.n : null;
  const { metric, method, scale, direction, directionAssumed, bands, askedBy, value, n, confidence, degenerate } =
    score;
  return {
    metric,
    method,
    scale,
    scaleAssumed: scale === null,
    direction,
    directionAssumed,
    bands,
    askedBy,
    column: '',
    evidence: [],
    value,
    low: score.interval?.low ?? null,
    high: score.interval?.high ?? null,
    n,
    confidence,
    intervalMethod: score.rawInterval?.method ?? 'none',
    degenerate,
    excluded: score.excluded,
    distribution: [],
    positiveShare: share('positive'),
    neutralShare: share('neutral'),
    negativeShare: share('negative'),
    segments: [],
    breakdowns: [],
    period: null,
    periods: [],
    trend: null,
    comparison: null,
    target: null,
    reasons: [],
    drivers: null,
    responseRate: null,
    warnings: [],
  };
}
