import { say } from '#shared/languages/say.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { freeTabName } from '../free-tab-name.ts';
import { alone } from './alone.ts';
import { pendingOf } from './import-setting.ts';
import { canBeKept, keepState, keptState } from './import-state.ts';
import { type ImportPlan, type ImportState, MOST_CELLS, type PendingImport, readPlan } from './plan.ts';
import { formatColumns, headerOf, makeRoom, placesIn, tabNamed, widenColumns } from './tabs.ts';
import { runsOf, writtenCell } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Says = SidebarWords['refusals'];

/**
 * Begins an import: makes a tab of its own for the rows. What is appended or replaces something stays there until all of it is written, so that others can go on
 * with their work.
 *
 * @throws when another has not ended, the tab is gone, or there is no room; then nothing has changed
 */
export function beginImport(given: unknown, id: string, says: Says): PendingImport {
  const plan = readPlan(given);
  return alone(says, () => {
    const before = keptState();
    if (before) throw new Error(say(says.pending, { file: before.file }));
    return pendingOf(begin(plan, id, says));
  });
}

function begin(plan: ImportPlan, id: string, says: Says): ImportState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const target = plan.mode === 'new' ? undefined : tabNamed(plan.tab, says);
  const header = target && plan.mode === 'append' ? headerOf(target) : [];
  const names = plan.columns.map(({ name }) => name);
  const places = plan.mode === 'append' ? placesIn(header, names) : names.map((_, at) => at + 1);
  let width = header.length;
  places.forEach((place, at) => {
    if (place === 0) {
      width += 1;
      places[at] = width;
    }
  });
  const name = freeTabName(spreadsheet, target ? say(says.staging, { tab: plan.tab }) : plan.tab);
  const { file, fingerprint, mode, rows, kept, columns } = plan;
  const state: ImportState = {
    ...{ id, file, fingerprint, mode, rows, kept, written: 0, under: 0, places, stage: 'writing' },
    kinds: columns.map(({ kind }) => kind),
    // No id is longer; the real one is known once the tab is there.
    sheet: 9_999_999_999,
    target: target ? target.getSheetId() : null,
    tab: target ? plan.tab : name,
    added: header.length + 1,
  };
  if (cellsAfter(spreadsheet.getSheets(), target, state) > MOST_CELLS) throw new Error(says.tooMany);
  if (!canBeKept(state)) throw new Error(says.tooWide);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  try {
    shape(sheet, state);
    writeTitles(sheet, names, places);
    formatColumns(sheet, state, 2);
    if (!target) widenColumns(sheet, state);
    return keepState({ ...state, sheet: sheet.getSheetId() });
  } catch (thrown) {
    spreadsheet.deleteSheet(sheet);
    throw thrown;
  }
}

/** A new tab has 1000 rows of 26 columns. Those that are not needed are taken off one that will go again. */
const NEW = { rows: 1000, columns: 26 };

function shape(sheet: Sheet, { rows, places, target }: ImportState): void {
  const width = Math.max(...places);
  makeRoom(sheet, rows + 1, width);
  const spare = sheet.getMaxColumns() - width;
  if (target !== null && spare > 0) sheet.deleteColumns(width + 1, spare);
}

function writeTitles(sheet: Sheet, names: readonly string[], places: readonly number[]): void {
  for (const { from, columns } of runsOf(places)) {
    sheet
      .getRange(1, from, 1, columns.length)
      .setNumberFormat('@')
      .setValues([columns.map((at) => writtenCell(names[at]!, 'text') as string)])
      .setFontWeight('bold');
  }
  sheet.setFrozenRows(1);
}

/** Cells of the whole spreadsheet when most of them are there: with the import's own tab, and the target as it grows. */
function cellsAfter(sheets: readonly Sheet[], target: Sheet | undefined, { mode, rows, places }: ImportState): number {
  const width = Math.max(...places);
  const now = sheets.reduce((all, sheet) => all + cellsOf(sheet), 0);
  if (!target) return now + Math.max(NEW.rows, rows + 1) * Math.max(NEW.columns, width);
  const above = mode === 'append' ? Math.max(1, target.getLastRow()) : 1;
  const grown = Math.max(target.getMaxRows(), above + rows) * Math.max(target.getMaxColumns(), width);
  return now + Math.max(NEW.rows, rows + 1) * width + grown - cellsOf(target);
}

function cellsOf(sheet: Sheet): number {
  try {
    return sheet.getMaxRows() * sheet.getMaxColumns();
  } catch {
    // A chart on a tab of its own has no cells.
    return 0;
  }
}
