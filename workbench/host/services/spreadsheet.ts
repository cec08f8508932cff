import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import { LocalRange } from './range.ts';
import { LocalSheet } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Implemented =
  | 'deleteSheet'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getName'
  | 'getNumSheets'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class LocalSpreadsheet implements Pick<Spreadsheet, Implemented> {
  readonly #gate: Gate;
  readonly #workbook: Workbook;

  constructor(gate: Gate, workbook: Workbook) {
    this.#gate = gate;
    this.#workbook = workbook;
  }

  static open(gate: Gate, workbook: Workbook): Spreadsheet {
    return gate.open<Spreadsheet>('Spreadsheet', new LocalSpreadsheet(gate, workbook));
  }

  getName(): string {
    return this.#workbook.name;
  }

  getSpreadsheetTimeZone(): string {
    return this.#workbook.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.#workbook.locale;
  }

  getSheets(): Sheet[] {
    return this.#workbook.sheets.map((sheet) => LocalSheet.open(this.#gate, sheet));
  }

  getNumSheets(): number {
    return this.#workbook.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.#workbook.sheets.find((each) => each.name === name);
    return sheet ? LocalSheet.open(this.#gate, sheet) : null;
  }

  getRange(a1Notation: string): Range {
    const area = this.#workbook.area(a1Notation);
    if (!area) throw new Error('Range not found');
    return LocalRange.open(this.#gate, area);
  }

  insertSheet(name?: string | number | object, at?: number | object): Sheet {
    if (typeof name === 'object' || typeof at === 'object') {
      throw new Error('Spreadsheet.insertSheet from a template is not implemented in the local host');
    }
    const sheet =
      typeof name === 'number' ? this.#workbook.insertSheet(undefined, name) : this.#workbook.insertSheet(name, at);
    return LocalSheet.open(this.#gate, sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const found = this.#workbook.sheet(sheet.getName());
    if (found) this.#workbook.deleteSheet(found);
  }

  /** In a custom function, the sheet its formula stands in; otherwise the first. */
  getActiveSheet(): Sheet {
    return this.getActiveCell().getSheet();
  }

  getActiveRange(): Range {
    return this.getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  /** In a custom function, the cell its formula stands in; otherwise A1 of the first sheet. */
  getActiveCell(): Range {
    const { run } = this.#gate;
    const at = run.kind === 'custom function' ? run.at : { sheet: '', row: 1, column: 1 };
    const sheet = this.#workbook.sheet(at.sheet) ?? this.#workbook.sheets[0];
    if (!sheet) throw new Error('The workbook has no sheet');
    return LocalRange.open(this.#gate, { sheet, row: at.row, column: at.column, height: 1, width: 1 });
  }
}
