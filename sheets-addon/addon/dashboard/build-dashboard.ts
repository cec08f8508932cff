import { allChartWords } from '#shared/languages/all-chart-words.ts';
import { allSheetDashboardWords } from '#shared/languages/all-sheet-dashboard-words.ts';
import { allWords } from '#shared/languages/all-words.ts';
import type { Language } from '#shared/languages/languages.ts';
import { say } from '#shared/languages/say.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import { freeTabName } from '../free-tab-name.ts';
import { neutralOf } from './cards.ts';
import { type ChartBlock, type ChartName, putChartData } from './chart-data.ts';
import { filteredRows } from './filtered-rows.ts';
import { onTab } from './formula.ts';
import {
  INPUTS,
  type Input,
  type KnownDashboard,
  knownDashboards,
  MEMORY_CELL,
  type Remembered,
  rangeName,
  targetOf,
} from './known-dashboard.ts';
import { sectionsOf } from './page.ts';
import { type DashboardPlan, mainMetric } from './plan.ts';
import { putCharts } from './put-charts.ts';
import { inputCell, putInputs } from './put-inputs.ts';
import { INPUT_ROW, putSections, shapePage } from './put-page.ts';
import { LAST_RESERVED_ROW } from './reserved-texts.ts';
import { makeRoom, rowsThatFit } from './room.ts';
import type { PageSource } from './section.ts';
import { FIRST_ROW, TabCells } from './tab-cells.ts';
import { putTables } from './tables.ts';

/** Rows of the tab of tables that may hold something other than what a formula spills. */
const WRITTEN_ROWS = Math.max(250, LAST_RESERVED_ROW);
/** Rows of the tab of tables: as many as a table of segments may need. */
const TABLE_ROWS = 2100;

/** What came of it. */
export interface BuiltDashboard {
  /** The name of the dashboard's tab. */
  readonly tab: string;
  /** It was there already. */
  readonly again: boolean;
}

/**
 * Builds the dashboard of a plan, or brings the one up to date that shows the same tab.
 *
 * Two hidden tabs are wholly ours and written anew every time: the rows that the filters keep, and the tables, where every text and number is worked out. The
 * dashboard itself belongs to the user. Its cells only show cells of the tab of tables, so nothing on it needs to be written again: what is there stays where
 * it is and as it looks, and parts that were never put there are put below everything else. Charts are known by their ids.
 *
 * When Google refuses something while a new dashboard is made, its tabs are taken out again.
 *
 * @param plan what is shown; a later sidebar gives it as well
 * @param language of the user
 * @throws what Google says when it refuses
 */
export function buildDashboard(plan: DashboardPlan, language: Language): BuiltDashboard {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const data = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === plan.sheetId);
  if (!data) throw new Error(allSheetDashboardWords[language].dataGone);
  const all = knownDashboards(spreadsheet);
  const known = all.find((one) => one.remembered.plan.sheetId === plan.sheetId);
  const made: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  const number = known?.number ?? Math.max(0, ...all.map((one) => one.number)) + 1;
  try {
    const page = write(spreadsheet, data, plan, language, number, known, made);
    spreadsheet.setActiveSheet(page);
    return { tab: page.getName(), again: known !== undefined };
  } catch (thrown) {
    for (const sheet of made) spreadsheet.deleteSheet(sheet);
    throw thrown;
  }
}

