import type { Area } from '../area.ts';
import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import type { WorkbookSheet } from '../workbook-sheet.ts';

/**
 * How a spreadsheet, its sheets and their ranges hand each other to a script: a range gives its sheet, a sheet its spreadsheet, and that one ranges again.
 */
export interface SpreadsheetObjects {
  readonly gate: Gate;
  readonly workbook: Workbook;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: WorkbookSheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
  /** The cells behind a range, and the sheet behind a sheet, that a script holds. */
  areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area | undefined;
  sheetOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): WorkbookSheet | undefined;
}
