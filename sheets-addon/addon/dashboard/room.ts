import { FIRST_ROW } from './tab-cells.ts';

/** The cells of a spreadsheet, all tabs together. https://support.google.com/drive/answer/37603 */
const MOST_CELLS = 10_000_000;

/**
 * Rows for the tab of filtered rows: what spills below a tab is refused, so there is room for about as many answers again, as far as the spreadsheet may grow.
 *
 * @param width columns that the tab will have
 * @returns rows enough for every row of the answers' tab, at least
 */
export function rowsThatFit(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  data: GoogleAppsScript.Spreadsheet.Sheet,
  rowsTab: GoogleAppsScript.Spreadsheet.Sheet,
  width: number,
): number {
  const others = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== rowsTab.getSheetId())
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const ample = 2 * data.getLastRow() + 20_000;
  const most = Math.floor((MOST_CELLS - others) / width);
  return Math.max(data.getMaxRows() + FIRST_ROW, Math.min(ample, most));
}

/** Gives a tab of ours as many columns as it needs, and rows at least. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  // First narrow, then high: a spreadsheet has ten million cells at most.
  if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  if (height < rows) sheet.insertRowsAfter(height, rows - height);
}
