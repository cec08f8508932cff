import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import { call, columnLetters, columnOn, type Formula, onTab, text } from './formula.ts';
import { type DashboardPlan, OTHER_COLUMNS, type OtherColumn } from './plan.ts';
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
  /** How many rows are kept. */
  readonly kept: Formula;
  /** The different values of the segment column, whatever the filters are; `undefined` without one. */
  readonly segments: { readonly column: number } | undefined;
  readonly answers: Readonly<Partial<Record<Metric, Formula>>>;
  readonly others: Readonly<Partial<Record<OtherColumn, Formula>>>;
}

/** Where the filtered columns begin: the number of rows and the segments stand before them. */
const ROWS_FROM = 4;

/**
 * The tab of filtered rows: one FILTER that keeps the columns that are needed, from which everything else is worked out.
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
  const metrics = METRICS.filter((metric) => plan.answers[metric]);
  const others = OTHER_COLUMNS.filter((name) => plan.others[name] !== undefined);
  const wanted = [
    ...others.map((name) => plan.others[name]!),
    ...metrics.map((metric) => plan.answers[metric]!.column),
  ];
  const first = plan.headerRow + 1;
  const column = (at: number): Formula => columnOn(data, at, first, plan.lastRow);

  // Times 1, because a lone TRUE or FALSE is no number and equals none.
  const blank = [...new Set([plan.firstColumn, ...wanted])].map((at) => call('ISBLANK', column(at))).join('*');
  // One condition: Google Sheets takes several and other spreadsheets one, with another meaning for what follows.
  const condition = [
    `1*${blank}=0`,
    ...dateConditions(plan, column, filters),
    ...segmentCondition(plan, column, filters),
  ]
    .map((one) => `(${one})`)
    .join('*');
  const last = Math.max(...wanted);
  const block = onTab(data, `A${first}:${columnLetters(last)}${plan.lastRow ?? ''}`);
  const columns = call('CHOOSECOLS', block, ...wanted.map(String));
  // A blank stays blank in Google Sheets and becomes 0 in other spreadsheets, where it would be somebody's answer; empty text is nobody's in either.
  const kept = call('FILTER', call('IF', call('ISBLANK', columns), text(''), columns), condition);

  cells.block(1);
  cells.block(ROWS_FROM - 3 + wanted.length);
  cells.text(1, 1, words.rowsExplanation);
  cells.formula(FIRST_ROW, ROWS_FROM, kept);
  const count = cells.formula(
    FIRST_ROW,
    1,
    call('IFERROR', call('ROWS', call('FILTER', column(wanted[0]!), condition)), '0'),
  );
  wanted.forEach((at, index) => {
    cells.formula(HEADER_ROW, ROWS_FROM + index, onTab(data, `${columnLetters(at)}${plan.headerRow}`));
  });
  if (plan.others.segment !== undefined) {
    const all = column(plan.others.segment);
    const filled = `${call('LEN', call('IFERROR', call('TRIM', all), text('')))}>0`;
    cells.formula(
      FIRST_ROW,
      2,
      call('IFERROR', call('SORT', call('UNIQUE', call('FILTER', call('TRIM', all), filled))), text('')),
    );
  }
  const rowsOf = (index: number): Formula => columnOn(tab, ROWS_FROM + index, FIRST_ROW);
  return {
    cells,
    dates: plan.others.date === undefined ? undefined : ROWS_FROM + others.indexOf('date'),
    kept: count,
    segments: plan.others.segment === undefined ? undefined : { column: 2 },
    others: Object.fromEntries(others.map((name, index) => [name, rowsOf(index)])),
    answers: Object.fromEntries(metrics.map((metric, index) => [metric, rowsOf(others.length + index)])),
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
