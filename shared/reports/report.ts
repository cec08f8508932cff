import type { Excluded } from '../answers/exclusion.ts';
import type { Period } from '../answers/period.ts';
import type { Direction } from '../answers/scale.ts';
import type { AskedBy } from '../answers/tally.ts';
import type { ColumnReport } from '../imports/column-reports.ts';
import type { EmptyScore } from '../imports/settle-import.ts';
import type { Evidence } from '../languages/evidence.ts';
import type { Warning } from '../languages/warning.ts';
import type { Bands, Metric } from '../metrics/bands.ts';
import type { DriversReport } from '../metrics/drivers.ts';
import type { Method } from '../metrics/method.ts';
import type { Estimate } from '../metrics/part-score.ts';
import type { Bounds } from '../metrics/reach.ts';
import type { PeriodReport, TrendReport } from '../metrics/score-periods.ts';
import type { ReasonReport } from '../metrics/score-reasons.ts';
import type { SegmentReport } from '../metrics/score-segments.ts';
import type { TargetTest } from '../metrics/target.ts';

/** One point of the scale: how many answered it and where it stands. */
export interface DistributionPoint {
  readonly point: number;
  /** The label most answers gave this point, where answers were labels. */
  readonly label?: string;
  readonly count: number;
  /** Share of the valid answers, 0–100. */
  readonly share: number;
  readonly band: 'positive' | 'neutral' | 'negative' | null;
}

/** Segments of one column, in the order of the file's answers, largest first. */
export interface Breakdown {
  readonly column: string;
  readonly segments: readonly SegmentReport[];
}

export interface ComparisonReport extends Bounds {
  /** `groups`: two values of a column. `before/after`: a date between them. */
  readonly kind: 'groups' | 'before/after';
  readonly column: string;
  readonly a: Estimate & { readonly name: string };
  readonly b: Estimate & { readonly name: string };
  /** b minus a, in the units of the score; its interval is `low` to `high`. */
  readonly difference: number | null;
  readonly p: number | null;
  readonly method: string;
}

export interface TargetReport {
  readonly target: number;
  /** What was understood, such as "6 as a mean". */
  readonly read: string;
  readonly outcome: TargetTest['outcome'];
  readonly p: number | null;
  readonly method: string;
}

export interface ResponseRateReport extends Estimate {
  readonly sent: number;
  /** Under 10 %: those who answered may not stand for those who did not. */
  readonly lowResponse: boolean;
}

/** One score with everything needed to defend it. */
export interface ScoreReport extends Estimate {
  readonly metric: Metric;
  readonly method: Method;
  /** null where nobody stated one: then only a mean of whole numbers is possible. */
  readonly scale: string | null;
  /** The scale was proposed from the answers, not stated. */
  readonly scaleAssumed: boolean;
  readonly direction: Direction;
  readonly directionAssumed: boolean;
  readonly bands: Bands | null;
  readonly askedBy: AskedBy;
  readonly column: string;
  /** What in the file says that this column is this score. */
  readonly evidence: readonly Evidence[];
  /** Confidence of the interval, 0–1, and its method in the field's words (adjusted Wald, Wilson, t). */
  readonly confidence: number;
  readonly intervalMethod: string;
  /** All answers equal: an interval for the mean would claim certainty and is not shown. */
  readonly degenerate: boolean;
  readonly excluded: Excluded;
  readonly distribution: readonly DistributionPoint[];
  /** Shares of the bands, 0–100; null where the scale has none. */
  readonly positiveShare: number | null;
  readonly neutralShare: number | null;
  readonly negativeShare: number | null;
  /** The first breakdown's segments; all are in `breakdowns`. */
  readonly segments: readonly SegmentReport[];
  readonly breakdowns: readonly Breakdown[];
  readonly period: Period | null;
  readonly periods: readonly PeriodReport[];
  readonly trend: TrendReport | null;
  readonly comparison: ComparisonReport | null;
  readonly target: TargetReport | null;
  /** The line between easy and hard, and the mean commonly called good; absent where there is none. Two lines, and neither is the target. */
  readonly neutralLine?: number;
  readonly goodMean?: number;
  readonly reasons: readonly ReasonReport[];
  readonly drivers: DriversReport | null;
  readonly responseRate: ResponseRateReport | null;
  readonly warnings: readonly Warning[];
  /** Sentences in plain words, the most important first. */
  readonly readings: readonly string[];
}

/** What a file came to: the one model that terminal, page, sheet and JSON draw. */
export interface Report {
  readonly file: string;
  /** The vendor's format where one was recognised, else `CSV`. */
  readonly format: string;
  /** Rows below the header that hold something. */
  readonly rows: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Rows of the file that went into no score, by reason, whatever the column. */
  readonly rowsSetAside: Excluded;
  readonly warnings: readonly Warning[];
  readonly columns: readonly ColumnReport[];
  readonly scores: readonly ScoreReport[];
  /** Scores of the file that are not among `scores`, because what is looked at now holds no answer of them. */
  readonly emptyScores: readonly EmptyScore[];
}
