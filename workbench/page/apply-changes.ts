import type { ICellData, ICommandService, IStyleData, IWorksheetData, Nullable, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  AddWorksheetMergeMutation,
  SetColHiddenMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { styleOf } from '../cell-style.ts';
import type { ScriptChanges, WireArea, WireCell, WireLook } from '../wire.ts';
import { cellOfWire } from '../wire-cell.ts';

/** Rows that a format is drawn on at most: a script may format a whole column. */
const MOST_ROWS = 5000;

/**
 * Does on the page what a script did to the workbook.
 *
 * As mutations where there is a choice: what a script does is no step to be undone by Ctrl-Z, as in Sheets.
 *
 * @param changes as the server tells them, sheets first
 */
export function applyChanges(api: FUniver, commands: ICommandService, changes: ScriptChanges): void {
  const book = api.getActiveWorkbook();
  if (!book) return;
  const workbook = book.getWorkbook();
  const active = book.getActiveSheet().getSheetId();
  const sheets = changes.sheets ?? [];
  for (const [index, sheet] of sheets.entries()) {
    const there = workbook.getSheetBySheetId(sheet.id);
    if (!there) insertSheet(api, workbook, sheet, index);
    else resize(api, commands, workbook, sheet);
  }
  if (changes.sheets) {
    const kept = new Set(sheets.map(({ id }) => id));
    for (const sheet of book.getSheets()) if (!kept.has(sheet.getSheetId())) book.deleteSheet(sheet);
    if (kept.has(active)) book.setActiveSheet(active);
  }
  const formats = new Map(changes.looks.map((look) => [look.sheet, look.formats]));
  for (const sheet of new Set([...changes.writes.map((write) => write.sheet), ...formats.keys()])) {
    const cells = changes.writes.filter((write) => write.sheet === sheet).flatMap((write) => write.cells);
    writeCells(commands, workbook, sheet, cells, formats.get(sheet));
  }
  for (const look of changes.looks) applyLook(api, commands, workbook, look);
  if (changes.active && changes.active !== book.getActiveSheet().getSheetId()) book.setActiveSheet(changes.active);
  for (const { id, hidden = false } of sheets) {
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet || (sheet.isSheetHidden() === 1) === hidden) continue;
    const unitId = workbook.getUnitId();
    commands.syncExecuteCommand(SetWorksheetHideMutation.id, { unitId, subUnitId: id, hidden: hidden ? 1 : 0 });
  }
}

type ChangedSheet = NonNullable<ScriptChanges['sheets']>[number];

/** A sheet that the script made; a copy looks as the one it was made of does on the page, whatever the person changed there. */
function insertSheet(
  api: FUniver,
  workbook: Workbook,
  { id, name, rows, columns, copyOf }: ChangedSheet,
  index: number,
): void {
  const source = copyOf === undefined ? undefined : workbook.getSheetBySheetId(copyOf)?.getConfig();
  const { id: _, name: __, ...looks } = source ? (structuredClone(source) as Partial<IWorksheetData>) : {};
  for (const cells of Object.values((looks.cellData ?? {}) as Record<number, Record<number, ICellData>>))
    for (const [column, cell] of Object.entries(cells)) cells[Number(column)] = cell?.s ? { s: cell.s } : {};
  api.getActiveWorkbook()!.insertSheet(name, {
    index,
    sheet: { ...looks, hidden: 0, id, rowCount: rows, columnCount: columns } as Partial<IWorksheetData>,
  });
}

function resize(api: FUniver, commands: ICommandService, workbook: Workbook, sheet: ChangedSheet): void {
  const drawn = api.getActiveWorkbook()!.getSheetBySheetId(sheet.id)!;
  if (drawn.getMaxRows() !== sheet.rows) drawn.setRowCount(sheet.rows);
  if (drawn.getMaxColumns() !== sheet.columns) drawn.setColumnCount(sheet.columns);
  if (drawn.getSheetName() === sheet.name) return;
  const [unitId, subUnitId] = [workbook.getUnitId(), sheet.id];
  commands.syncExecuteCommand(SetWorksheetNameMutation.id, { unitId, subUnitId, name: sheet.name });
}

