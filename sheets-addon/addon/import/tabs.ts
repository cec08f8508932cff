import { say } from '#shared/languages/say.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import type { CellKind, ImportState } from './plan.ts';
import { FORMAT_OF, runsOf } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Says = SidebarWords['refusals'];

/** @throws a sentence when there is no such tab */
export function tabNamed(tab: string, says: Says): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(say(says.gone, { tab }));
  return sheet;
}

/** By its id: a tab may get another name meanwhile. */
export function sheetWithId(id: number | null): Sheet | undefined {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === id);
}

/** What stands in the first row, as text. */
export function headerOf(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  return width === 0
    ? []
    : sheet
        .getRange(1, 1, 1, width)
        .getValues()[0]!
        .map((cell) => String(cell));
}

/**
 * The columns of the tab that are called so, from 1, each taken once; 0 for none.
 *
 * @example placesIn(['Date', 'CES'], ['CES', 'Team']) // [2, 0]
 */
export function placesIn(header: readonly string[], names: readonly string[]): number[] {
  const left = header.map((name) => name.trim());
  return names.map((name) => {
    const at = name.trim() === '' ? -1 : left.indexOf(name.trim());
    if (at >= 0) left[at] = '';
    return at + 1;
  });
}

/** Adds the rows and columns that are missing. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.insertRowsAfter(height, rows - height);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}

/** Formats the rows that are to be written, columns of one format side by side with one call. */
export function formatColumns(
  sheet: Sheet,
  { kinds, places, rows }: Pick<ImportState, 'kinds' | 'places' | 'rows'>,
  firstRow: number,
): void {
  if (rows === 0) return;
  const formatAt = (at: number): string | undefined => FORMAT_OF[kinds[at] as CellKind];
  for (const { from, columns: run } of runsOf(places)) {
    let begin = 0;
    for (let end = 1; end <= run.length; end += 1) {
      const format = formatAt(run[begin]!);
      if (end < run.length && formatAt(run[end]!) === format) continue;
      if (format !== undefined) sheet.getRange(firstRow, from + begin, rows, end - begin).setNumberFormat(format);
      begin = end;
    }
  }
}

/** Pixels that a column needs so that a question, a comment or a moment can be read. */
const WIDTH_OF: Readonly<Record<CellKind, number>> = { text: 180, answer: 180, number: 110, date: 110, time: 150 };

/** Makes the columns of a new tab as wide as what stands in them, those of one width side by side with one call. */
export function widenColumns(sheet: Sheet, { kinds }: Pick<ImportState, 'kinds'>): void {
  let begin = 0;
  for (let end = 1; end <= kinds.length; end += 1) {
    const width = WIDTH_OF[kinds[begin]!];
    if (end < kinds.length && WIDTH_OF[kinds[end]!] === width) continue;
    sheet.setColumnWidths(begin + 1, end - begin, width);
    begin = end;
  }
}

/**
 * Whether on the import's own tab stands what it wrote, and nothing below: of a batch that was begun, all or nothing may be there.
 */
export function isUntouched(sheet: Sheet, { written, under }: Pick<ImportState, 'written' | 'under'>): boolean {
  const below = Math.max(0, sheet.getLastRow() - 1);
  return below === written || below === written + under;
}

/** @throws a sentence that says what to do, when somebody else wrote on the import's own tab, or took rows away */
export function expectUntouched(sheet: Sheet, state: ImportState, says: Says): void {
  if (!isUntouched(sheet, state))
    throw new Error(say(says.touched, { tab: sheet.getName(), row: String(state.written + 2) }));
}
