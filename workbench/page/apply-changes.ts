import type {
  ICellData,
  ICommandService,
  IStyleData,
  IWorksheetData,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  AddWorksheetMergeMutation,
  SetColHiddenMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { styleOf } from '../cell-style.ts';
import type { ScriptChanges, WireArea, WireCell, WireLook, WireValue } from '../wire.ts';
import { cellOfWire } from '../wire-cell.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** Rows that a format is drawn on at most: a script may format a whole column. */
const MOST_ROWS = 5000;

/**
 * Does on the page what a script did to the workbook.
 *
 * As mutations where there is a choice: what a script does is no step to be undone by Ctrl-Z, as in Sheets.
 *
 * @param changes as the server tells them, sheets first
 */
export function applyChanges(spreadsheet: Spreadsheet, changes: ScriptChanges): void {
  const { api, commands } = spreadsheet;
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
    writeCells(spreadsheet, sheet, cells, formats.get(sheet));
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

/**
 * Writes cells as they were sent and draws formats, all at once: later ones win.
 *
 * What stands there already is left as it is. A script that gives a tab another name has every tab told whole; were the parts of results written, they would
 * stand in the way of the results themselves.
 */
export function writeCells(
  spreadsheet: Spreadsheet,
  sheet: string,
  cells: readonly WireCell[],
  formats: WireLook['formats'] = [],
): void {
  const { commands } = spreadsheet;
  const workbook = spreadsheet.workbook();
  const drawn = workbook.getSheetBySheetId(sheet);
  if (!drawn) return;
  const isThere = presence(spreadsheet, drawn, cells);
  const written: CellsByRow = {};
  for (const cell of cells) {
    const [row, column, value, formula] = cell;
    if (!written[row - 1]?.[column - 1] && isThere(cell)) continue;
    written[row - 1] ??= {};
    written[row - 1]![column - 1] =
      formula === undefined
        ? { v: null, f: null, si: null, p: null, ...cellOfWire(value) }
        : { f: formula, si: null, v: null };
  }
  const drawnAs: CellsByRow = {};
  for (const { at, format } of formats) {
    const style = styleOf(format);
    for (let row = at.row - 1; row < at.row - 1 + Math.min(at.height, MOST_ROWS); row += 1) {
      const cells = drawnAs[row] ?? {};
      drawnAs[row] = cells;
      for (let column = at.column - 1; column < at.column - 1 + at.width; column += 1)
        cells[column] = { s: { ...(cells[column]?.s as IStyleData | undefined), ...style } };
    }
  }
  const rows = [...Object.keys(written), ...Object.keys(drawnAs)].map(Number);
  if (rows.length === 0) return;
  // Not as arguments of `Math.max`, which takes only so many.
  const last = rows.reduce((most, row) => Math.max(most, row)) + 1;
  if (last > drawn.getRowCount()) drawn.setRowCount(last);
  const on = { unitId: workbook.getUnitId(), subUnitId: sheet };
  if (Object.keys(written).length > 0)
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...on, cellValue: written });
  // Unless it is told that this is about looks, Univer takes a cell that is sent without its formula for one that has none any more.
  if (Object.keys(drawnAs).length > 0)
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...on, cellValue: drawnAs, trigger: SetStyleCommand.id });
}

type CellsByRow = Record<number, Record<number, ICellData>>;

/** Tells of cells that are to be written whether they are there already: the same formula, or the same value and no formula. */
function presence(
  { shown, results }: Spreadsheet,
  sheet: Worksheet,
  cells: readonly WireCell[],
): (cell: WireCell) => boolean {
  const matrix = sheet.getCellMatrix();
  const formulaAt = (row: number, column: number): string | undefined => {
    const own = matrix.getValue(row, column);
    return own?.si ? undefined : (own?.f ?? undefined);
  };
  // Parts of a result go with its formula, so that a script can put values in the place of both.
  const replaced = new Set(
    cells
      .filter(([row, column, , formula]) => formula !== formulaAt(row - 1, column - 1))
      .map(([row, column]) => `${row - 1} ${column - 1}`),
  );
  const goes = results(sheet.getSheetId()).filter(({ row, column }) => replaced.has(`${row} ${column}`));
  const isLeft = (row: number, column: number): boolean =>
    goes.some(
      ({ range }) =>
        row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
    );
  return ([row, column, value, formula]) => {
    const [atRow, atColumn] = [row - 1, column - 1];
    if (formula !== undefined) return formulaAt(atRow, atColumn) === formula;
    const own = matrix.getValue(atRow, atColumn);
    if (own?.f || own?.si) return false;
    // A blank over a part of another cell's result leaves that as it is.
    if (value === null) return isBare(own);
    return isSame(shown(sheet, atRow, atColumn), value) && !(isBare(own) && isLeft(atRow, atColumn));
  };
}

/** Of a day the server knows milliseconds. */
const MOMENT = 1e-7;

function isSame(one: WireValue, other: WireValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  if ('d' in one && 'd' in other) return Math.abs(one.d - other.d) < MOMENT;
  return 'e' in one && 'e' in other && one.e === other.e;
}

/** Whether a cell holds nothing of its own but a look. */
function isBare(cell: Nullable<ICellData>): boolean {
  return !cell || ![cell.v, cell.f, cell.si, cell.p].some((part) => part !== undefined && part !== null);
}
