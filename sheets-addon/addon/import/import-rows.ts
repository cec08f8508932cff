import { say } from '#shared/languages/say.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { alone } from './alone.ts';
import { appendRows, forgetMark } from './append-rows.ts';
import { canUndo } from './import-setting.ts';
import { forgetState, keepState, keptState } from './import-state.ts';
import type { ImportCell, ImportState } from './plan.ts';
import { expectUntouched, isUntouched, makeRoom, sheetWithId } from './tabs.ts';
import { runsOf, writtenCell } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Says = SidebarWords['refusals'];

/**
 * Writes a batch of rows onto the import's own tab. A batch that is there already, for its answer was lost, is left as it is.
 *
 * @param from rows of the import before it
 * @returns how many rows are written now
 * @throws when the import is not the one that is under way, its tab is gone, or something else was written there
 */
export function writeRows(id: string, from: number, rows: readonly (readonly ImportCell[])[], says: Says): number {
  return alone(says, () => {
    const state = stateOf(id, says);
    const { written, kinds, places } = state;
    const to = from + rows.length;
    if (!Number.isInteger(from) || from < 0 || !rows.every((row) => isRow(row, kinds.length)))
      throw new Error(says.changed);
    if (to <= written) return written;
    if (from !== written || to > state.rows) throw new Error(says.changed);
    const sheet = ownTab(state, says);
    expectUntouched(sheet, state, says);
    // Noted before: a run that is stopped in the middle comes back to rows of its own.
    keepState({ ...state, under: rows.length });
    for (const { from: column, columns } of runsOf(places)) {
      const cells = rows.map((row) => columns.map((at) => writtenCell(row[at]!, kinds[at]!)));
      sheet.getRange(2 + from, column, rows.length, columns.length).setValues(cells);
    }
    keepState({ ...state, written: to, under: 0 });
    return to;
  });
}

function isRow(row: unknown, width: number): boolean {
  const isCell = (cell: unknown): boolean => cell === null || typeof cell === 'string' || Number.isFinite(cell);
  return Array.isArray(row) && row.length === width && row.every(isCell);
}

/**
 * Ends an import that has written all its rows: what was to be appended or to replace something goes where it belongs.
 *
 * @returns the tab they are on
 * @throws when a tab is gone or was changed, or the target is protected; then it is as it was
 */
export function finishImport(id: string, says: Says): { readonly tab: string } {
  return alone(says, () => {
    const state = stateOf(id, says);
    if (state.written < state.rows) throw new Error(says.changed);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const target = sheetWithId(state.target);
    const own = sheetWithId(state.sheet);
    if (state.stage !== 'copied' || !target) {
      const staged = ownTab(state, says);
      expectUntouched(staged, state, says);
      if (state.mode === 'replace') replaceContent(state, staged, expected(target, state, says));
      if (state.mode === 'append') appendRows(state, staged, expected(target, state, says), says);
      if (target) keepState({ ...state, stage: 'copied' });
    }
    const sheet = target ?? ownTab(state, says);
    spreadsheet.setActiveSheet(sheet);
    if (target && own) spreadsheet.deleteSheet(own);
    forgetMark();
    forgetState();
    return { tab: sheet.getName() };
  });
}

function replaceContent(state: ImportState, own: Sheet, target: Sheet): void {
  const [height, width] = [state.rows + 1, state.kinds.length];
  makeRoom(target, height, width);
  keepState({ ...state, stage: 'copying' });
  try {
    target.getDataRange().clearContent();
  } catch (thrown) {
    // It is protected: nothing was cleared, so there still is a way back.
    keepState(state);
    throw thrown;
  }
  own.getRange(1, 1, height, width).copyTo(target.getRange(1, 1, height, width));
}

/**
 * Takes everything back that an import has written.
 *
 * @returns the import's tab where it was kept, because somebody else wrote on it
 * @throws when the rows are being put onto their target: then the import can only be ended
 */
export function undoImport(id: string, says: Says): { readonly kept: string | null } {
  return alone(says, () => {
    const state = stateOf(id, says);
    if (!canUndo(state)) throw new Error(says.tooLate);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = sheetWithId(state.sheet);
    const isOurs =
      sheet !== undefined &&
      isUntouched(sheet, state) &&
      sheet.getLastColumn() <= Math.max(...state.places) &&
      spreadsheet.getNumSheets() > 1;
    if (isOurs) spreadsheet.deleteSheet(sheet);
    forgetMark();
    forgetState();
    return { kept: isOurs || !sheet ? null : sheet.getName() };
  });
}

function stateOf(id: string, says: Says): ImportState {
  const state = keptState();
  if (!state || state.id !== id) throw new Error(says.changed);
  return state;
}

function ownTab(state: ImportState, says: Says): Sheet {
  return expected(sheetWithId(state.sheet), state, says);
}

function expected(sheet: Sheet | undefined, { tab }: ImportState, says: Says): Sheet {
  if (!sheet) throw new Error(say(says.gone, { tab }));
  return sheet;
}
