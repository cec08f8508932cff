import { say } from '#shared/languages/say.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { type NumberFormat, separatorOf } from './formula-of.ts';

/** What the page must know of the tab the person is on. */
export interface ScoreSetting {
  readonly tab: string;
  /** What stands in the first row; columns without a name have their letters alone. */
  readonly header: readonly string[];
  readonly rows: number;
  readonly separator: ',' | ';';
}

export function scoreSetting(): ScoreSetting {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const width = sheet.getLastColumn();
  const header =
    width === 0
      ? []
      : sheet
          .getRange(1, 1, 1, width)
          .getValues()[0]!
          .map((cell) => String(cell));
  return {
    tab: sheet.getName(),
    header,
    rows: Math.max(0, sheet.getLastRow() - 1),
    separator: separatorOf(spreadsheet.getSpreadsheetLocale()),
  };
}

/**
 * What stands in a column below the first row, read once.
 *
 * @returns a date, which cannot be carried to a page, as null beside the answers: it is none
 * @throws when the tab is gone
 */
export function scoreValues(
  tab: string,
  column: number,
  says: SidebarWords['refusals'],
): (string | number | boolean)[] {
  return columnValues(tab, column, says).map((value) =>
    typeof value === 'object' ? String(value) : (value as string | number | boolean),
  );
}

function columnValues(tab: string, column: number, says: SidebarWords['refusals']): unknown[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(say(says.gone, { tab }));
  const last = sheet.getLastRow();
  if (last < 2 || column < 1 || column > sheet.getLastColumn()) return [];
  return sheet
    .getRange(2, column, last - 1, 1)
    .getValues()
    .map(([value]) => value as unknown);
}

/** What a column of dates holds below the first row. */
export interface DateCells {
  /** Cells that Sheets holds as a date or a number, so that formulas can compare them with a day. */
  readonly dates: number;
  /** Filled cells that it holds as text, which it takes for later than every day, and the first of them. */
  readonly texts: number;
  readonly example: string;
}

/** @throws when the tab is gone */
export function dateCells(tab: string, column: number, says: SidebarWords['refusals']): DateCells {
  const values = columnValues(tab, column, says);
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  const dates = values.filter((value) => typeof value === 'number' || value instanceof Date);
  return { dates: dates.length, texts: texts.length, example: String(texts[0] ?? '').slice(0, 40) };
}

/** Where a formula went; or the cell that holds something, and was left as it is. */
export interface Inserted {
  readonly cell: string;
  readonly tab: string;
  readonly taken: boolean;
}

/** Where the person is, before a formula is written for it. */
export function insertPlace(): { readonly tab: string; readonly cell: string } {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveCell();
  return { tab: cell.getSheet().getName(), cell: cell.getA1Notation() };
}

/**
 * Writes a formula into the cell that the person is on.
 *
 * @param columns the columns that it reads, from 1, on `tab`: standing in one it would read itself
 * @param over whether what is in the cell may go
 * @param format how the cell is to show one number; '' leaves it
 * @throws where it would read itself
 */
export function insertFormula(
  formula: string,
  tab: string,
  columns: readonly number[],
  over: boolean,
  format: NumberFormat,
  says: SidebarWords['refusals'],
): Inserted {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveCell();
  const place = { cell: cell.getA1Notation(), tab: cell.getSheet().getName() };
  if (place.tab === tab && cell.getRow() > 1 && columns.includes(cell.getColumn()))
    throw new Error(say(says.itself, { cell: place.cell }));
  const taken = cell.getFormula() !== '' || !cell.isBlank();
  if (taken && !over) return { ...place, taken };
  cell.setFormula(formula);
  if (format === '0.0' || format === '0.00') cell.setNumberFormat(format);
  return { ...place, taken: false };
}
