import { say } from '#shared/languages/say.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { keepState } from './import-state.ts';
import type { ImportState } from './plan.ts';
import { formatColumns, headerOf, makeRoom } from './tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The name of the first row that was added, which goes along when rows are inserted or deleted above. */
const MARK = 'EasemarkImportedRows';

/**
 * Puts the rows of the import's own tab below whatever stands on the target now, all of them with one call. Repeated after it was stopped, it adds nothing twice.
 *
 * @throws when the target's columns were changed, or it is protected; then it is as it was
 */
export function appendRows(state: ImportState, own: Sheet, target: Sheet, says: SidebarWords['refusals']): void {
  const { rows, places, added } = state;
  const width = Math.max(...places);
  const again = state.stage === 'copying';
  if (again && isThere(state, own, target)) return;
  const titles = own.getRange(1, 1, 1, width).getValues()[0]!.map(String);
  const header = headerOf(target);
  const moved = places.some(
    (place) => (header[place - 1] ?? '').trim() !== (place < added ? titles[place - 1]!.trim() : ''),
  );
  // Of an end that was stopped, the new titles may stand there already.
  const titled = again && places.every((place) => (header[place - 1] ?? '').trim() === titles[place - 1]!.trim());
  if (moved && !titled) throw new Error(say(says.columnsChanged, { tab: target.getName() }));
  const firstRow = Math.max(2, target.getLastRow() + 1);
  makeRoom(target, firstRow + rows - 1, width);
  if (rows > 0) SpreadsheetApp.getActiveSpreadsheet().setNamedRange(MARK, target.getRange(firstRow, 1));
  keepState({ ...state, stage: 'copying' });
  let written: Range | undefined;
  try {
    if (width >= added) {
      const range = target.getRange(1, added, 1, width - added + 1);
      own.getRange(1, added, 1, width - added + 1).copyTo(range);
      written = range;
    }
    formatColumns(target, state, firstRow);
    if (rows > 0)
      own.getRange(2, 1, rows, width).copyTo(target.getRange(firstRow, 1, rows, width), { contentsOnly: true });
  } catch (thrown) {
    // It is protected: no row was added, so there still is a way back.
    keepState({ ...state, stage: 'writing' });
    written?.clearContent();
    throw thrown;
  }
}

/** Whether the rows were added before the end was stopped: the first of them stands where the mark has gone. */
function isThere({ places, rows }: ImportState, own: Sheet, target: Sheet): boolean {
  if (rows === 0) return true;
  const mark = markRange();
  if (!mark || mark.getSheet().getSheetId() !== target.getSheetId()) return false;
  const width = Math.max(...places);
  const first = (sheet: Sheet, row: number): string => {
    const cells = sheet.getRange(row, 1, 1, width).getValues()[0]!;
    return JSON.stringify(places.map((place) => cells[place - 1]));
  };
  return target.getMaxColumns() >= width && first(target, mark.getRow()) === first(own, 2);
}

/** Takes the mark off, if it is there. */
export function forgetMark(): void {
  if (markRange()) SpreadsheetApp.getActiveSpreadsheet().removeNamedRange(MARK);
}

function markRange(): Range | undefined {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getNamedRanges()
    .find((named) => named.getName() === MARK)
    ?.getRange();
}