function write(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  data: GoogleAppsScript.Spreadsheet.Sheet,
  plan: DashboardPlan,
  language: Language,
  number: number,
  known: KnownDashboard | undefined,
  made: GoogleAppsScript.Spreadsheet.Sheet[],
): GoogleAppsScript.Spreadsheet.Sheet {
  const words = allSheetDashboardWords[language];
  const tab = (wanted: string): GoogleAppsScript.Spreadsheet.Sheet => {
    const sheet = spreadsheet.insertSheet(freeTabName(spreadsheet, wanted));
    made.push(sheet);
    return sheet;
  };
  const page = known?.page ?? tab(words.tab);
  const tables = known?.tables ?? tab(words.tablesTab);
  const rowsTab = known?.rows ?? tab(words.rowsTab);

  const inputs = known?.inputs ?? inputsOn(page);
  const at = (input: Input) => onTab(page.getName(), inputs[input].getA1Notation());
  const header = data.getRange(plan.headerRow, 1, 1, Math.max(data.getLastColumn(), 1)).getDisplayValues()[0]!;
  const segment = plan.others.segment === undefined ? '' : header[plan.others.segment - 1]!;
  const filters = { from: at('from'), to: at('to'), segment: at('segment') };
  const rows = filteredRows(plan, data.getName(), rowsTab.getName(), filters, words);
  const cells = new TabCells(tables.getName());
  const coreWords = allWords[language];
  const chartWords = allChartWords[language];
  const texts = { plan, segment, words, chartWords, coreWords };
  cells.text(1, 1, words.explanation);
  const functionTables = putTables(plan, rows, cells);
  const neutral = neutralOf(plan, mainMetric(plan));
  const targets = Object.fromEntries(METRICS.map((metric) => [metric, at(targetOf(metric))])) as Record<Metric, string>;
  const target = targets[mainMetric(plan)];
  const charts = putChartData({ ...texts, tables: functionTables, cells, kept: rows.kept, target, neutral });
  const source: PageSource = {
    ...texts,
    data: data.getName(),
    rows,
    tables: functionTables,
    charts,
    cells,
    targets,
    sent: at('sent'),
    chosen: at('segment'),
  };
  const sections = sectionsOf(source);

  makeRoom(tables, TABLE_ROWS, cells.width);
  // Columns go only when nothing spills over them.
  if (rowsTab.getMaxColumns() > rows.cells.width)
    rowsTab.getRange(1, 1, FIRST_ROW, rowsTab.getMaxColumns()).clearContent();
  makeRoom(rowsTab, rowsThatFit(spreadsheet, data, rowsTab, rows.cells.width), rows.cells.width);
  if (!known) {
    shapePage(page);
    for (const input of INPUTS) spreadsheet.setNamedRange(rangeName(number, input), inputs[input]);
    spreadsheet.setNamedRange(rangeName(number, 'tables'), tables.getRange(1, 1));
    spreadsheet.setNamedRange(rangeName(number, 'rows'), rowsTab.getRange(1, 1));
  }
  for (const [sheet, written] of [
    [rowsTab, rows.cells.rows({ rows: FIRST_ROW, columns: rowsTab.getMaxColumns() })],
    [tables, cells.rows({ rows: WRITTEN_ROWS, columns: tables.getMaxColumns() })],
  ] as const) {
    sheet.getRange(1, 1, written.length, written[0]!.length).setValues(written);
  }
  // Under the format of a day, answers would be days as well: columns may have held others before.
  rowsTab.getRange(1, 1, rowsTab.getMaxRows(), rowsTab.getMaxColumns()).setNumberFormat('General');
  if (rows.dates !== undefined) {
    rowsTab
      .getRange(FIRST_ROW, rows.dates, rowsTab.getMaxRows() - FIRST_ROW + 1, 1)
      .setNumberFormat('yyyy-mm-dd hh:mm');
  }
  const segments =
    rows.segments && rowsTab.getRange(5, rows.segments.column, Math.min(rowsTab.getMaxRows() - 5, 2000), 1);
  validate(inputs.segment, segments, say(words.segmentHelp, { column: segment }));

  const before = known?.remembered;
  const labelled = putInputs(inputs, before?.inputs ?? [], texts);
  const placed = putSections(page, sections, before?.sections ?? [], known === undefined ? INPUT_ROW + 2 : undefined);
  const shown = Object.fromEntries(
    Object.entries(charts).map(([name, block]) => [name, chartRange(tables, block!)]),
  ) as Partial<Record<ChartName, GoogleAppsScript.Spreadsheet.Range>>;
  const drawn = putCharts(page, shown, placed.charts, texts, before);
  const remembered: Remembered = { plan, ...drawn, sections: placed.sections, inputs: labelled };
  tables.getRange(MEMORY_CELL.row, MEMORY_CELL.column).setValue(JSON.stringify(remembered));
  if (!known) {
    tables.hideSheet();
    rowsTab.hideSheet();
  }
  return page;
}

function chartRange(
  tables: GoogleAppsScript.Spreadsheet.Sheet,
  { column, width, rows }: ChartBlock,
): GoogleAppsScript.Spreadsheet.Range {
  return tables.getRange(4, column, rows + 1, width);
}

function inputsOn(page: GoogleAppsScript.Spreadsheet.Sheet): Record<Input, GoogleAppsScript.Spreadsheet.Range> {
  const cells = INPUTS.map((input) => [input, page.getRange(inputCell(input))] as const);
  return Object.fromEntries(cells) as Record<Input, GoogleAppsScript.Spreadsheet.Range>;
}

function validate(
  cell: GoogleAppsScript.Spreadsheet.Range,
  values: GoogleAppsScript.Spreadsheet.Range | undefined,
  help: string,
): void {
  if (!values) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(values, true)
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
  cell.setDataValidation(rule);
}
