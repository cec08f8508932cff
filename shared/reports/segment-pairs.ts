import type { Estimate } from '../metrics/part-score.ts';
import { TOO_FEW } from '../metrics/thresholds.ts';
import type { Report, ScoreReport } from './report.ts';

/** A segment with two scores. */
export interface SegmentPair {
  readonly segment: string;
  readonly x: Estimate;
  readonly y: Estimate;
  /** Under ten answers to either. */
  readonly tooFew: boolean;
}

/** Two scores of one report, side by side by the segments of one column. Each keeps its own axis: they are never pooled. */
export interface SegmentPairs {
  readonly column: string;
  readonly x: ScoreReport;
  readonly y: ScoreReport;
  /** In the order of the x score's segments, largest first; only segments that both scores have. */
  readonly pairs: readonly SegmentPair[];
}

/**
 * Two scores by the segments of a column that both are broken down by.
 *
 * @param x one score, such as CES
 * @param y another, such as CSAT
 * @param column the column; without one the first that both have
 * @returns undefined where they share none
 * @example pairSegments(ces, csat)?.pairs[0]?.segment // 'Email'
 */
export function pairSegments(x: ScoreReport, y: ScoreReport, column?: string): SegmentPairs | undefined {
  const ofX = x.breakdowns.find(
    (one) =>
      (column === undefined || one.column === column) && y.breakdowns.some((other) => other.column === one.column),
  );
  const ofY = y.breakdowns.find((one) => one.column === ofX?.column);
  if (!ofX || !ofY) return undefined;
  const others = new Map(ofY.segments.map((segment) => [segment.segment, segment]));
  const pairs = ofX.segments.flatMap((segment): SegmentPair[] => {
    const other = others.get(segment.segment);
    if (!other || segment.others || segment.n === 0 || other.n === 0) return [];
    return [{ segment: segment.segment, x: segment, y: other, tooFew: segment.n < TOO_FEW || other.n < TOO_FEW }];
  });
  return pairs.length === 0 ? undefined : { column: ofX.column, x, y, pairs };
}

/** Which two metrics are set side by side, the most telling pair first. */
const PAIRS = [
  ['ces', 'csat'],
  ['ces', 'nps'],
  ['csat', 'nps'],
] as const;

/**
 * The two scores of a report that stand best side by side, by every column both are broken down by: effort against satisfaction, else against
 * recommendation.
 *
 * @returns one entry a column; none where the report has one metric only or no breakdown
 */
export function segmentPairsOf({ scores }: Pick<Report, 'scores'>): readonly SegmentPairs[] {
  for (const [first, second] of PAIRS) {
    const x = scores.find(({ metric }) => metric === first);
    const y = scores.find(({ metric }) => metric === second);
    if (!x || !y) continue;
    const found = x.breakdowns.flatMap(({ column }) => pairSegments(x, y, column) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}
