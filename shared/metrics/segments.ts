import type { Tally } from '../answers/tally.ts';
import type { Comparison } from '../statistics/comparison.ts';
import type { NetCounts, ShareCounts } from '../statistics/counts.ts';
import type { MeanSummary } from '../statistics/moments.ts';
import { type ReasonGap, reasonGaps } from '../statistics/reason-gaps.ts';
import { meanSegments, netSegments, type SegmentMethod, shareSegments } from '../statistics/segment-method.ts';
import { compareSegments } from '../statistics/segments.ts';
import { type Bands, countBands } from './bands.ts';
import type { Method } from './method.ts';
import { type Summary, summarise } from './score.ts';

/** What one segment's difference from all the others comes to. */
export interface SegmentTest {
  /** Segment minus others, in the score's units; null where either side is empty. */
  readonly difference: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
}

/** The counts a tally comes to under a method, also of an empty tally. */
export function summaryOf(tally: Tally, method: Method, bands: Bands | null): Summary {
  return summarise(method, tally, bands === null ? null : countBands(tally, bands));
}

/**
 * Sets every segment against all the others pooled, with Benjamini–Hochberg over the segments.
 *
 * @param segments tallies in the order to be shown
 * @param method how the score is made
 * @param bands its bands, null for a mean without any
 * @param beside answers in none of the segments: they stand among the others of each
 * @returns one result a segment, in input order
 */
export function testSegments(
  segments: readonly Tally[],
  method: Method,
  bands: Bands | null,
  confidence = 0.95,
  beside?: Tally,
): readonly SegmentTest[] {
  const rest = beside && summaryOf(beside, method, bands).counts;
  const summaries = segments.map((tally) => summaryOf(tally, method, bands).counts);
  const run = <S, R extends Comparison>(how: SegmentMethod<S, R>): readonly SegmentTest[] =>
    compareSegments(
      summaries.map((summary, at) => ({ name: String(at), summary: summary as S })),
      how,
      confidence,
      rest as S | undefined,
    ).map((row) => ({
      difference: row.comparison?.difference ?? null,
      p: row.pValue,
      pAdjusted: row.adjustedPValue,
    }));
  if (method === 'mean') return run<MeanSummary, Comparison>(meanSegments);
  return method === 'percent' ? run<ShareCounts, Comparison>(shareSegments) : run<NetCounts, Comparison>(netSegments);
}

/**
 * The gap of each reason: score of the answers that name it minus score of those that do not.
 *
 * @param reasons each with the tallies of both sides
 * @returns one gap a reason, in input order, with interval and p; an association, not an effect
 */
export function gapsOfReasons(
  reasons: readonly { readonly reason: string; readonly with: Tally; readonly without: Tally }[],
  method: Method,
  bands: Bands | null,
  confidence = 0.95,
): readonly ReasonGap<Comparison>[] {
  const rows = reasons.map((one) => ({
    reason: one.reason,
    with: summaryOf(one.with, method, bands).counts,
    without: summaryOf(one.without, method, bands).counts,
  }));
  const run = <S, R extends Comparison>(how: SegmentMethod<S, R>): readonly ReasonGap<Comparison>[] =>
    reasonGaps(rows as unknown as { reason: string; with: S; without: S }[], how, confidence);
  if (method === 'mean') return run<MeanSummary, Comparison>(meanSegments);
  return method === 'percent' ? run<ShareCounts, Comparison>(shareSegments) : run<NetCounts, Comparison>(netSegments);
}
