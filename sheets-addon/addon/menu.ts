import { allSheetDashboardWords } from '#shared/languages/all-sheet-dashboard-words.ts';
import { allSheetMenuWords } from '#shared/languages/all-sheet-menu-words.ts';
import { allSidebarWords } from '#shared/languages/all-sidebar-words.ts';
import { say } from '#shared/languages/say.ts';
import type { SheetMenuWords } from '#shared/languages/sheet-menu-words.ts';
import { showDashboard, showPrintCopy } from './dashboard/show-dashboard.ts';
import { freeTabName } from './free-tab-name.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { sampleRows } from './sample-rows.ts';
import { userLanguage } from './user-language.ts';

/** Set by the build. An add-on has its menu under *Extensions*; a script of the user's own spreadsheet may have one beside the others. */
declare const BUILT_FOR: 'bound' | 'addon';

/**
 * Puts the menu up when the spreadsheet is opened.
 *
 * It touches nothing but the menu and the user's language: in a file in which an add-on has not been used yet, nothing else is allowed.
 */
export function onOpen(): void {
  const words = wordsOf();
  const dashboard = allSheetDashboardWords[userLanguage()];
  const sidebars = allSidebarWords[userLanguage()];
  const ui = SpreadsheetApp.getUi();
  const menu = BUILT_FOR === 'addon' ? ui.createAddonMenu() : ui.createMenu(NAME);
  menu
    // First, for the functions of an add-on are dead in a file until its menu has been used there once.
    .addItem(words.enable, 'enableEasemark')
    .addItem(sidebars.importItem, 'showEasemarkImport')
    .addItem(sidebars.scoreItem, 'showEasemarkScore')
    .addItem(dashboard.item, 'showEasemarkDashboard')
    .addItem(dashboard.printItem, 'printEasemarkDashboard')
    .addItem(words.sample, 'insertEasemarkSample')
    .addSeparator()
    .addItem(words.help, 'showEasemarkHelp')
    .addToUi();
}

/** An add-on that is installed from within a spreadsheet meets it open already. */
export function onInstall(): void {
  onOpen();
}

/** Does nothing but say that the functions work: that the menu was used is what switches them on. */
export function enableEasemark(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(NAME, wordsOf().enabled, ui.ButtonSet.OK);
}

/** Adds a tab of made-up answers with the first formulas; what is there stays as it is. */
export function insertEasemarkSample(): void {
  const ui = SpreadsheetApp.getUi();
  const words = wordsOf();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = freeTabName(spreadsheet, words.tab);
  const rows = sampleRows(words);
  const sheet = spreadsheet.insertSheet(tab);
  sheet.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows);
  sheet.getRange(1, 1, 1, rows[0]!.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  ui.alert(NAME, say(words.inserted, { tab }), ui.ButtonSet.OK);
}

/** Builds the dashboard of the tab the user is on, or brings it up to date. */
export function showEasemarkDashboard(): void {
  const ui = SpreadsheetApp.getUi();
  showDashboard(ui, userLanguage());
}

/** Freezes the dashboard as it is now into a tab of today's date. */
export function printEasemarkDashboard(): void {
  const ui = SpreadsheetApp.getUi();
  showPrintCopy(ui, userLanguage());
}

/** Says how to begin, and which functions there are. */
export function showEasemarkHelp(): void {
  const ui = SpreadsheetApp.getUi();
  const words = wordsOf();
  const text = [
    words.start,
    '=CES(A2:A)\n=CES_SUMMARY(A2:A)\n=NPS(B2:B)',
    words.explained,
    words.error,
    `${words.all}\n${FUNCTION_NAMES.map((family) => [...family].sort().join(', ')).join('\n')}`,
  ];
  ui.alert(NAME, text.join('\n\n'), ui.ButtonSet.OK);
}

const NAME = 'Easemark';

/** What the menu says, in the user's own language. */
function wordsOf(): SheetMenuWords {
  return allSheetMenuWords[userLanguage()];
}
