import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { styleOf } from '../cell-style.ts';
import { serialOfDate } from '../host/cell-date.ts';
import { type CellValue, isCellError } from '../host/cell-value.ts';
import { withCommas } from '../host/formula-separators.ts';
import type { Rectangle } from '../host/rectangle.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import { linesOf } from '../text-lines.ts';
import type { WireValue } from '../wire.ts';
import { cellOfWire } from '../wire-cell.ts';
import { keptParts } from './kept-parts.ts';

/** The id that the page knows its one workbook by. */
export const WORKBOOK_ID = 'workbench';

/** A value of the host as it is sent. @param zone the spreadsheet's, in which dates are read off the wall */
export function wireOf(value: CellValue | undefined, zone: string): WireValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { d: serialOfDate(value, zone) };
  if (isCellError(value)) return { e: value.error, ...(value.message === '' ? {} : { m: value.message }) };
  return value;
}

/**
 * A workbook of the host in Univer's own form, with formulas, formats, widths and what stays in view.
 *
 * @param workbook one whose formulas have not been worked out: what they show is left to the page
 * @returns a snapshot for `createUnit`
 */
export function snapshotOfWorkbook(workbook: Workbook): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, at) => sheetData(sheet, `sheet-${at + 1}`, workbook.timeZone));
  return {
    id: WORKBOOK_ID,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    custom: {
      timeZone: workbook.timeZone,
      locale: workbook.locale,
      kept: keptParts(workbook, new Map(workbook.sheets.map((sheet, at) => [sheets[at]!.id!, sheet]))),
    },
  };
}

function sheetData(sheet: WorkbookSheet, id: string, zone: string): Partial<IWorksheetData> {
  const { rows, columns, look } = sheet;
  const last = sheet.lastCell();
  const styles = styleReader(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length === 0) return;
    cells[row - 1] ??= {};
    cells[row - 1]![column - 1] = cell;
  };
  for (let row = 1; row <= last.row; row += 1) {
    for (let column = 1; column <= last.column; column += 1) {
      const formula = sheet.formula(row, column);
      const style = styles(row, column);
      if (formula === undefined) put(row, column, cellOfWire(wireOf(sheet.value(row, column), zone), style));
      else put(row, column, { f: withCommas(formula), ...(style ? { s: style } : {}) });
    }
  }
  for (const { at } of look.formats) {
    for (let row = at.row; row < at.row + Math.min(at.height, MOST_STYLED_ROWS); row += 1) {
      for (let column = at.column; column < at.column + at.width; column += 1) {
        if (row <= last.row && column <= last.column) continue;
        const style = styles(row, column);
        if (style) put(row, column, { s: style });
      }
    }
  }
  return {
    id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    cellData: cells as IObjectMatrixPrimitiveType<ICellData>,
    ...(sheet.hidden ? { hidden: 1 } : {}),
    ...(look.gridlines ? {} : { showGridlines: 0 }),
    mergeData: look.merged.map(rangeOfArea),
    rowData: {
      ...rowHeights(cells, look.widths),
      ...Object.fromEntries([...look.heights].map(([row, h]) => [row - 1, { h, ia: 0 }])),
    },
    columnData: Object.fromEntries(
      [...new Set([...look.widths.keys(), ...sheet.hiddenColumns])].map((column) => [
        column - 1,
        {
          ...(look.widths.has(column) ? { w: look.widths.get(column) } : {}),
          ...(sheet.hiddenColumns.has(column) ? { hd: 1 } : {}),
        },
      ]),
    ),
    ...(look.frozenRows || look.frozenColumns
      ? {
          freeze: {
            xSplit: look.frozenColumns,
            ySplit: look.frozenRows,
            startRow: look.frozenRows,
            startColumn: look.frozenColumns,
          },
        }
      : {}),
  };
}

/** Cells as Univer names them, from 0 and with the last row and column. */
function rangeOfArea({ row, column, height, width }: Rectangle) {
  return { startRow: row - 1, endRow: row + height - 2, startColumn: column - 1, endColumn: column + width - 2 };
}

/** Heights in pixels of rows with large or wrapped text; Univer measures rows only as somebody types in them. */
function rowHeights(
  cells: Record<number, Record<number, ICellData>>,
  widths: ReadonlyMap<number, number>,
): Record<number, { h: number }> {
  const heights: Record<number, { h: number }> = {};
  for (const [row, columns] of Object.entries(cells)) {
    let height = USUAL_HEIGHT;
    for (const [column, { v, s }] of Object.entries(columns)) {
      const { fs = USUAL_SIZE, tb, bl } = (s ?? {}) as IStyleData;
      const width = widths.get(Number(column) + 1) ?? 100;
      const lines = tb === WRAPPED ? linesOf(String(v ?? ''), { width, size: fs, bold: bl === 1 }) : 1;
      if (lines > 1 || fs > 12) height = Math.max(height, Math.ceil(lines * fs * 1.6 + 4));
    }
    if (height > USUAL_HEIGHT) heights[Number(row)] = { h: height };
  }
  return heights;
}

const USUAL_HEIGHT = 24;
const USUAL_SIZE = 11;
/** Univer's `WrapStrategy.WRAP`. */
const WRAPPED = 3;

/** Blank cells are given their format this far down: new rows of a list look like the others. */
const MOST_STYLED_ROWS = 2000;

function styleReader({ look }: WorkbookSheet): (row: number, column: number) => IStyleData | undefined {
  if (look.formats.length === 0) return () => undefined;
  return (row, column) => {
    const style = styleOf(look.formatOf(row, column));
    return Object.keys(style).length > 0 ? style : undefined;
  };
}
