import { compareMeans, type MeanComparison } from './compare-means.ts';
import { compareNets, type NetComparison } from './compare-nets.ts';
import { compareProportions, type ProportionComparison } from './compare-proportions.ts';
import type { Comparison } from './comparison.ts';
import { answersInBands, type NetCounts, type ShareCounts } from './counts.ts';
import { type MeanSummary, poolMeans } from './moments.ts';

/** How groups of one kind of score are counted, pooled and compared. */
export interface SegmentMethod<Summary, Result extends Comparison> {
  /** A group without answers. */
  empty: Summary;
  /** Answers in a group. */
  size: (summary: Summary) => number;
  /** Two groups put together. */
  pool: (a: Summary, b: Summary) => Summary;
  /** First group against second, difference first minus second. */
  compare: (a: Summary, b: Summary, confidence?: number) => Result;
}

/** Groups of NPS or net scores, by the adjusted Wald z. */
export const netSegments: SegmentMethod<NetCounts, NetComparison> = {
  empty: { negative: 0, neutral: 0, positive: 0 },
  size: answersInBands,
  pool: (a, b) => ({
    negative: a.negative + b.negative,
    neutral: a.neutral + b.neutral,
    positive: a.positive + b.positive,
  }),
  compare: compareNets,
};

/** Groups of shares, by the pooled z or Fisher's exact test. */
export const shareSegments: SegmentMethod<ShareCounts, ProportionComparison> = {
  empty: { successes: 0, n: 0 },
  size: (share) => share.n,
  pool: (a, b) => ({ successes: a.successes + b.successes, n: a.n + b.n }),
  compare: compareProportions,
};

/** Groups of means, by Welch's test. */
export const meanSegments: SegmentMethod<MeanSummary, MeanComparison> = {
  empty: { n: 0, mean: 0, sd: null },
  size: (summary) => summary.n,
  pool: poolMeans,
  compare: compareMeans,
};
