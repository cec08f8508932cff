import type { Excluded } from '../answers/exclusion.ts';
import { type Warning, warn } from '../languages/warning.ts';
import type { Metric } from '../metrics/bands.ts';
import { chooseColumns } from './choose-columns.ts';
import { type ColumnReport, columnReports } from './column-reports.ts';
import type { Counted } from './counted.ts';
import { type DateOrder, orderOfDates } from './date-order.ts';
import { fileWarnings } from './file-warnings.ts';
import { foldDimensions } from './fold-dimensions.ts';
import { recogniseCounted } from './recognise-counted.ts';
import { refuseNoMatch } from './refuse-rows.ts';
import { examples } from './settle-column.ts';
import { type ReasonSeparator, separatorIn } from './split-reasons.ts';
import { type ImportedAnswers, tallyAnswers } from './tally-answers.ts';

/** A score without answers: told, for a number that is only gone could be taken for one that never was. */
export interface EmptyScore {
  readonly metric: Metric;
  /** The column's name. */
  readonly column: string;
}

/** A file, read and understood. */
export interface Imported {
  readonly file: string;
  readonly format: string;
  readonly rows: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rowsSetAside: Excluded;
  readonly columns: readonly ColumnReport[];
  readonly answers: readonly ImportedAnswers[];
  /** Scores of the whole file that what is looked at now holds no answer of. */
  readonly emptyScores: readonly EmptyScore[];
  readonly warnings: readonly Warning[];
  /** The date column and whether periods can be made of it. */
  readonly dates: {
    readonly column: string | undefined;
    readonly state: 'ok' | 'none' | 'ambiguous' | 'contradictory';
    readonly examples: string;
    /** The order of the dates' parts; `undefined` where no day can be told. */
    readonly order: DateOrder | undefined;
  };
  /** What stands between several reasons in a cell of their column. */
  readonly reasonSeparator: ReasonSeparator;
  readonly counted: Counted;
}

/**
 * Settles what was counted: which columns are scored, on which scale, with which dates.
 *
 * @param raw as counted; values that are spelled in several ways are folded into one
 * @throws Refusal when nothing can be scored before a person decides
 */
export function settleImport(raw: Counted): Imported {
  const counted = foldDimensions(raw);
  refuseNoMatch(counted);
  const full = counted.columns.map((column) => recogniseCounted(counted, column));
  const { settled, warnings: left } = chooseColumns(counted, full);
  const dates = datesOf(counted);
  const answers = settled.map((one) => tallyAnswers(counted, one, dates.order));
  const warnings = [...fileWarnings(counted), ...left];
  if (dates.state === 'ambiguous') warnings.push(warn('datesAmbiguous', { column: dates.column ?? '' }, dates.column));
  if (dates.state === 'contradictory')
    warnings.push(warn('datesContradictory', { column: dates.column ?? '' }, dates.column));
  return {
    file: counted.file,
    format: counted.recognised.format?.name ?? 'CSV',
    rows: counted.rows,
    encoding: counted.decoded.encoding,
    delimiter: counted.dialect.delimiter,
    rowsSetAside: counted.aside,
    columns: columnReports(counted, full),
    answers,
    emptyScores: [],
    warnings,
    dates,
    reasonSeparator: separatorIn(counted),
    counted,
  };
}

function datesOf(counted: Counted): Imported['dates'] {
  const { dates, plan, recognised, options } = counted;
  if (dates === undefined || plan.date === undefined || dates.dates === 0)
    return { column: undefined, state: 'none', examples: '', order: options.dateOrder };
  const column = recognised.columns[plan.date]!;
  const order = orderOfDates(dates);
  const state = options.dateOrder || order === 'ymd' || order === 'dmy' || order === 'mdy' ? 'ok' : order;
  const known = state === 'ok' && order !== 'ambiguous' && order !== 'contradictory' ? order : undefined;
  return { column: column.name, state, examples: examples(column.profile, 2), order: options.dateOrder ?? known };
}
