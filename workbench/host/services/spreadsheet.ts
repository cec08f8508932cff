import type { Workbook } from '../workbook.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

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
  | 'getNamedRanges'
  | 'getNumSheets'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'removeNamedRange'
  | 'setActiveSheet'
  | 'setNamedRange';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class LocalSpreadsheet implements Pick<Spreadsheet, Implemented> {
  readonly #objects: SpreadsheetObjects;
  readonly #workbook: Workbook;

  constructor(objects: SpreadsheetObjects) {
    this.#objects = objects;
    this.#workbook = objects.workbook;
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
    return this.#workbook.sheets.map((sheet) => this.#objects.sheet(sheet));
  }

  getNumSheets(): number {
    return this.#workbook.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.#workbook.sheets.find((each) => each.name === name);
    return sheet ? this.#objects.sheet(sheet) : null;
  }

  getRange(a1Notation: string): Range {
    const area = this.#workbook.area(a1Notation);
    if (!area) throw new Error('Range not found');
    return this.#objects.range(area);
  }

  insertSheet(name?: string | number | object, at?: number | object): Sheet {
    if (typeof name === 'object' || typeof at === 'object') {
      throw new Error('Spreadsheet.insertSheet from a template is not implemented in the local host');
    }
    const sheet =
      typeof name === 'number' ? this.#workbook.insertSheet(undefined, name) : this.#workbook.insertSheet(name, at);
    return this.#objects.sheet(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const found = this.#objects.sheetOf(sheet);
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

  /** In a custom function, the cell its formula stands in; otherwise the one that the user is on. */
  getActiveCell(): Range {
    const { run } = this.#objects.gate;
    if (run.kind !== 'custom function' && this.#workbook.active) {
      return this.#objects.range({ ...this.#workbook.active, height: 1, width: 1 });
    }
    const at = run.kind === 'custom function' ? run.at : { sheet: '', row: 1, column: 1 };
    const sheet = this.#workbook.sheet(at.sheet) ?? this.#workbook.sheets[0];
    if (!sheet) throw new Error('The workbook has no sheet');
    return this.#objects.range({ sheet, row: at.row, column: at.column, height: 1, width: 1 });
  }

  setActiveSheet(sheet: Sheet): Sheet {
    const found = this.#objects.sheetOf(sheet);
    if (!found) throw new Error('Invalid argument: sheet');
    found.hidden = false;
    this.#workbook.active = { sheet: found, row: 1, column: 1 };
    return sheet;
  }

  /** From 1. */
  moveActiveSheet(position: number): void {
    const { sheets, active } = this.#workbook;
    const sheet = active?.sheet ?? sheets[0]!;
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.#workbook.names].map(([name, area]) =>
      this.#objects.gate.open<GoogleAppsScript.Spreadsheet.NamedRange>('NamedRange', {
        getName: () => name,
        getRange: () => this.#objects.range(area),
        remove: () => {
          this.#workbook.names.delete(name);
        },
      }),
    );
  }

  /** Letters, digits and underscores, and nothing that looks like a cell. */
  setNamedRange(name: string, range: Range): void {
    if (!/^[A-Za-z_]\w*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw new Error(`The range name "${name}" is invalid.`);
    const area = this.#objects.areaOf(range);
    if (!area) throw new Error('Invalid argument: range');
    this.#workbook.names.set(name, area);
  }

  removeNamedRange(name: string): void {
    this.#workbook.names.delete(name);
  }
}
