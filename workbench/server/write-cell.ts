import { cellName } from '../host/a1.ts';
import { dateOfSerial } from '../host/cell-date.ts';
import type { CellValue } from '../host/cell-value.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import type { WireCell, WireValue } from '../wire.ts';

/** A value that was sent, as the host has it. @param zone the spreadsheet's */
export function cellOf(value: WireValue, zone: string): CellValue {
  if (value === null || typeof value !== 'object') return value;
  return 'd' in value ? dateOfSerial(value.d, zone) : { error: value.e, message: value.m ?? '' };
}

/** Writes what the page shows into the host's workbook: a formula with its result, or a value; text that begins with `=` stays text. */
export function writeCell(sheet: WorkbookSheet, [row, column, value, formula]: WireCell, zone: string): void {
  if (sheet.formula(row, column) !== formula) {
    const text = formula === undefined ? null : formula.startsWith('=') ? formula : `=${formula}`;
    sheet.write(cellName(row, column), [[text]]);
  }
  sheet.show(row, column, cellOf(value, zone));
}
