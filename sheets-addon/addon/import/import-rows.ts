import { say } from '#shared/languages/say.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { freeName } from '../free-name.ts';
import { forgetState, keepState, keptState } from './import-state.ts';
import { type ImportCell, type ImportPlan, type ImportState, MOST_CELLS, readPlan } from './plan.ts';
import { FORMAT_OF, runsOf, writtenCell } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Says = SidebarWords['refusals'];

/** What the page must know before anything is chosen. */
export interface ImportSetting {
  readonly zone: string;
  readonly tabs: readonly string[];
  readonly active: string;
  readonly pending: ImportState | null;
}

export function importSetting(): ImportSetting {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const pending = keptState();
  // A tab may have got another name since.
  const appended = pending?.mode === 'append' ? sheetWithId(pending.sheet)?.getName() : undefined;
  return {
    zone: spreadsheet.getSpreadsheetTimeZone(),
    tabs: spreadsheet.getSheets().map((sheet) => sheet.getName()),
    active: spreadsheet.getActiveSheet().getName(),
    pending: pending && appended !== undefined ? { ...pending, tab: appended } : pending,
  };
}

/** What stands on a tab that rows are to be appended to. */
export interface AppendTarget {
  /** Of the columns asked for, those that the tab's first row does not name. */
  readonly missing: readonly string[];
  /** What stands in the column of response ids, as text; null where there is no such column. */
  readonly ids: readonly string[] | null;
}

/**
 * Looks at the tab that rows are to be appended to.
 *
 * @param names the file's columns
 * @param id the one that holds the response ids; null for none
 * @throws when the tab is gone
 */
export function appendTarget(tab: string, names: readonly string[], id: string | null, says: Says): AppendTarget {
  const sheet = tabNamed(tab, says);
  const header = headerOf(sheet);
  const places = placesIn(header, names);
  const at = id === null ? -1 : names.indexOf(id);
  const column = at < 0 ? 0 : places[at]!;
  // What a stopped import has written already does not count: it is gone on with.
  const pending = keptState();
  const last = pending && pending.sheet === sheet.getSheetId() ? pending.firstRow - 1 : sheet.getLastRow();
  const ids =
    column > 0 && last > 1
      ? sheet
          .getRange(2, column, last - 1, 1)
          .getValues()
          .map(([value]) => String(value))
      : [];
  return { missing: names.filter((_, each) => places[each] === 0), ids: column > 0 ? ids : null };
}

/**
 * Begins an import: makes its tab, or the room on the tab that is there.
 *
 * @throws when another has not ended, or the tab is gone or has no room
 */
export function beginImport(given: unknown, id: string, says: Says): ImportState {
  const plan = readPlan(given);
  const before = keptState();
  if (before) throw new Error(say(says.pending, { file: before.file }));
  return keepState(plan.mode === 'append' ? beginAppend(plan, id, says) : beginTab(plan, id, says));
}

function beginTab(plan: ImportPlan, id: string, says: Says): ImportState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const target = plan.mode === 'replace' ? tabNamed(plan.tab, says) : null;
  const wanted = target ? say(says.staging, { tab: plan.tab }) : plan.tab;
  const name = freeName(wanted, (one) => spreadsheet.getSheetByName(one) !== null);
  if (plan.rows * plan.columns.length > MOST_CELLS) throw new Error(says.tooMany);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const places = plan.columns.map((_, at) => at + 1);
  makeRoom(sheet, plan.rows + 1, places.length);
  sheet
    .getRange(1, 1, 1, places.length)
    .setNumberFormat('@')
    .setValues([plan.columns.map(({ name: title }) => writtenCell(title, 'text') as string)])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  formatColumns(sheet, plan, places, 2);
  return {
    ...started(plan, id),
    sheet: sheet.getSheetId(),
    target: target ? target.getSheetId() : null,
    tab: target ? plan.tab : name,
    firstRow: 2,
    places,
    added: places.length + 1,
  };
}

function beginAppend(plan: ImportPlan, id: string, says: Says): ImportState {
  const sheet = tabNamed(plan.tab, says);
  const header = headerOf(sheet);
  const names = plan.columns.map(({ name }) => name);
  const places = placesIn(header, names);
  const added = header.length + 1;
  const missing = names.map((_, at) => at).filter((at) => places[at] === 0);
  missing.forEach((at, number) => {
    places[at] = added + number;
  });
  const firstRow = Math.max(2, sheet.getLastRow() + 1);
  if ((firstRow + plan.rows) * Math.max(header.length, ...places) > MOST_CELLS) throw new Error(says.tooMany);
  makeRoom(sheet, firstRow + plan.rows - 1, Math.max(...places));
  if (missing.length > 0) {
    const titles = missing.map((at) => writtenCell(names[at]!, 'text') as string);
    sheet.getRange(1, added, 1, missing.length).setNumberFormat('@').setValues([titles]);
  }
  if (plan.rows > 0) formatColumns(sheet, plan, places, firstRow);
  return {
    ...started(plan, id),
    sheet: sheet.getSheetId(),
    target: null,
    tab: plan.tab,
    firstRow,
    places,
    added,
  };
}