function applyLook(api: FUniver, commands: ICommandService, workbook: Workbook, look: WireLook): void {
  const drawn = api.getActiveWorkbook()!.getSheetBySheetId(look.sheet);
  if (!drawn) return;
  const on = { unitId: workbook.getUnitId(), subUnitId: look.sheet };
  for (const [column, pixels] of look.widths) drawn.setColumnWidth(column - 1, pixels);
  for (const [row, rowHeight] of look.heights) {
    const ranges = [rangeOf({ row, column: 1, height: 1, width: 1 })];
    commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { ...on, ranges, rowHeight });
    commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, { ...on, ranges, autoHeightInfo: 0 });
  }
  const known = new Set(
    drawn
      .getSheet()
      .getMergeData()
      .map(({ startRow, startColumn }) => `${startRow} ${startColumn}`),
  );
  const merged = look.merged
    .map(rangeOf)
    .filter(({ startRow, startColumn }) => !known.has(`${startRow} ${startColumn}`));
  if (merged.length > 0) commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { ...on, ranges: merged });
  if (look.hiddenColumns.length > 0) {
    const ranges = look.hiddenColumns.map((column) => rangeOf({ row: 1, column, height: 1, width: 1 }));
    commands.syncExecuteCommand(SetColHiddenMutation.id, { ...on, ranges });
  }
  if (look.gridlines !== undefined)
    commands.syncExecuteCommand(ToggleGridlinesMutation.id, { ...on, showGridlines: look.gridlines ? 1 : 0 });
  if (look.frozenRows !== undefined) drawn.setFrozenRows(look.frozenRows);
  if (look.frozenColumns !== undefined) drawn.setFrozenColumns(look.frozenColumns);
}

/** Cells as Univer names them, from 0 and with the last row and column. */
function rangeOf({ row, column, height, width }: WireArea) {
  return { startRow: row - 1, endRow: row + height - 2, startColumn: column - 1, endColumn: column + width - 2 };
}

/** Writes cells as they were sent and draws formats, all at once: later ones win. */
export function writeCells(
  commands: ICommandService,
  workbook: Workbook,
  sheet: string,
  cells: readonly WireCell[],
  formats: WireLook['formats'] = [],
): void {
  const drawn = workbook.getSheetBySheetId(sheet);
  if (!drawn || cells.length + formats.length === 0) return;
  const matrix = drawn.getCellMatrix();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    cellValue[row - 1] ??= {};
    const before = cellValue[row - 1]![column - 1];
    const style = { ...(before?.s as IStyleData | undefined), ...(cell.s as IStyleData | undefined) };
    cellValue[row - 1]![column - 1] = {
      ...before,
      ...cell,
      ...(Object.keys(style).length > 0 ? { s: style } : {}),
    };
  };
  for (const [row, column, value, formula] of cells) {
    const isBlank = value === null && formula === undefined;
    // A new tab is announced whole, and most of it is blank. A blank over a part of another cell's result leaves that as it is.
    if (isBlank && !cellValue[row - 1]?.[column - 1] && isBare(matrix.getValue(row - 1, column - 1))) continue;
    put(
      row,
      column,
      formula === undefined
        ? { v: null, f: null, si: null, p: null, ...cellOfWire(value) }
        : { f: formula, si: null, v: null },
    );
  }
  for (const { at, format } of formats) {
    const s = styleOf(format);
    for (let row = at.row; row < at.row + Math.min(at.height, MOST_ROWS); row += 1)
      for (let column = at.column; column < at.column + at.width; column += 1) put(row, column, { s });
  }
  const last = Math.max(...Object.keys(cellValue).map(Number)) + 1;
  if (last > drawn.getRowCount()) drawn.setRowCount(last);
  const params = { unitId: workbook.getUnitId(), subUnitId: sheet, cellValue };
  commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
}

/** Whether a cell holds nothing of its own but a look. */
function isBare(cell: Nullable<ICellData>): boolean {
  return !cell || ![cell.v, cell.f, cell.si, cell.p].some((part) => part !== undefined && part !== null);
}
