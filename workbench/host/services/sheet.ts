import type { WorkbookSheet } from '../workbook-sheet.ts';
import { draftOf, LocalChartBuilder, LocalEmbeddedChart, NEW_CHART } from './embedded-chart.ts';
import { gridArea } from './range.ts';
import { LocalRangeList } from './range-list.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Implemented =
  | 'appendRow'
  | 'copyTo'
  | 'deleteColumns'
  | 'getCharts'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'hideColumns'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnsAfter'
  | 'insertRowsAfter'
  | 'isSheetHidden'
  | 'newChart'
  | 'removeChart'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setRowHeights'
  | 'updateChart';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class LocalSheet implements Pick<Sheet, Implemented> {
  readonly #objects: SpreadsheetObjects;
  readonly #sheet: WorkbookSheet;

  constructor(objects: SpreadsheetObjects, sheet: WorkbookSheet) {
    this.#objects = objects;
    this.#sheet = sheet;
  }

  getName(): string {
    return this.#sheet.name;
  }

  getSheetName(): string {
    return this.#sheet.name;
  }

  /** From 1. */
  getIndex(): number {
    return this.#objects.workbook.sheets.indexOf(this.#sheet) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#objects.spreadsheet();
  }

  getMaxRows(): number {
    return this.#sheet.rows;
  }

  getMaxColumns(): number {
    return this.#sheet.columns;
  }

  getLastRow(): number {
    return this.#sheet.lastCell().row;
  }

  getLastColumn(): number {
    return this.#sheet.lastCell().column;
  }

  getDataRange(): Range {
    const { row, column } = this.#sheet.lastCell();
    return this.getRange(1, 1, Math.max(row, 1), Math.max(column, 1));
  }

  getRange(row: number | string, column = 1, height = 1, width = 1): Range {
    if (typeof row === 'number') {
      return this.#objects.range(gridArea({ sheet: this.#sheet, row, column, height, width }));
    }
    const area = this.#objects.workbook.area(row, this.#sheet);
    if (!area) throw new Error('Range not found');
    return this.#objects.range(area);
  }

  /** In pixels. */
  setColumnWidth(column: number, width: number): Sheet {
    this.#sheet.look.setWidths([width], column);
    return this.#objects.sheet(this.#sheet);
  }

  setFrozenRows(rows: number): void {
    this.#sheet.look.frozenRows = rows;
  }

  /** Below the last row that holds anything. */
  appendRow(cells: unknown[]): Sheet {
    const row = this.#sheet.lastCell().row + 1;
    this.#sheet.rows = Math.max(this.#sheet.rows, row);
    this.#sheet.columns = Math.max(this.#sheet.columns, cells.length);
    if (cells.length > 0) this.getRange(row, 1, 1, cells.length).setValues([cells]);
    return this.#objects.sheet(this.#sheet);
  }

  getSheetId(): number {
    return this.#sheet.id;
  }

  setName(name: string): Sheet {
    this.#objects.workbook.renameSheet(this.#sheet, name);
    return this.#self();
  }

  hideSheet(): Sheet {
    const shown = this.#objects.workbook.sheets.filter((sheet) => !sheet.hidden);
    if (shown.length === 1 && shown[0] === this.#sheet) throw new Error("You can't hide all the sheets in a document.");
    this.#sheet.hidden = true;
    return this.#self();
  }

  isSheetHidden(): boolean {
    return this.#sheet.hidden;
  }

  hideColumns(from: number, count = 1): void {
    for (let column = from; column < from + count; column += 1) this.#sheet.hiddenColumns.add(column);
  }

  insertRowsAfter(after: number, count: number): Sheet {
    if (after !== this.#sheet.rows)
      throw new Error('Sheet.insertRowsAfter within the sheet is not implemented in the local host');
    this.#sheet.rows += count;
    return this.#self();
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    if (after !== this.#sheet.columns)
      throw new Error('Sheet.insertColumnsAfter within the sheet is not implemented in the local host');
    this.#sheet.columns += count;
    return this.#self();
  }

  /** At the right edge alone, where nothing stands. */
  deleteColumns(from: number, count: number): void {
    const sheet = this.#sheet;
    if (from + count - 1 !== sheet.columns || sheet.lastCell().column >= from)
      throw new Error('Sheet.deleteColumns of columns in use is not implemented in the local host');
    sheet.columns -= count;
  }

  setColumnWidths(from: number, count: number, width: number): Sheet {
    this.#sheet.look.setWidths(Array<number>(count).fill(width), from);
    return this.#self();
  }

  setRowHeights(from: number, count: number, height: number): Sheet {
    for (let row = from; row < from + count; row += 1) this.#sheet.look.heights.set(row, height);
    return this.#self();
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    this.#sheet.look.gridlines = !hidden;
    return this.#self();
  }

  getRangeList(names: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const areas = [...names].map((name) => {
      const area = this.#objects.workbook.area(name, this.#sheet);
      if (!area) throw new Error('Range not found');
      return area;
    });
    return LocalRangeList.open(this.#objects, areas);
  }

  getCharts(): Chart[] {
    return this.#sheet.charts.map((chart) => LocalEmbeddedChart.open(this.#objects, chart));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return LocalChartBuilder.open(this.#objects, NEW_CHART);
  }

  insertChart(chart: Chart): void {
    const draft = draftOf(chart);
    if (draft.ranges.length === 0) throw new Error('A chart must have at least one range.');
    this.#sheet.charts.push({ ...draft, id: this.#objects.workbook.nextChart() });
  }

  updateChart(chart: Chart): void {
    const draft = draftOf(chart);
    this.#sheet.charts[this.#chartAt(draft.id)] = { ...draft, id: draft.id! };
  }

  removeChart(chart: Chart): void {
    this.#sheet.charts.splice(this.#chartAt(draftOf(chart).id), 1);
  }

  /** Cells with their looks, rules and charts; a chart goes on showing the cells it showed. */
  copyTo(): Sheet {
    const { workbook } = this.#objects;
    const source = this.#sheet;
    let name = `Copy of ${source.name}`;
    for (let number = 2; workbook.sheet(name); number += 1) name = `Copy of ${source.name} ${number}`;
    const copy = workbook.insertSheet(name, undefined, { rows: source.rows, columns: source.columns });
    copy.write('A1', source.typed());
    copy.look.copy(source.look);
    copy.copied = { from: source, formats: source.look.formats.length };
    copy.rules.push(...source.rules);
    for (const [at, note] of source.notes) copy.notes.set(at, note);
    for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
    for (const chart of source.charts) {
      const ranges = chart.ranges.map((area) => (area.sheet === source ? { ...area, sheet: copy } : area));
      copy.charts.push({ ...chart, ranges, id: workbook.nextChart() });
    }
    return this.#objects.sheet(copy);
  }

  #chartAt(id: number | undefined): number {
    const at = this.#sheet.charts.findIndex((chart) => chart.id === id);
    if (at < 0) throw new Error('The chart does not exist on this sheet.');
    return at;
  }

  #self(): Sheet {
    return this.#objects.sheet(this.#sheet);
  }
}
