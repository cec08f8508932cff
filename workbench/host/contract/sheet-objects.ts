import { type ContractRow, menu, probe } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** Charts, names, rules and tabs. */
export const SHEET_OBJECT_ROWS: readonly ContractRow[] = [
  {
    claim: 'a chart has no id until it lies on a sheet, and keeps it, its options and its place when it is changed',
    cites: SOURCES.chartId,
    code: menu(
      "const sheet = SpreadsheetApp.getActiveSheet(); const chart = sheet.newChart().setChartType(Charts.ChartType.COMBO).addRange(sheet.getRange('A1:B4')).setOption('title', 'T').setPosition(3, 4, 0, 0).build(); const before = chart.getChartId(); sheet.insertChart(chart); const there = sheet.getCharts()[0]; sheet.updateChart(there.modify().clearRanges().addRange(sheet.getRange('A1:B9')).build()); const after = sheet.getCharts()[0]; sheet.getRange('F1:F5').setValues([[before === null], [after.getChartId() === there.getChartId()], [after.getOptions().get('title')], [after.getContainerInfo().getAnchorRow()], [after.getRanges()[0].getA1Notation()]]);",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { F1: true, F2: true, F3: 'T', F4: 3, F5: 'A1:B9' },
  },
  {
    claim: 'a chart without cells is refused, and one that is not there cannot be changed',
    cites: SOURCES.chartChange,
    code: menu(
      "const sheet = SpreadsheetApp.getActiveSheet(); sheet.updateChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).build());",
    ),
    call: { name: 'item', as: 'menu' },
    throws: 'The chart does not exist on this sheet.',
    expected: {},
  },
  {
    claim: 'no chart from a custom function',
    cites: SOURCES.charts,
    code: probe('const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(sheet.newChart().build());'),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'You do not have permission to call newChart' },
  },
  {
    claim: 'a copied sheet has the charts of the first, which show the cells they showed',
    cites: SOURCES.chartCopy,
    code: menu(
      "const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet(); const other = book.insertSheet('Other'); sheet.insertChart(sheet.newChart().addRange(other.getRange('A1:B2')).build()); const copy = sheet.copyTo(book); const chart = copy.getCharts()[0]; sheet.getRange('F1:F2').setValues([[chart.getRanges()[0].getSheet().getName()], [copy.getName()]]);",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { F1: 'Other', F2: 'Copy of Sheet1' },
  },
  {
    claim: 'a named range leads to its cells',
    cites: SOURCES.namedRange,
    code: menu(
      "const book = SpreadsheetApp.getActiveSpreadsheet(); book.setNamedRange('Mine', book.getActiveSheet().getRange('B2:C3')); const named = book.getNamedRanges()[0]; book.getActiveSheet().getRange('F1').setValue(named.getName() + ' ' + named.getRange().getA1Notation());",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { F1: 'Mine B2:C3' },
  },
  {
    claim: 'a rule of what may be typed is built and given to a cell; one without a condition is refused',
    cites: SOURCES.validation,
    code: menu(
      "const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); cell.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).setHelpText('A day').build()); SpreadsheetApp.newDataValidation().build();",
    ),
    call: { name: 'item', as: 'menu' },
    throws: 'No criteria has been set.',
    expected: {},
  },
  {
    claim: 'a sheet is hidden, and is no other sheet under another name',
    cites: SOURCES.hiddenTab,
    code: menu(
      "const book = SpreadsheetApp.getActiveSpreadsheet(); const other = book.insertSheet('Other'); const id = other.getSheetId(); other.hideSheet().setName('Another'); book.getSheetByName('Sheet1').getRange('F1:F2').setValues([[other.isSheetHidden()], [book.getSheetByName('Another').getSheetId() === id]]);",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { F1: true, F2: true },
  },
];
