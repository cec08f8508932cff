import { isoDay } from '#shared/answers/period.ts';
import type { Row } from '#shared/imports/records.ts';
import { spreadsheetDays } from '../../google/spreadsheet-zone.ts';

/** Rows that are looked at to tell what columns are; where another table begins and whether dates can be relied on is told from all of them. */
export const LOOKED = 3000;

/** A table of a tab: neighbouring columns that no empty column parts. */
export interface TabTable {
  /** Its first column on the tab, from 1. */
  readonly column: number;
  /** Cells as text, from the tab's first row on, as far as is looked at. */
  readonly rows: readonly Row[];
  /** All cells as they are. */
  readonly values: readonly (readonly unknown[])[];
}

/**
 * The tables that stand side by side on a tab, the one under the active cell first.
 *
 * Dates are written year first, as the importer is surest of them.
 */
export function tablesOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, activeColumn: number): readonly TabTable[] {
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (height === 0 || width === 0) return [];
  const values = sheet.getRange(1, 1, height, width).getValues();
  const written = textOf();
  const texts = values.slice(0, LOOKED).map((row) => row.map(written));
  const isFilled = Array.from({ length: width }, (_, at) => values.some((row) => !isBlank(row[at])));
  const tables: TabTable[] = [];
  for (let from = 0; from < width; from += 1) {
    if (!isFilled[from]) continue;
    let to = from;
    while (to < width && isFilled[to]) to += 1;
    tables.push({
      column: from + 1,
      rows: texts.map((row) => row.slice(from, to)),
      values: values.map((row) => row.slice(from, to)),
    });
    from = to;
  }
  const holds = ({ column, rows }: TabTable): boolean =>
    activeColumn >= column && activeColumn < column + (rows[0]?.length ?? 0);
  return [...tables].sort((a, b) => Number(holds(b)) - Number(holds(a)));
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function textOf(): (value: unknown) => string {
  const dayOf = spreadsheetDays();
  return (value) => {
    if (Object.prototype.toString.call(value) !== '[object Date]') return String(value).trim();
    const day = dayOf((value as Date).getTime());
    return Number.isFinite(day) ? isoDay(day) : '';
  };
}

/**
 * The row (from 1) at which another table begins below, if one does: after an empty row, a row of texts where there were answers.
 *
 * @param answers the columns of the answers, from 0 within the table
 * @param from the first row below the header, from 0
 */
export function nextTable({ values }: TabTable, answers: readonly number[], from: number): number | undefined {
  let parted = false;
  for (let row = from; row < values.length; row += 1) {
    const cells = values[row]!;
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) {
      parted = true;
      continue;
    }
    const isHeader =
      parted &&
      filled.length > 1 &&
      filled.every((cell) => typeof cell === 'string' && !/^[\d.,%/: -]+$/.test(cell)) &&
      answers.some((at) => cells[at] !== '') &&
      new Set(filled).size === filled.length;
    if (isHeader) return row + 1;
    parted = false;
  }
  return undefined;
}
