import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import { LocalSpreadsheet } from './spreadsheet.ts';
import { LocalUi, type Menu } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Implemented =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class LocalSpreadsheetApp implements Pick<SpreadsheetApp, Implemented> {
  readonly #gate: Gate;
  readonly #workbook: Workbook;
  readonly #menus: Menu[];

  /** @param menus where the menus that the add-on makes are put */
  constructor(gate: Gate, workbook: Workbook, menus: Menu[]) {
    this.#gate = gate;
    this.#workbook = workbook;
    this.#menus = menus;
  }

  static open(gate: Gate, workbook: Workbook, menus: Menu[]): SpreadsheetApp {
    return gate.open<SpreadsheetApp>('SpreadsheetApp', new LocalSpreadsheetApp(gate, workbook, menus));
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return LocalSpreadsheet.open(this.#gate, this.#workbook);
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
    return LocalUi.open(this.#gate, this.#menus);
  }

  /** Everything is written at once here. */
  flush(): void {}
}
