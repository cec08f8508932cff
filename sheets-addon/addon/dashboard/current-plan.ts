import type { Metric } from '#shared/metrics/bands.ts';
import { columnsOf, ROWS_FROM } from './filtered-rows.ts';
import { columnNumber } from './formula.ts';
import type { KnownDashboard } from './known-dashboard.ts';
import type { AnswerColumn, DashboardPlan, OtherColumn } from './plan.ts';
import { FIRST_ROW, HEADER_ROW } from './tab-cells.ts';

/** The plan of a dashboard with its columns where they stand today. */
export interface CurrentPlan {
  readonly plan: DashboardPlan;
  /** Whether columns it had were deleted meanwhile. */
  readonly hasLost: boolean;
}

/**
 * Reads back where the columns of a dashboard stand now: the references on its tab of rows have followed them.
 *
 * @returns undefined when no column of answers is left
 */
export function currentPlan({ rows, remembered: { plan } }: KnownDashboard): CurrentPlan | undefined {
  const columns = columnsOf(plan);
  const [row, ...headers] = rows
    .getRange(HEADER_ROW, ROWS_FROM, 1, 1 + columns.length)
    .getFormulas()[0]!
    .map(referenceOf);
  const answers: Partial<Record<Metric, AnswerColumn>> = {};
  const others: Partial<Record<OtherColumn, number>> = {};
  columns.forEach((one, at) => {
    const found = headers[at];
    if (!found) return;
    if ('other' in one) others[one.other] = found.column;
    else answers[one.metric] = { ...plan.answers[one.metric]!, column: found.column };
  });
  const left = headers.filter((one) => one !== undefined);
  if (Object.keys(answers).length === 0) return undefined;
  const lastRow = lastRowOf(rows.getRange(FIRST_ROW, ROWS_FROM).getFormula());
  return {
    plan: {
      ...plan,
      headerRow: left[0]!.row,
      firstColumn: row?.column ?? Math.min(...left.map(({ column }) => column)),
      lastRow,
      answers,
      others,
    },
    hasLost: left.length < columns.length,
  };
}

/** The cell that a formula shows, `undefined` when it was deleted. */
function referenceOf(formula: string): { readonly column: number; readonly row: number } | undefined {
  const [, letters, row] = /!\$?([A-Z]{1,3})\$?(\d+)$/.exec(formula) ?? [];
  return letters === undefined ? undefined : { column: columnNumber(letters), row: Number(row) };
}

/** Where the ranges of a formula end, `undefined` when they are open below. */
function lastRowOf(formula: string): number | undefined {
  const unnamed = formula.replace(/'(?:[^']|'')*'/g, '');
  const row = /!\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?(\d+)?/.exec(unnamed)?.[1];
  return row === undefined ? undefined : Number(row);
}