function started({ file, fingerprint, mode, rows, columns }: ImportPlan, id: string) {
  return { id, file, fingerprint, mode, rows, written: 0, kinds: columns.map(({ kind }) => kind), copying: false };
}

/**
 * Writes a batch of rows. The same batch may be sent again: it lands in the same place.
 *
 * @param from rows of the import before it
 * @throws when the import is not the one that is under way, or its tab is gone
 */
export function writeRows(id: string, from: number, rows: readonly (readonly ImportCell[])[], says: Says): number {
  const state = stateOf(id, says);
  const fits = Number.isInteger(from) && from >= 0 && from <= state.written && from + rows.length <= state.rows;
  if (!fits || rows.some((row) => row.length !== state.kinds.length)) throw new Error(says.changed);
  if (rows.length === 0) return state.written;
  const sheet = sheetOf(state, says);
  for (const { from: column, columns } of runsOf(state.places)) {
    const cells = rows.map((row) => columns.map((at) => writtenCell(row[at]!, state.kinds[at]!)));
    sheet.getRange(state.firstRow + from, column, rows.length, columns.length).setValues(cells);
  }
  const written = Math.max(state.written, from + rows.length);
  keepState({ ...state, written });
  return written;
}

/** Ends an import that has written all its rows. @returns the tab they are on */
export function finishImport(id: string, says: Says): { readonly tab: string } {
  const state = stateOf(id, says);
  if (state.written < state.rows) throw new Error(says.changed);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let sheet = sheetOf(state, says);
  if (state.target !== null) {
    const target = sheetWithId(state.target);
    if (!target) throw new Error(say(says.gone, { tab: state.tab }));
    const [height, width] = [state.rows + 1, state.kinds.length];
    keepState({ ...state, copying: true });
    makeRoom(target, height, width);
    target.getDataRange().clearContent();
    sheet.getRange(1, 1, height, width).copyTo(target.getRange(1, 1, height, width));
    spreadsheet.setActiveSheet(target);
    spreadsheet.deleteSheet(sheet);
    sheet = target;
  } else spreadsheet.setActiveSheet(sheet);
  forgetState();
  return { tab: sheet.getName() };
}

/**
 * Takes everything back that an import has written.
 *
 * @throws when the replaced tab has been cleared already: then the import can only be ended
 */
export function undoImport(id: string, says: Says): void {
  const state = stateOf(id, says);
  if (state.copying) throw new Error(says.tooLate);
  const sheet = sheetWithId(state.sheet);
  if (sheet && state.mode !== 'append') SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
  else if (sheet) {
    for (const { from, columns } of runsOf(state.places)) {
      if (state.rows > 0) sheet.getRange(state.firstRow, from, state.rows, columns.length).clearContent();
    }
    const added = Math.max(...state.places) - state.added + 1;
    if (added > 0) sheet.getRange(1, state.added, 1, added).clearContent();
  }
  forgetState();
}

function stateOf(id: string, says: Says): ImportState {
  const state = keptState();
  if (!state || state.id !== id) throw new Error(says.changed);
  return state;
}

function tabNamed(tab: string, says: Says): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(say(says.gone, { tab }));
  return sheet;
}

/** By its id: a tab may get another name meanwhile. */
function sheetOf(state: ImportState, says: Says): Sheet {
  const sheet = sheetWithId(state.sheet);
  if (!sheet) throw new Error(say(says.gone, { tab: state.tab }));
  return sheet;
}

function sheetWithId(id: number): Sheet | undefined {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === id);
}

function headerOf(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  return width === 0
    ? []
    : sheet
        .getRange(1, 1, 1, width)
        .getValues()[0]!
        .map((cell) => String(cell));
}

/** The columns of the tab that are called so, from 1, each taken once; 0 for none. */
function placesIn(header: readonly string[], names: readonly string[]): number[] {
  const left = header.map((name) => name.trim());
  return names.map((name) => {
    const at = name.trim() === '' ? -1 : left.indexOf(name.trim());
    if (at >= 0) left[at] = '';
    return at + 1;
  });
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.insertRowsAfter(height, rows - height);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}

function formatColumns(sheet: Sheet, { columns, rows }: ImportPlan, places: readonly number[], firstRow: number): void {
  if (rows === 0) return;
  const formatAt = (at: number): string | undefined => FORMAT_OF[columns[at]!.kind];
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
