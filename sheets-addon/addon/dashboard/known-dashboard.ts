import type { Metric } from '#shared/metrics/bands.ts';
import type { ChartName } from './chart-data.ts';
import type { DashboardPlan } from './plan.ts';

/** The cells that a person fills in, by what they are for. All are there whatever the tab has, so that each keeps its place and its meaning. */
export const INPUTS = ['from', 'to', 'segment', 'target_ces', 'target_nps', 'target_csat', 'sent'] as const;
export type Input = (typeof INPUTS)[number];

/** The cell of a metric's target. */
export function targetOf(metric: Metric): Input {
  return `target_${metric}`;
}

/** What is remembered of a dashboard, on its tab of tables. */
export interface Remembered {
  readonly plan: DashboardPlan;
  /** Ids of the charts, which stay the same wherever they are moved. */
  readonly charts: Readonly<Partial<Record<ChartName, number>>>;
  /** Titles as they were given, so that one a person has changed is left alone. */
  readonly titles: Readonly<Partial<Record<ChartName, string>>>;
  /** Sections that were put there once. One that a person deletes does not come back by itself. */
  readonly sections: readonly string[];
  /** Input cells that were labelled; one of something the tab did not have is left blank until it has. */
  readonly inputs: readonly Input[];
}

/** A dashboard of this spreadsheet: its tabs, whatever they are called now, and its input cells, wherever they have been moved. */
export interface KnownDashboard {
  readonly number: number;
  readonly page: GoogleAppsScript.Spreadsheet.Sheet;
  readonly tables: GoogleAppsScript.Spreadsheet.Sheet;
  readonly rows: GoogleAppsScript.Spreadsheet.Sheet;
  readonly inputs: Readonly<Record<Input, GoogleAppsScript.Spreadsheet.Range>>;
  readonly remembered: Remembered;
}

/** Where the tab of tables keeps what is remembered. */
export const MEMORY_CELL = { row: 2, column: 1 } as const;

/** The name of a named range of a dashboard. Named ranges follow their cells, and go with their tab. */
export function rangeName(number: number, part: Input | 'tables' | 'rows'): string {
  return `Easemark_${number}_${part}`;
}

/**
 * The dashboards of a spreadsheet that are whole: a named range leads to each of their tabs and input cells.
 *
 * One whose tab was deleted is not among them: its number is free again.
 */
export function knownDashboards(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly KnownDashboard[] {
  const parts = new Map<number, Map<string, GoogleAppsScript.Spreadsheet.Range>>();
  for (const named of spreadsheet.getNamedRanges()) {
    const found = /^Easemark_(\d+)_([a-z_]+)$/.exec(named.getName());
    if (!found) continue;
    const number = Number(found[1]);
    const of = parts.get(number) ?? new Map<string, GoogleAppsScript.Spreadsheet.Range>();
    parts.set(number, of);
    try {
      of.set(found[2]!, named.getRange());
    } catch {
      // Its cells were deleted.
    }
  }
  return [...parts].flatMap(([number, of]) => {
    const tables = of.get('tables');
    const rows = of.get('rows');
    const inputs = INPUTS.map((name) => [name, of.get(name)] as const);
    if (!tables || !rows || inputs.some(([, range]) => range === undefined)) return [];
    const remembered = rememberedIn(tables.getSheet().getRange(MEMORY_CELL.row, MEMORY_CELL.column).getValue());
    if (!remembered) return [];
    const range = Object.fromEntries(inputs) as Record<Input, GoogleAppsScript.Spreadsheet.Range>;
    const page = range.from.getSheet();
    return [{ number, page, tables: tables.getSheet(), rows: rows.getSheet(), inputs: range, remembered }];
  });
}

/** What the cell remembers, or `undefined` when somebody wrote over it. */
function rememberedIn(cell: unknown): Remembered | undefined {
  if (typeof cell !== 'string') return undefined;
  try {
    const { plan, charts, titles, sections, inputs } = JSON.parse(cell) as Remembered;
    const isPlan =
      Number.isInteger(plan.sheetId) && Number.isInteger(plan.headerRow) && typeof plan.others === 'object';
    const isWhole = isPlan && Object.keys(plan.answers).length > 0 && Array.isArray(sections) && Array.isArray(inputs);
    return isWhole && typeof charts === 'object' && typeof titles === 'object'
      ? { plan, charts, titles, sections, inputs }
      : undefined;
  } catch {
    return undefined;
  }
}
