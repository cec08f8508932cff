import { parseScale } from '#shared/answers/scale.ts';
import { allSheetDashboardWords } from '#shared/languages/all-sheet-dashboard-words.ts';
import type { Language } from '#shared/languages/languages.ts';
import { say } from '#shared/languages/say.ts';
import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import { buildDashboard } from './build-dashboard.ts';
import { currentPlan } from './current-plan.ts';
import { columnNumber } from './formula.ts';
import { knownDashboards } from './known-dashboard.ts';
import type { AnswerColumn, DashboardPlan } from './plan.ts';
import { printCopy } from './print-copy.ts';
import { type UnderstoodTable, understandTable } from './settle-plan.ts';
import { LOOKED, tablesOn } from './table-on-tab.ts';
import { isScale } from './tables.ts';

const NAME = 'Easemark';

type Ui = GoogleAppsScript.Base.Ui;

/**
 * Builds the dashboard of the tab the user is on, or brings it up to date; on a dashboard itself, that one.
 *
 * Whatever goes wrong is said in a sentence, with what has become of what was begun.
 */
export function showDashboard(ui: Ui, language: Language): void {
  const words = allSheetDashboardWords[language];
  const tell = (text: string): void => {
    ui.alert(NAME, text, ui.ButtonSet.OK);
  };
  const settled = planOfTab(ui, words);
  if (typeof settled === 'string') {
    if (settled !== '') tell(settled);
    return;
  }
  const { plan, leftOut, recognised } = settled;
  const data = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === plan.sheetId);
  if (!data) {
    tell(words.dataGone);
    return;
  }
  const isThere = knownDashboards(SpreadsheetApp.getActiveSpreadsheet()).some(
    (one) => one.remembered.plan.sheetId === plan.sheetId,
  );
  try {
    const { tab, again } = buildDashboard(plan, language);
    const done = again ? words.rebuilt : say(words.built, { tab, data: data.getName() });
    const without = leftOut.length > 0 ? `\n\n${say(words.notUsed, { reasons: leftOut.join('; ') })}` : '';
    tell([done + without, ...recognised].join('\n\n'));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    tell(say(isThere ? words.failedHalf : words.failed, { why }));
  }
}

/** Freezes the dashboard the user is on, or the only one, or the first, into a tab of today's date. */
export function showPrintCopy(ui: Ui, language: Language): void {
  const words = allSheetDashboardWords[language];
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const all = knownDashboards(spreadsheet);
  const active = spreadsheet.getActiveSheet().getSheetId();
  const chosen =
    all.find((one) => one.page.getSheetId() === active) ??
    all.find((one) => one.remembered.plan.sheetId === active) ??
    all[0];
  if (!chosen) {
    ui.alert(NAME, words.noDashboard, ui.ButtonSet.OK);
    return;
  }
  const day = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  try {
    const tab = printCopy(chosen, day, language);
    ui.alert(NAME, say(words.printed, { tab }), ui.ButtonSet.OK);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    ui.alert(NAME, say(words.failed, { why }), ui.ButtonSet.OK);
  }
}

interface Settled {
  readonly plan: DashboardPlan;
  /** In words: what could not be used, and why. */
  readonly leftOut: readonly string[];
  /** A sentence where not every row was looked at to tell what the columns are. */
  readonly recognised: readonly string[];
}

/** @returns a sentence when there is nothing to build from, an empty one when the user thought better of it */
function planOfTab(ui: Ui, words: SheetDashboardWords): Settled | string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const id = sheet.getSheetId();
  const own = knownDashboards(spreadsheet).find((one) =>
    [one.page, one.tables, one.rows].some((tab) => tab.getSheetId() === id),
  );
  if (own) {
    if (!spreadsheet.getSheets().some((one) => one.getSheetId() === own.remembered.plan.sheetId)) return words.dataGone;
    const current = currentPlan(own);
    if (!current) return words.answersGone;
    return { plan: current.plan, leftOut: current.hasLost ? [words.deletedColumns] : [], recognised: [] };
  }
  const tables = tablesOn(sheet, spreadsheet.getCurrentCell()?.getColumn() ?? 1).flatMap(
    (table) => understandTable(table, sheet.getName()) ?? [],
  );
  const table = tables.find(({ answers, unclear }) => Object.keys(answers).length + unclear.length > 0);
  if (!table && tables.length === 0) return say(words.noRows, { tab: sheet.getName() });
  const answers = table ? askScales(ui, words, table) : askColumn(ui, words, tables[0]!);
  if (typeof answers === 'string') return answers;
  const { headerRow, firstColumn, lastRow, others, badDates } = table ?? tables[0]!;
  const beside = Object.fromEntries(
    Object.entries(others).filter(([, column]) => !Object.values(answers).some((one) => one.column === column)),
  );
  const plan = { sheetId: id, headerRow, firstColumn, answers, others: beside, ...(lastRow ? { lastRow } : {}) };
  return {
    plan,
    leftOut: [
      ...(badDates === undefined ? [] : [say(words.badDates, { column: badDates })]),
      ...(lastRow === undefined ? [] : [say(words.secondTable, { row: lastRow + 1 })]),
    ],
    recognised: sheet.getLastRow() > LOOKED ? [say(words.recognised, { count: LOOKED })] : [],
  };
}

type Answers = Readonly<Partial<Record<Metric, AnswerColumn>>>;

/** Asks for the scale of what is surely answers and has none. What is not answered is left out where something else can be shown. */
function askScales(ui: Ui, words: SheetDashboardWords, { answers, unclear }: UnderstoodTable): Answers | string {
  const all: Partial<Record<Metric, AnswerColumn>> = { ...answers };
  for (const { metric, column, name } of unclear) {
    const reply = ui.prompt(NAME, say(words.askScale, { column: name }), ui.ButtonSet.OK_CANCEL);
    if (reply.getSelectedButton() !== ui.Button.OK) continue;
    const scale = readScale(reply.getResponseText(), metric);
    if (scale === undefined) return say(words.notUnderstood, { text: reply.getResponseText().slice(0, 60) });
    all[metric] = { column, scale };
  }
  return Object.keys(all).length > 0 ? all : '';
}

/** Asks which column holds the answers. */
function askColumn(ui: Ui, words: SheetDashboardWords, { firstColumn }: UnderstoodTable): Answers | string {
  const reply = ui.prompt(NAME, words.askColumn, ui.ButtonSet.OK_CANCEL);
  if (reply.getSelectedButton() !== ui.Button.OK) return '';
  const said = reply.getResponseText();
  const [, letters = '', named = '', rest = ''] = /^\s*([A-Za-z]{1,3})[\s,;:]+(ces|nps|csat)\b(.*)$/i.exec(said) ?? [];
  const metric = METRICS.find((one) => one === named.toLowerCase());
  const column = columnNumber(letters);
  const scale = metric && readScale(rest, metric);
  if (!metric || !scale || column < firstColumn) return say(words.notUnderstood, { text: said.slice(0, 60) });
  return { [metric]: { column, scale } };
}

/** A scale as the functions take it; `undefined` when nobody knows it. */
function readScale(text: string, metric: Metric): string | undefined {
  if (metric === 'nps') return '0-10';
  try {
    const { scale, direction } = parseScale(text);
    if (!isScale(scale.name)) return undefined;
    return metric === 'ces' && direction ? `${scale.name} ${direction}` : scale.name;
  } catch {
    return undefined;
  }
}
