import type { Excluded } from '../answers/exclusion.ts';
import type { Period } from '../answers/period.ts';
import type { Direction } from '../answers/scale.ts';
import type { AskedBy } from '../answers/tally.ts';
import type { Params } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import type { Bands, Metric } from '../metrics/bands.ts';
import type { Method } from '../metrics/method.ts';

/** Something the reader must know beside the number. `message` is the English sentence; `code` and `params` say it in any language. */
export interface Warning {
  readonly code: keyof Words['warnings'];
  readonly params: Params;
  readonly message: string;
  /** The column it is about, where it is about one. */
  readonly column?: string;
}

/** A value with how far to trust it; null where it cannot be computed (no answers) or would claim certainty (one answer). */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

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

export interface SegmentReport extends Estimate {
  readonly segment: string;
  readonly excluded: Excluded;
  /** Under ten answers: the value is shown, and that nothing can be said from it. */
  readonly tooFew: boolean;
  /** This segment minus all the others pooled, in the units of the score; null where there is nothing to compare with. */
  readonly difference: number | null;
  readonly p: number | null;
  /** Benjamini–Hochberg over the segments shown. */
  readonly pAdjusted: number | null;
}

/** Segments of one column, in the order of the file's answers, largest first. */
export interface Breakdown {
  readonly column: string;
  readonly segments: readonly SegmentReport[];
}

export interface PeriodReport extends Estimate {
  /** `2026-03`, `2026-Q1` or `2026-W09` (ISO week). A period without answers is there with n 0 and value null: a gap, not a zero. */
  readonly period: string;
  readonly excluded: Excluded;
  readonly tooFew: boolean;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  /** Outside its control limits. */
  readonly outside: 'above' | 'below' | null;
}

export interface TrendReport {
  readonly period: Period;
  /** The direction of the numbers (Mann–Kendall, p < 0.05); `too few periods` under eight. */
  readonly direction: 'increasing' | 'decreasing' | 'no trend' | 'too few periods';
  /** Sen's slope: change per period in the score's units. */
  readonly slope: number | null;
  readonly p: number | null;
  /** Centre line, and how the limits were made: `xmr` for means, `laney p′` for shares, null under eight periods. */
  readonly centre: number | null;
  readonly limits: 'xmr' | 'laney' | null;
}

export interface ComparisonReport {
  /** `groups`: two values of a column. `before/after`: a date between them. */
  readonly kind: 'groups' | 'before/after';
  readonly column: string;
  readonly a: Estimate & { readonly name: string };
  readonly b: Estimate & { readonly name: string };
  /** b minus a, in the units of the score. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly method: string;
}

export interface TargetReport {
  readonly target: number;
  /** What was understood, such as "6 as a mean". */
  readonly read: string;
  /** `better` and `worse` only where the difference from the target is significant (p < 0.05). */
  readonly outcome: 'better' | 'worse' | 'cannot tell';
  readonly p: number | null;
  readonly method: string;
}

export interface ReasonReport {
  readonly reason: string;
  readonly count: number;
  /** Share of all reasons given, 0–100, and its running sum. */
  readonly share: number;
  readonly cumulative: number;
  /** Among the few that make up 80 %. */
  readonly vital: boolean;
  /** Score with the reason minus score without: an association, not an effect. */
  readonly gap: number | null;
  readonly gapLow: number | null;
  readonly gapHigh: number | null;
  readonly p: number | null;
}

export interface DriverReport {
  readonly column: string;
  readonly n: number;
  readonly pearson: number | null;
  readonly pearsonP: number | null;
  readonly spearman: number | null;
  readonly spearmanP: number | null;
  /** Share of the explained variance (LMG), 0–100. */
  readonly importance: number | null;
}

export interface DriversReport {
  readonly drivers: readonly DriverReport[];
  /** Rows in which the score and every driver were answered. */
  readonly n: number;
  readonly rSquared: number | null;
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
  readonly evidence: readonly string[];
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
  readonly reasons: readonly ReasonReport[];
  readonly drivers: DriversReport | null;
  readonly responseRate: ResponseRateReport | null;
  readonly warnings: readonly Warning[];
  /** Sentences in plain words, the most important first. */
  readonly readings: readonly string[];
}

/** What was recognised in one column, and why. */
export interface ColumnReport {
  readonly name: string;
  /** Counted from 1. */
  readonly position: number;
  readonly role: string;
  readonly metric: Metric | null;
  readonly scale: string | null;
  readonly direction: Direction | null;
  /** In words: "the header names NPS", "all 932 values are whole numbers from 0 to 10". */
  readonly evidence: readonly string[];
  /** The question's text where it stands apart from the name (Qualtrics). */
  readonly question?: string;
  /** Up to five different values. */
  readonly examples: readonly string[];
  /** Cells that hold something, of so many rows looked at. */
  readonly filled: number;
  readonly looked: number;
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
}
