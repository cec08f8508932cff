import type { Metric } from '#shared/metrics/bands.ts';
import type { ChartBlock, ChartName } from './chart-data.ts';
import type { ChartTexts } from './chart-specs.ts';
import type { FilteredRows } from './filtered-rows.ts';
import { call, type Formula } from './formula.ts';
import type { TabCells } from './tab-cells.ts';
import type { Tables } from './tables.ts';

/** How a cell of the dashboard looks. */
export type Look = 'title' | 'text' | 'label' | 'heading' | 'value' | 'card' | 'number' | 'mark' | 'input';

/** A cell of the dashboard: it shows a cell of the tab of tables, where everything is worked out. */
export interface PageCell {
  /** Within its section, from 0. */
  readonly row: number;
  readonly column: number;
  readonly shows: Formula;
  readonly look: Look;
  readonly format?: string;
  /** Rows and columns that are joined with it, so that a sentence has room. */
  readonly span?: readonly [rows: number, columns: number];
}

/** A part of the dashboard that is put there as a whole, and left alone from then on. */
export interface Section {
  readonly name: string;
  readonly height: number;
  /** Where a card begins; other sections go where there is room first. */
  readonly column?: number;
  /** Sections of one group stand below each other. */
  readonly group?: string;
  readonly cells: readonly PageCell[];
  readonly chart?: { readonly name: ChartName; readonly row: number; readonly column: number };
}

/** What the dashboard is made from. */
export interface PageSource extends ChartTexts {
  readonly data: string;
  readonly rows: FilteredRows;
  readonly tables: Tables;
  readonly charts: Readonly<Partial<Record<ChartName, ChartBlock>>>;
  readonly cells: TabCells;
  readonly targets: Readonly<Record<Metric, Formula>>;
  readonly sent: Formula;
  /** The cell of the chosen segment. */
  readonly chosen: Formula;
}

/** How many columns of the page a section has: two stand side by side. */
export const HALF = 6;

/** Number format and places of a metric's scores; CSAT is a share of the answers, in per cent. */
export const DECIMALS: Readonly<Record<Metric, string>> = { ces: '0.00', nps: '0', csat: '0.0" %"' };
export const PLACES: Readonly<Record<Metric, string>> = { ces: '2', nps: '0', csat: '1' };

/** A formula where there are rows, and something else where there are none. */
export function whereKept({ rows }: Pick<PageSource, 'rows'>, formula: Formula, otherwise: Formula): Formula {
  return call('IF', `${rows.kept}=0`, otherwise, formula);
}
