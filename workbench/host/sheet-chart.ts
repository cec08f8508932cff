import type { Rectangle } from './rectangle.ts';

/** Cells of one sheet. */
type On<Sheet> = Rectangle & { sheet: Sheet };

/** A chart that floats over a sheet, as its builder was told to make it. */
export interface ChartOn<Sheet> {
  /** Unlike that of any other chart of the workbook. */
  readonly id: number;
  /** As `Charts.ChartType` names it, such as `COMBO`. */
  readonly type: string;
  readonly ranges: readonly On<Sheet>[];
  /** Rows at the top of its ranges that name the series. */
  readonly headers: number;
  /** As given to `setOption`, by name. */
  readonly options: Readonly<Record<string, unknown>>;
  /** As `Charts.ChartHiddenDimensionStrategy` names it. */
  readonly hidden: string;
  readonly at: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

/** What a cell may hold, and what is said of it. */
export interface RuleOn<Sheet> {
  /** As `SpreadsheetApp.DataValidationCriteria` names it, such as `DATE_IS_VALID_DATE`. */
  readonly criteria: string;
  readonly range?: On<Sheet>;
  /** The bounds of a number; of `NUMBER_GREATER_THAN` it must be above the least. */
  readonly least?: number;
  readonly most?: number;
  readonly allowInvalid: boolean;
  readonly help: string;
}
