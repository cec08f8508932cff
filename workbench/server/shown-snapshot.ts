import type { ICellData, IWorkbookData } from '@univerjs/core';
import { isCellError } from '../host/cell-value.ts';
import { loadHost } from '../host/host.ts';
import { SheetFormulas } from '../host/sheet-formulas.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import type { Spilled } from '../spilled.ts';
import { cellOfWire } from '../wire-cell.ts';
import { snapshotOfWorkbook, wireOf } from './snapshot-of-workbook.ts';

/**
 * A workbook in Univer's own form, with what its formulas show, so that a page can draw it without working it out first.
 *
 * @param workbook one whose formulas have not been worked out; they are afterwards
 * @param code the built `Code.js`
 */
export function shownSnapshot(workbook: Workbook, code: string): IWorkbookData {
  const snapshot = snapshotOfWorkbook(workbook);
  new SheetFormulas(workbook, loadHost({ code, workbook }));
  const spilled: Spilled = { ranges: {}, cells: {} };
  for (const [at, id] of snapshot.sheetOrder.entries()) {
    const sheet = workbook.sheets[at]!;
    const cells = snapshot.sheets[id]!.cellData as Rows<ICellData>;
    for (const { row, column } of sheet.formulas()) {
      put(cells, row, column, { ...cells[row - 1]?.[column - 1], ...shown(sheet, row, column, workbook.timeZone) });
    }
    spilled.ranges[id] = {};
    spilled.cells[id] = {};
    for (const { row, column, from } of sheet.spills()) {
      const anchor = { startRow: from.row - 1, endRow: 0, startColumn: from.column - 1, endColumn: 0 };
      const range = spilled.ranges[id][from.row - 1]?.[from.column - 1] ?? anchor;
      put(spilled.ranges[id], from.row, from.column, {
        ...range,
        endRow: Math.max(range.endRow, row - 1),
        endColumn: Math.max(range.endColumn, column - 1),
      });
      put(spilled.cells[id], row, column, shown(sheet, row, column, workbook.timeZone));
      put(spilled.cells[id], from.row, from.column, shown(sheet, from.row, from.column, workbook.timeZone));
    }
  }
  return { ...snapshot, custom: { ...snapshot.custom, spilled } };
}

type Rows<Cell> = Record<number, Record<number, Cell>>;

function put<Cell>(rows: Rows<Cell>, row: number, column: number, cell: Cell): void {
  rows[row - 1] ??= {};
  rows[row - 1]![column - 1] = cell;
}

function shown(sheet: WorkbookSheet, row: number, column: number, zone: string): ICellData {
  const value = sheet.value(row, column);
  const error = isCellError(value) ? { custom: { sentence: value.message, error: value.error } } : {};
  return { ...cellOfWire(wireOf(value, zone)), ...error };
}
