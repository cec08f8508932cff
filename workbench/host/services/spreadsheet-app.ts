import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import { LocalValidationBuilder } from './data-validation.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';
import { LocalUi, type Shown } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Implemented =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newDataValidation';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class LocalSpreadsheetApp implements Pick<SpreadsheetApp, Implemented> {
  readonly #gate: Gate;
  readonly #objects: SpreadsheetObjects;
  readonly #spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly #shown: Shown;

  /** @param shown where the menus and messages that the script shows are put */
  constructor(gate: Gate, workbook: Workbook, shown: Shown) {
    this.#gate = gate;
    this.#objects = openSpreadsheet(gate, workbook);
    this.#spreadsheet = this.#objects.spreadsheet();
    this.#shown = shown;
  }

  static open(gate: Gate, workbook: Workbook, shown: Shown): SpreadsheetApp {
    return gate.open<SpreadsheetApp>('SpreadsheetApp', new LocalSpreadsheetApp(gate, workbook, shown));
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#spreadsheet;
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getActiveCell();
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getActiveCell();
  }

  /** The gate refuses it where there is no window: in a custom function and in a web app. */
  getUi(): GoogleAppsScript.Base.Ui {
    return LocalUi.open(this.#gate, this.#shown);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return LocalValidationBuilder.open(this.#objects);
  }

  /** Everything is written at once here. */
  flush(): void {}
}
