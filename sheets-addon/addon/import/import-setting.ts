import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { keptState } from './import-state.ts';
import type { ImportState, PendingImport } from './plan.ts';
import { headerOf, placesIn, sheetWithId, tabNamed } from './tabs.ts';

/** What the page must know before anything is chosen. */
export interface ImportSetting {
  readonly zone: string;
  readonly tabs: readonly string[];
  readonly active: string;
  readonly pending: PendingImport | null;
}

export function importSetting(): ImportSetting {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const state = keptState();
  return {
    zone: spreadsheet.getSpreadsheetTimeZone(),
    tabs: spreadsheet.getSheets().map((sheet) => sheet.getName()),
    active: spreadsheet.getActiveSheet().getName(),
    pending: state && pendingOf(state),
  };
}

/** What the page is told of an import; its tab by the name it has now. */
export function pendingOf(state: ImportState): PendingImport {
  const { id, file, fingerprint, mode, rows, kept, written } = state;
  const tab = sheetWithId(state.target ?? state.sheet)?.getName() ?? state.tab;
  return { id, file, fingerprint, mode, rows, kept, written, tab, canUndo: canUndo(state) };
}

/** Once the target may have been changed there is no way back, as long as there is a way on. */
export function canUndo({ stage, sheet, target }: ImportState): boolean {
  return stage === 'writing' || !sheetWithId(target) || (stage === 'copying' && !sheetWithId(sheet));
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
export function appendTarget(
  tab: string,
  names: readonly string[],
  id: string | null,
  says: SidebarWords['refusals'],
): AppendTarget {
  const sheet = tabNamed(tab, says);
  const places = placesIn(headerOf(sheet), names);
  const at = id === null ? -1 : names.indexOf(id);
  const column = at < 0 ? 0 : places[at]!;
  const last = sheet.getLastRow();
  const ids =
    column > 0 && last > 1
      ? sheet
          .getRange(2, column, last - 1, 1)
          .getValues()
          .map(([value]) => String(value).trim())
      : [];
  return { missing: names.filter((_, each) => places[each] === 0), ids: column > 0 ? ids : null };
}
