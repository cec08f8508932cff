import { EXCLUSION_CLASSES } from '../answers/exclusion.ts';
import type { GroupedCounts } from '../answers/grouped-counts.ts';
import type { DateTotals } from './date-order.ts';
import type { Decoded } from './decode.ts';
import type { Dialect } from './dialect.ts';
import type { Header } from './header.ts';
import type { ImportOptions } from './options.ts';
import type { Plan } from './plan.ts';
import type { RecognisedFile } from './recognised.ts';

/** Where the numbers of texts begin: before them one number for each reason a whole row is set aside, and one for texts beyond the most. */
export const FIRST_TEXT = EXCLUSION_CLASSES.length + 1;

/** The number that all texts beyond the most share. */
export const OVERFLOW = EXCLUSION_CLASSES.length;

/** Different texts of an answer column that are told apart; more are prose. */
export const MOST_TEXTS = 5000;

/** Different values of a segment column. */
export const MOST_SEGMENTS = 10_000;

/** What a file's first rows told: enough to count all of them. */
export interface Understood {
  readonly file: string;
  readonly options: ImportOptions;
  readonly header: Header;
  readonly recognised: RecognisedFile;
  /** Texts that stood above the header. */
  readonly titles: readonly string[];
}

/** The counts of one answer column. Groups of `byDay` are the days as they came (0: no date); of `bySegment[d]` the values of dimension d. */
export interface CountedColumn {
  readonly at: number;
  readonly texts: readonly string[];
  readonly byDay: GroupedCounts;
  readonly bySegment: readonly GroupedCounts[];
  /** Rows by the texts of the answer and the drivers, for drivers only. */
  readonly joint: ReadonlyMap<string, number>;
  /** Texts in rows that a condition leaves out: they are not counted, but what can be answered is the same for all rows. */
  readonly outside: ReadonlyMap<string, number>;
}

/** A column whose values the answers are counted by. */
export interface Dimension {
  readonly at: number;
  readonly texts: readonly string[];
}

/** The texts of a column in rows that a condition leaves out: they are not counted, but how its values are written and parted is the same for all rows. */
export interface LeftOut {
  readonly at: number;
  readonly texts: ReadonlyMap<string, number>;
}

/** What rows came to: plain data that adds up with that of other rows of the file. */
export interface RowCounts {
  readonly rows: number;
  readonly filteredOut: number;
  /** Rows set aside whole, by reason. */
  readonly aside: Readonly<Record<string, number>>;
  /** Rows kept although they have fewer or more cells than the header. */
  readonly short: number;
  readonly long: number;
  /** Number of the first malformed row, counted from 1; 0 for none. */
  readonly firstMalformed: number;
  /** Raw days in the order they came; group 0 is "no date". */
  readonly days: readonly number[];
  readonly dates: DateTotals | undefined;
  readonly columns: readonly CountedColumn[];
  readonly dimensions: readonly Dimension[];
  /** Of every column the answers are counted by. */
  readonly leftOut: readonly LeftOut[];
}

/** All that was counted, before it is settled what it means. */
export interface Counted extends Understood, RowCounts {
  readonly plan: Plan;
  readonly decoded: Decoded;
  readonly dialect: Dialect;
  /** Cells whose quotes were put right. */
  readonly repaired: number;
}
