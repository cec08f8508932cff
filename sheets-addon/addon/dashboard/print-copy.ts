import { allSheetDashboardWords } from '#shared/languages/all-sheet-dashboard-words.ts';
import type { Language } from '#shared/languages/languages.ts';
import { say } from '#shared/languages/say.ts';
import { freeTabName } from '../free-tab-name.ts';
import { plainCell } from './formula.ts';
import type { KnownDashboard } from './known-dashboard.ts';

/**
 * Copies a dashboard into a tab of its own whose cells hold values and whose charts show cells of that tab: nothing on it changes any more.
 *
 * The cells that its charts show are written beside the page, in columns that are hidden. Charts that a person added are frozen in the same way.
 *
 * @param day today in the spreadsheet's zone, such as 2026-11-22
 * @returns the name of the new tab
 * @throws what Google says when it refuses; the new tab is taken out again
 */
export function printCopy({ page }: KnownDashboard, day: string, language: Language): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = freeTabName(spreadsheet, say(allSheetDashboardWords[language].printTab, { day }));
  const source = page.getDataRange();
  const values = source.getValues().map((row) => row.map(frozen));
  const shown = page.getCharts().map((chart) => chart.getRanges().map((range) => range.getValues()));
  const copy = page.copyTo(spreadsheet);
  try {
    copy.setName(name);
    const all = copy.getRange(1, 1, values.length, values[0]!.length);
    all.clearDataValidations();
    all.setValues(values);
    freezeCharts(copy, shown);
    spreadsheet.setActiveSheet(copy);
    return name;
  } catch (thrown) {
    spreadsheet.deleteSheet(copy);
    throw thrown;
  }
}

/** @param shown the cells of each chart's ranges, in the order of the charts */
function freezeCharts(copy: GoogleAppsScript.Spreadsheet.Sheet, shown: readonly (readonly unknown[][][])[]): void {
  const blocks = shown.flat();
  if (blocks.length === 0) return;
  const first = copy.getMaxColumns() + 1;
  const height = Math.max(...blocks.map((block) => block.length));
  const width = blocks.reduce((sum, block) => sum + block[0]!.length, 0);
  copy.insertColumnsAfter(first - 1, width);
  if (height > copy.getMaxRows()) copy.insertRowsAfter(copy.getMaxRows(), height - copy.getMaxRows());
  const rows = Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => (block[row] ?? block[0]!.map(() => '')).map(chartCell)),
  );
  copy.getRange(1, first, height, width).setValues(rows);
  let column = first;
  copy.getCharts().forEach((chart, at) => {
    let builder = chart
      .modify()
      .clearRanges()
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    for (const block of shown[at]!) {
      builder = builder.addRange(copy.getRange(1, column, block.length, block[0]!.length));
      column += block[0]!.length;
    }
    copy.updateChart(builder.build());
  });
  copy.hideColumns(first, width);
}

function frozen(value: unknown): unknown {
  return typeof value === 'string' ? plainCell(value) : value;
}

/** #N/A stands for a gap in a chart, and an empty cell does so as well. */
function chartCell(value: unknown): unknown {
  return value === '#N/A' ? '' : frozen(value);
}
