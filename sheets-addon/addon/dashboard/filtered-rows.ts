import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import { call, cellName, columnOn, type Formula, onTab, text } from './formula.ts';
import { type DashboardPlan, mainMetric, OTHER_COLUMNS, type OtherColumn } from './plan.ts';
import { FIRST_ROW, HEADER_ROW, TabCells } from './tab-cells.ts';

/** The cells in which a person says what counts. */
export interface FilterCells {
  readonly from: Formula;
  readonly to: Formula;
  readonly segment: Formula;
}

/** The rows that the filters keep, as formulas for whatever reads them. */
export interface FilteredRows {
  readonly cells: TabCells;
  /** The column of dates on the tab. */
  readonly dates: number | undefined;
  /** How many rows there are to read: 0 also where they cannot be shown. */
  readonly kept: Formula;
  /** Why there is none, in words: no row passes the filters, the tab has no room for them, or a column was deleted. */
  readonly nothing: Formula;
  /** The different values of the segment column, whatever the filters are; `undefined` without one. */
  readonly segments: { readonly column: number } | undefined;
  readonly answers: Readonly<Partial<Record<Metric, Formula>>>;
  readonly others: Readonly<Partial<Record<OtherColumn, Formula>>>;
}

/** Where the filtered rows begin: how many there are and the segments stand before them. */
export const ROWS_FROM = 4;

/** What the columns of filtered rows are, in order; before them stands the number of each row on the tab of the answers. */
export function columnsOf(
  plan: Pick<DashboardPlan, 'answers' | 'others'>,
): readonly (
  | { readonly other: OtherColumn; readonly column: number }
  | { readonly metric: Metric; readonly column: number }
)[] {
  return [
    ...OTHER_COLUMNS.flatMap((other) => {
      const column = plan.others[other];
      return column === undefined ? [] : [{ other, column }];
    }),
    ...METRICS.flatMap((metric) => {
      const answers = plan.answers[metric];
      return answers ? [{ metric, column: answers.column }] : [];
    }),
  ];
}

/**
 * The tab of filtered rows: one FILTER that keeps the columns that are needed, from which everything else is worked out.
 *
 * Every column is named by a reference of its own, so that the formulas follow where columns are put in, moved or deleted. Ranges begin at the header, so that a row
 * put in right below it is one of them.
 *
 * A row is dropped when every one of its columns is blank, so that the empty rows at the end of a tab are nobody's missing answers. Dates are true dates or text
 * with the year first; a row without a readable date is kept until a day is asked for. The segment is compared without regard to capitals and outer spaces.
 *
 * @param data the name of the tab with the answers
 */
export function filteredRows(
  plan: DashboardPlan,
  data: string,
  tab: string,
  filters: FilterCells,
  words: SheetDashboardWords,
): FilteredRows {
  const cells = new TabCells(tab);
  const wanted = columnsOf(plan);
  const column = (at: number): Formula => columnOn(data, at, plan.headerRow, plan.lastRow);
  const header = (at: number): Formula => onTab(data, cellName(plan.headerRow, at));
  const answers = plan.answers[mainMetric(plan)]!.column;
  const number = call('ROW', column(answers));
  // MAX makes one number of a list of one, and 0+ numbers of their own: Univer compares row numbers that nothing was done to with cells that stand elsewhere.
  const belowHeader = `0+${number}>${call('MAX', call('ROW', header(answers)))}`;

  // The first column only tells that a row is there: without it, the others do. Times 1, because a lone TRUE or FALSE is no number and equals none.
  const blank = [
    call('IFERROR', call('ISBLANK', column(plan.firstColumn)), '1'),
    ...[...new Set(wanted.map((one) => one.column))].map((at) => call('ISBLANK', column(at))),
  ].join('*');
  // One condition: Google Sheets takes several and other spreadsheets one, with another meaning for what follows.
  const condition = [
    belowHeader,
    `1*${blank}=0`,
    ...dateConditions(plan, column, filters),
    ...segmentCondition(plan, column, filters),
  ]
    .map((one) => `(${one})`)
    .join('*');
  // A blank stays blank in Google Sheets and becomes 0 in other spreadsheets, where it would be somebody's answer; empty text is nobody's in either.
  const shown = (at: number): Formula => call('IF', call('ISBLANK', column(at)), text(''), column(at));
  const rows = call('FILTER', call('HSTACK', number, ...wanted.map((one) => shown(one.column))), condition);

  cells.block(1);
  cells.block(ROWS_FROM - 2 + wanted.length);
  cells.text(1, 1, words.rowsExplanation);
  const first = cells.formula(FIRST_ROW, ROWS_FROM, rows);
  const all = cells.formula(
    FIRST_ROW + 1,
    1,
    call('IFERROR', call('ROWS', call('FILTER', column(answers), condition)), '0'),
  );
  // Read back when the dashboard is built once more: references follow their cells.
  cells.formula(HEADER_ROW, ROWS_FROM, header(plan.firstColumn));
  const headers = wanted.map((one, index) => cells.formula(HEADER_ROW, ROWS_FROM + 1 + index, header(one.column)));
  // From 0 on, because a lone TRUE or FALSE is greater than every number.
  const isGone = `0+${headers.map((one) => call('ISERROR', one)).join('+')}>0`;
  const cannotShow = `(${isGone})+${call('ISERROR', first)}>0`;
  const kept = cells.formula(FIRST_ROW, 1, call('IF', cannotShow, '0', all));
  const why = call('IF', `${all}>0`, text(words.noRoom), text(words.none));
  const nothing = cells.formula(FIRST_ROW + 2, 1, call('IF', isGone, text(words.columnGone), why));
  if (plan.others.segment !== undefined) {
    const values = column(plan.others.segment);
    const isOne = `(${belowHeader})*(${call('LEN', call('IFERROR', call('TRIM', values), text('')))}>0)`;
    const each = call('SORT', call('UNIQUE', call('FILTER', call('TRIM', values), isOne)));
    cells.formula(FIRST_ROW, 2, call('IFERROR', each, text('')));
  }
  const rowsOf = (index: number): Formula => columnOn(tab, ROWS_FROM + 1 + index, FIRST_ROW);
  const dates = wanted.findIndex((one) => 'other' in one && one.other === 'date');
  return {
    cells,
    dates: dates < 0 ? undefined : ROWS_FROM + 1 + dates,
    kept,
    nothing,
    segments: plan.others.segment === undefined ? undefined : { column: 2 },
    others: Object.fromEntries(wanted.flatMap((one, at) => ('other' in one ? [[one.other, rowsOf(at)]] : []))),
    answers: Object.fromEntries(wanted.flatMap((one, at) => ('metric' in one ? [[one.metric, rowsOf(at)]] : []))),
  };
}

function dateConditions(plan: DashboardPlan, column: (at: number) => Formula, { from, to }: FilterCells): Formula[] {
  if (plan.others.date === undefined) return [];
  const dates = column(plan.others.date);
  const asText = call('IFERROR', call('DATEVALUE', call('LEFT', dates, '10')), '-1');
  const day = call('IF', call('ISNUMBER', dates), dates, asText);
  return [`(${from}="")+(${day}>=${from})`, `(${to}="")+((${day}>=0)*(${day}<${to}+1))`];
}

function segmentCondition(plan: DashboardPlan, column: (at: number) => Formula, { segment }: FilterCells): Formula[] {
  if (plan.others.segment === undefined) return [];
  const here = call('IFERROR', call('TRIM', column(plan.others.segment)), text(''));
  return [`(${segment}="")+(${here}=${call('TRIM', segment)})`];
}
