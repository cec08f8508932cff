import { allSidebarWords } from '#shared/languages/all-sidebar-words.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { beginImport } from './import/begin-import.ts';
import { finishImport, undoImport, writeRows } from './import/import-rows.ts';
import { type AppendTarget, appendTarget, type ImportSetting, importSetting } from './import/import-setting.ts';
import type { ImportCell, ImportPlan, PendingImport } from './import/plan.ts';
import type { NumberFormat } from './score/formula-of.ts';
import {
  type DateCells,
  dateCells,
  type Inserted,
  insertFormula,
  insertPlace,
  type ScoreSetting,
  scoreSetting,
  scoreValues,
} from './score/score-sheet.ts';
import { userLanguage } from './user-language.ts';

/** Opens the sidebar that imports CSV files. */
export function showEasemarkImport(): void {
  const ui = SpreadsheetApp.getUi();
  ui.showSidebar(sidebar('import', wordsOf().importTitle));
}

/** Opens the sidebar that turns columns into formulas. */
export function showEasemarkScore(): void {
  const ui = SpreadsheetApp.getUi();
  ui.showSidebar(sidebar('score', wordsOf().scoreTitle));
}

/** Import sidebar: the tabs there are, and whether an import has not ended. */
export function easemarkImportSetting(): ImportSetting {
  SpreadsheetApp.getUi();
  return importSetting();
}

/** Import sidebar: what stands on the tab that rows are to be appended to. */
export function easemarkAppendTarget(tab: string, names: string[], id: string | null): AppendTarget {
  SpreadsheetApp.getUi();
  return appendTarget(tab, names, id, wordsOf().refusals);
}

/** Import sidebar: begins an import. */
export function beginEasemarkImport(plan: ImportPlan): PendingImport {
  SpreadsheetApp.getUi();
  return beginImport(plan, Utilities.getUuid(), wordsOf().refusals);
}

/** Import sidebar: writes a batch of rows. */
export function writeEasemarkRows(id: string, from: number, rows: ImportCell[][]): number {
  SpreadsheetApp.getUi();
  return writeRows(id, from, rows, wordsOf().refusals);
}

/** Import sidebar: ends an import that is complete. */
export function finishEasemarkImport(id: string): { readonly tab: string } {
  SpreadsheetApp.getUi();
  return finishImport(id, wordsOf().refusals);
}

/** Import sidebar: takes everything back that an import has written. */
export function undoEasemarkImport(id: string): { readonly kept: string | null } {
  SpreadsheetApp.getUi();
  return undoImport(id, wordsOf().refusals);
}

/** Score sidebar: the columns of the tab the person is on. */
export function easemarkScoreSetting(): ScoreSetting {
  SpreadsheetApp.getUi();
  return scoreSetting();
}

/** Score sidebar: what stands in a column. */
export function easemarkScoreValues(tab: string, column: number): (string | number | boolean)[] {
  SpreadsheetApp.getUi();
  return scoreValues(tab, column, wordsOf().refusals);
}

/** Score sidebar: whether a column holds dates that formulas can compare. */
export function easemarkDateCells(tab: string, column: number): DateCells {
  SpreadsheetApp.getUi();
  return dateCells(tab, column, wordsOf().refusals);
}

/** Score sidebar: the cell the person is on. */
export function easemarkInsertPlace(): { readonly tab: string; readonly cell: string } {
  SpreadsheetApp.getUi();
  return insertPlace();
}

/** Score sidebar: writes a formula into that cell. */
export function insertEasemarkFormula(
  formula: string,
  tab: string,
  columns: number[],
  over: boolean,
  format: NumberFormat,
): Inserted {
  SpreadsheetApp.getUi();
  return insertFormula(formula, tab, columns, over, format, wordsOf().refusals);
}

/** A page of the project as a sidebar, told which language to speak. */
function sidebar(file: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(file);
  return page
    .setContent(page.getContent().replace('data-language="en"', `data-language="${userLanguage()}"`))
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setTitle(title);
}

function wordsOf(): SidebarWords {
  return allSidebarWords[userLanguage()];
}
