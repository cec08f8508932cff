import type { ICellData, ICommandService, IWorksheetData, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { styleOf } from '../cell-style.ts';
import type { ScriptChanges, WireCell } from '../wire.ts';
import { cellOfWire } from '../wire-cell.ts';

/** Rows that a format is drawn on at most: a script may format a whole column. */
const MOST_ROWS = 5000;

/**
 * Does on the page what a script did to the workbook.
 *
 * @param changes as the server tells them, sheets first
 */
export function applyChanges(api: FUniver, commands: ICommandService, changes: ScriptChanges): void {
  const book = api.getActiveWorkbook();
  if (!book) return;
  const workbook = book.getWorkbook();
  const active = book.getActiveSheet().getSheetId();
  for (const [index, { id, name, rows, columns }] of (changes.sheets ?? []).entries()) {
    if (workbook.getSheetBySheetId(id)) continue;
    book.insertSheet(name, { index, sheet: { id, rowCount: rows, columnCount: columns } as Partial<IWorksheetData> });
  }
  if (changes.sheets) {
    const kept = new Set(changes.sheets.map(({ id }) => id));
    for (const sheet of book.getSheets()) if (!kept.has(sheet.getSheetId())) book.deleteSheet(sheet);
    if (kept.has(active)) book.setActiveSheet(active);
  }
  for (const { sheet, cells } of changes.writes) writeCells(commands, workbook, sheet, cells);
  for (const { sheet, formats, widths, frozenRows, frozenColumns } of changes.looks) {
    const drawn = book.getSheetBySheetId(sheet);
    if (!drawn) continue;
    for (const { at, format } of formats) {
      const style = styleOf(format);
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (let row = at.row; row < at.row + Math.min(at.height, MOST_ROWS); row += 1) {
        cellValue[row - 1] = {};
        for (let column = at.column; column < at.column + at.width; column += 1)
          cellValue[row - 1]![column - 1] = { s: style };
      }
      set(commands, workbook, sheet, cellValue);
    }
    for (const [column, pixels] of widths) drawn.setColumnWidth(column - 1, pixels);
    drawn.setFrozenRows(frozenRows);
    drawn.setFrozenColumns(frozenColumns);
  }
}

function writeCells(commands: ICommandService, workbook: Workbook, sheet: string, cells: readonly WireCell[]): void {
  const drawn = workbook.getSheetBySheetId(sheet);
  if (!drawn || cells.length === 0) return;
  const last = Math.max(...cells.map(([row]) => row));
  if (last > drawn.getRowCount()) drawn.setRowCount(last);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, value, formula] of cells) {
    cellValue[row - 1] ??= {};
    cellValue[row - 1]![column - 1] =
      formula === undefined
        ? { v: null, f: null, si: null, p: null, ...cellOfWire(value) }
        : { f: formula, si: null, v: null };
  }
  set(commands, workbook, sheet, cellValue);
}

/** As a mutation: what a script does is no step to be undone by Ctrl-Z, as in Sheets. */
function set(
  commands: ICommandService,
  workbook: Workbook,
  sheet: string,
  cellValue: Record<number, Record<number, ICellData>>,
): void {
  commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: workbook.getUnitId(), subUnitId: sheet, cellValue });
}
