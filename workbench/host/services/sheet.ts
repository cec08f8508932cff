import type { Gate } from '../gate.ts';
import type { WorkbookSheet } from '../workbook-sheet.ts';
import { gridArea, LocalRange } from './range.ts';
import { LocalSpreadsheet } from './spreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Implemented =
  | 'appendRow'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getSheetName';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class LocalSheet implements Pick<Sheet, Implemented> {
  readonly #gate: Gate;
  readonly #sheet: WorkbookSheet;

  constructor(gate: Gate, sheet: WorkbookSheet) {
    this.#gate = gate;
    this.#sheet = sheet;
  }

  static open(gate: Gate, sheet: WorkbookSheet): Sheet {
    return gate.open<Sheet>('Sheet', new LocalSheet(gate, sheet));
  }

  getName(): string {
    return this.#sheet.name;
  }

  getSheetName(): string {
    return this.#sheet.name;
  }

  /** From 1. */
  getIndex(): number {
    return this.#sheet.workbook.sheets.indexOf(this.#sheet) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return LocalSpreadsheet.open(this.#gate, this.#sheet.workbook);
  }

  getMaxRows(): number {
    return this.#sheet.rows;
  }

  getMaxColumns(): number {
    return this.#sheet.columns;
  }

  getLastRow(): number {
    return this.#sheet.lastCell().row;
  }

  getLastColumn(): number {
    return this.#sheet.lastCell().column;
  }

  getDataRange(): Range {
    const { row, column } = this.#sheet.lastCell();
    return this.getRange(1, 1, Math.max(row, 1), Math.max(column, 1));
  }

  getRange(row: number | string, column = 1, height = 1, width = 1): Range {
    if (typeof row === 'number') {
      return LocalRange.open(this.#gate, gridArea({ sheet: this.#sheet, row, column, height, width }));
    }
    const area = this.#sheet.workbook.area(row, this.#sheet);
    if (!area) throw new Error('Range not found');
    return LocalRange.open(this.#gate, area);
  }

  /** Below the last row that holds anything. */
  appendRow(cells: unknown[]): Sheet {
    const row = this.#sheet.lastCell().row + 1;
    this.#sheet.rows = Math.max(this.#sheet.rows, row);
    this.#sheet.columns = Math.max(this.#sheet.columns, cells.length);
    if (cells.length > 0) this.getRange(row, 1, 1, cells.length).setValues([cells]);
    return LocalSheet.open(this.#gate, this.#sheet);
  }
}
