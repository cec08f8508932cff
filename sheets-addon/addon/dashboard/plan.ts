import type { Period } from '#shared/answers/period.ts';
import type { Metric } from '#shared/metrics/bands.ts';

/** A column of answers; columns count from 1. */
export interface AnswerColumn {
  readonly column: number;
  /** As the functions take it, such as `1-7 ease` or `1-5`; NPS has `0-10`. */
  readonly scale: string;
}

/** Columns that stand beside the answers, each from 1; those that the tab does not have are left out. */
export interface OtherColumns {
  readonly date?: number;
  readonly segment?: number;
  readonly reasons?: number;
  readonly touchpoint?: number;
  readonly friction?: number;
  readonly transfers?: number;
  readonly contacts?: number;
  readonly firstContact?: number;
  readonly waiting?: number;
  readonly askedBy?: number;
}
export type OtherColumn = keyof OtherColumns;

/** The order in which they stand on the tab of filtered rows. */
export const OTHER_COLUMNS: readonly OtherColumn[] = [
  'date',
  'segment',
  'reasons',
  'touchpoint',
  'friction',
  'transfers',
  'contacts',
  'firstContact',
  'waiting',
  'askedBy',
];

/** What a dashboard is made of: everything is settled, nothing is guessed any more. */
export interface DashboardPlan {
  /** The id of the tab with the answers, which a new name does not change. */
  readonly sheetId: number;
  /** The row of the header; answers begin below it. */
  readonly headerRow: number;
  /** The first column of the table: a row that holds something there counts, even when nothing was answered. */
  readonly firstColumn: number;
  /** The last row, where another table begins below; left out, it grows with the tab. */
  readonly lastRow?: number | undefined;
  /** At least one. The first of CES, NPS and CSAT is the one that trend and segments show. */
  readonly answers: Readonly<Partial<Record<Metric, AnswerColumn>>>;
  readonly others: OtherColumns;
  /** In units of the score. */
  readonly target?: number;
  /** Left out: the period that fits the dates. */
  readonly period?: Period;
}

/** The metric that trend, segments and drivers show. */
export function mainMetric({ answers }: Pick<DashboardPlan, 'answers'>): Metric {
  return answers.ces ? 'ces' : answers.nps ? 'nps' : 'csat';
}
