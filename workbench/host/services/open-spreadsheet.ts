import type { Area } from '../area.ts';
import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import type { WorkbookSheet } from '../workbook-sheet.ts';
import { LocalRange } from './range.ts';
import { LocalSheet } from './sheet.ts';
import { LocalSpreadsheet } from './spreadsheet.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

/** A workbook as a script meets it: through the gate, down to its ranges. */
export function openSpreadsheet(gate: Gate, workbook: Workbook): SpreadsheetObjects {
  const areas = new WeakMap<object, Area>();
  const sheets = new WeakMap<object, WorkbookSheet>();
  const objects: SpreadsheetObjects = {
    gate,
    workbook,
    spreadsheet: () => spreadsheet,
    sheet: (sheet) => {
      const opened = gate.open<GoogleAppsScript.Spreadsheet.Sheet>('Sheet', new LocalSheet(objects, sheet));
      sheets.set(opened, sheet);
      return opened;
    },
    range: (area) => {
      const opened = gate.open<GoogleAppsScript.Spreadsheet.Range>('Range', new LocalRange(objects, area));
      areas.set(opened, area);
      return opened;
    },
    areaOf: (range) => areas.get(range),
    sheetOf: (sheet) => sheets.get(sheet),
  };
  const spreadsheet = gate.open<GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet', new LocalSpreadsheet(objects));
  return objects;
}
