import type { Period } from '../answers/period.ts';
import type { Words } from '../languages/words.ts';
import type { Metric } from '../metrics/bands.ts';
import type { Method } from '../metrics/method.ts';
import type { Role } from './role.ts';

/** What a person stated about a file; everything left out is recognised from the file or asked for. Columns are named by header or position (`#3`). */
export interface ImportOptions {
  readonly metric?: Metric;
  /** What columns are for, where it is not what their header and values say; for a score `columns` states it. */
  readonly roles?: readonly { readonly column: string; readonly role: Role }[];
  /** Score these columns; several give several scores. */
  readonly columns?: readonly string[];
  /** As `parseScale` reads it. */
  readonly scale?: string;
  readonly direction?: 'ease' | 'effort';
  readonly method?: Method;
  /** Columns to break the scores down by. */
  readonly by?: readonly string[];
  /** Only rows in which the column holds exactly this text (compared as labels are). Several columns: all must hold; one column twice: either. */
  readonly where?: readonly { readonly column: string; readonly value: string }[];
  /** Two values of a column, set against each other. */
  readonly compare?: { readonly column: string; readonly a: string; readonly b: string };
  /** A day (days since 1970-01-01): answers before it against answers from it on. */
  readonly before?: number;
  /** A column of reasons, one or several a row. */
  readonly reasons?: string;
  /** Rating columns to explain the score with. */
  readonly drivers?: readonly string[];
  /** A column of counts: the file is a count table, a point a row. */
  readonly counts?: string;
  readonly date?: string;
  /** Order of day and month in numeric dates. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** The day, in the zone the person named, of an instant in milliseconds since 1970: how times with an offset are read. */
  readonly dayInZone?: (instant: number) => number;
  readonly zone?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRows?: number;
  readonly includePartial?: boolean;
}

/** What a score is to reach, as a person wrote it. */
export interface StatedTarget {
  /** Whose score it is for; `undefined` for the only one. */
  readonly metric: Metric | undefined;
  /** In the units of the score; a share may also be written as a fraction, 0.8 for 80 %. */
  readonly value: number;
  /** It was written with a percent sign: no mean can have such a one. */
  readonly inPercent: boolean;
}

/** How the report is to be made from what was counted. */
export interface ReportOptions {
  readonly method?: Method;
  /** Confidence of intervals, 0–1. */
  readonly confidence?: number;
  /** At most one for each metric; one without a metric is for a file with a single one. */
  readonly targets?: readonly StatedTarget[];
  /** Without one the period that fits the dates. */
  readonly period?: Period;
  /** Invitations sent, for the response rate. */
  readonly sent?: number;
  /** The reader's language; English without. Codes, keys and warnings' `message` stay English in any case. */
  readonly words?: Words;
}
