import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { Workbook } from '../host/workbook.ts';
import { dateFormatReader, wireOfCell } from '../wire-cell.ts';
import { readParts, restoreParts } from './kept-parts.ts';
import { writeCell } from './write-cell.ts';

/** More than Sheets itself holds is no workbook of ours. */
const MOST_CELLS = 10_000_000;

/**
 * Whether something read from a file or a message can be drawn as a workbook: sheets in an order, each with a name, a size and cells.
 *
 * @returns why not, for the person who tries to read it; undefined when it can
 */
export function whyNoSnapshot(value: unknown): string | undefined {
  if (!isRecord(value)) return 'it holds no workbook';
  const { sheets, sheetOrder } = value;
  if (!isRecord(sheets) || !Array.isArray(sheetOrder) || sheetOrder.length === 0) return 'it holds no sheets';
  if (!sheetOrder.every((id) => typeof id === 'string' && isRecord(sheets[id]))) return 'its list of sheets is damaged';
  for (const id of sheetOrder as string[]) {
    const { name, rowCount, columnCount, cellData } = sheets[id] as Record<string, unknown>;
    if (typeof name !== 'string' || name === '') return 'a sheet has no name';
    if (!isCount(rowCount) || !isCount(columnCount) || rowCount * columnCount > MOST_CELLS) {
      return `the sheet ${name} has no size that can be`;
    }
    if (cellData !== undefined && !isRecord(cellData)) return `the cells of ${name} are damaged`;
    for (const cells of Object.values(cellData ?? {})) {
      if (!isRecord(cells)) return `the cells of ${name} are damaged`;
      for (const cell of Object.values(cells)) {
        if (cell !== null && !isCell(cell)) return `the cells of ${name} are damaged`;
      }
    }
  }
  if (value.styles !== undefined && !isRecord(value.styles)) return 'its styles are damaged';
  if (readParts(value.custom) === 'damaged') return 'its charts and named ranges are damaged';
  return undefined;
}

/**
 * Univer's form of a workbook as one of the host's, and its sheets by their id.
 *
 * @param snapshot one that `whyNoSnapshot` has nothing against
 */
export function workbookOfSnapshot(snapshot: IWorkbookData): {
  workbook: Workbook;
  ids: Map<string, Workbook['sheets'][number]>;
} {
  const { timeZone, locale } = (snapshot.custom ?? {}) as { timeZone?: unknown; locale?: unknown };
  const workbook = new Workbook({
    name: snapshot.name,
    ...(typeof timeZone === 'string' && isZone(timeZone) ? { timeZone } : {}),
    ...(typeof locale === 'string' && /^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) ? { locale } : {}),
  });
  const ids = new Map<string, Workbook['sheets'][number]>();
  const parts = readParts(snapshot.custom);
  const kept = parts === 'damaged' ? undefined : parts;
  for (const { id } of Object.values(kept?.sheets ?? {})) workbook.reserve({ sheet: id });
  const dateFormat = dateFormatReader((id) => snapshot.styles?.[id] as IStyleData | undefined);
  for (const id of snapshot.sheetOrder) {
    const { name = id, rowCount = 1000, columnCount = 26, cellData = {}, hidden } = snapshot.sheets[id]!;
    const size = { rows: rowCount, columns: columnCount };
    const sheet = workbook.insertSheet(name, undefined, size, kept?.sheets[id]?.id);
    sheet.hidden = hidden === 1;
    ids.set(id, sheet);
    for (const [row, cells] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
        const formula = typeof cell?.f === 'string' && cell.f !== '' ? cell.f : undefined;
        const value = wireOfCell(cell, dateFormat);
        if (value === null && formula === undefined) continue;
        writeCell(sheet, [Number(row) + 1, Number(column) + 1, value, formula], workbook.timeZone);
      }
    }
  }
  if (kept) restoreParts(kept, workbook, ids);
  return { workbook, ids };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_CELLS;
}

function isCell(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { v, f } = value;
  return (
    (v === undefined || v === null || ['string', 'number', 'boolean'].includes(typeof v)) &&
    (f === undefined || f === null || typeof f === 'string')
  );
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
