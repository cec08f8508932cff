import { type ContractSource, SOURCES } from './contract-sources.ts';
import type { CellInput } from './workbook-sheet.ts';

/** What Apps Script does with a script, as one example that the host must show. */
export interface ContractRow {
  claim: string;
  /** What it rests on. */
  cites: ContractSource;
  /** Blocks of cells by their upper left corner, such as `Sheet1!A1`. */
  cells?: Record<string, readonly (readonly CellInput[])[]>;
  /** A cell that shows `FIRST_OF_MARCH` in the spreadsheet's zone. */
  dateCell?: string;
  /** Europe/Stockholm when left out. */
  zone?: string;
  /** America/New_York when left out: never the spreadsheet's. */
  scriptZone?: string;
  locale?: string;
  /** A probe: the script that is run. The built `Code.js` when left out. */
  code?: string;
  /** Typed into F1 of Sheet1; or, in its place, a global called as the menu, the opening, a sidebar or a web app does. */
  formula?: string;
  call?: { name: string; given?: readonly unknown[]; as: 'menu' | 'open' | 'page' | 'web' };
  /** Milliseconds in place of 30 s. */
  limit?: number;
  /** What stands in the cells named, after that; an error is looked for in the message as well. */
  expected: Record<string, unknown>;
  /** What a call throws. */
  throws?: string;
}

/** Shows a script's arguments: `number 4`, `string ""`, `Date 2024-…`, rows in brackets. */
const ECHO = `
/** @customfunction */
function ECHO() {
  const seen = (value) =>
    Array.isArray(value) ? '[' + value.map(seen).join(' ') + ']'
    : value instanceof Date ? 'Date ' + value.toISOString()
    : typeof value + ' ' + JSON.stringify(value);
  return Array.prototype.map.call(arguments, seen).join(', ');
}
`;

/** A custom function with this body. */
const probe = (body: string, parameters = '') =>
  `/** @customfunction */\nfunction PROBE(${parameters}) {\n  ${body}\n}\n`;
/** A menu item's function with this body. */
const menu = (body: string) => `function item() {\n  ${body}\n}\n`;

/** A date as a cell shows it: the 1st of March, half past midnight. */
export const FIRST_OF_MARCH = '2024-03-01T00:30';

/** Run by `test/workbench/host/contract.test.ts`, all rows. */
export const CONTRACT: readonly ContractRow[] = [
  {
    claim: 'one cell is its value',
    cites: SOURCES.arguments,
    code: ECHO,
    cells: { 'Sheet1!A2': [[4]] },
    formula: '=ECHO(A2)',
    expected: { F1: 'number 4' },
  },
  {
    claim: 'a range of one cell is its value, too',
    cites: SOURCES.arguments,
    code: ECHO,
    cells: { 'Sheet1!A2': [[4]] },
    formula: '=ECHO(A2:A2)',
    expected: { F1: 'number 4' },
  },
  {
    claim: 'a column is rows of one cell',
    cites: SOURCES.arguments,
    code: ECHO,
    cells: { 'Sheet1!A2': [[4], [5]] },
    formula: '=ECHO(A2:A3)',
    expected: { F1: '[[number 4] [number 5]]' },
  },
  {
    claim: 'a row is one row',
    cites: SOURCES.arguments,
    code: ECHO,
    cells: { 'Sheet1!A2': [[4, 5]] },
    formula: '=ECHO(A2:B2)',
    expected: { F1: '[[number 4 number 5]]' },
  },
  {
    claim: 'a blank in a range, a blank cell and an argument left out are ""',
    cites: SOURCES.arguments,
    code: ECHO,
    cells: { 'Sheet1!A2': [[4], [null]] },
    formula: '=ECHO(A2:A3, A3, , 1)',
    expected: { F1: '[[number 4] [string ""]], string "", string "", number 1' },
  },
  {
    claim: 'arguments not given are undefined',
    cites: SOURCES.namedParameters,
    code: probe('return typeof second;', 'first, second'),
    formula: '=PROBE(1)',
    expected: { F1: 'undefined' },
  },
  {
    claim: 'an open range is every row of the sheet, mostly blank',
    cites: SOURCES.openRange,
    code: probe('return rows.length + " " + rows.filter((row) => row[0] === "").length;', 'rows'),
    cells: { 'Sheet1!A2': [[4], [5]] },
    formula: '=PROBE(A2:A)',
    expected: { F1: '999 997' },
  },
  {
    claim: 'whole columns of another sheet',
    cites: SOURCES.openRange,
    code: probe('return rows.length + " " + rows[0].length + " " + rows[1][1];', 'rows'),
    cells: {
      'Responses!A1': [
        ['date', 'answer'],
        ['', 5],
      ],
    },
    formula: '=PROBE(Responses!A:Z)',
    expected: { F1: '1000 26 5' },
  },
  {
    claim: 'text numbers stay text, ticked boxes are booleans, 10 % is 0.1',
    cites: SOURCES.types,
    code: ECHO,
    cells: { 'Sheet1!A2': [["'5", true, false, 0.1]] },
    formula: '=ECHO(A2:D2, 10%)',
    expected: { F1: '[[string "5" boolean true boolean false number 0.1]], number 0.1' },
  },
  {
    claim: 'errors are text in a range',
    cites: SOURCES.types,
    code: ECHO,
    cells: { 'Sheet1!A2': [[{ error: '#N/A', message: '' }], [{ error: '#DIV/0!', message: '' }]] },
    formula: '=ECHO(A2:A3)',
    expected: { F1: '[[string "#N/A"] [string "#DIV/0!"]]' },
  },
  {
    claim: 'an error as a bare argument is text, too',
    cites: SOURCES.bareError,
    code: ECHO,
    cells: { 'Sheet1!A2': [[{ error: '#N/A', message: '' }]] },
    formula: '=ECHO(A2)',
    expected: { F1: 'string "#N/A"' },
  },
  {
    claim: 'a date is a Date of the script’s own engine, and an instant',
    cites: SOURCES.instant,
    code: ECHO,
    dateCell: 'A2',
    formula: '=ECHO(A2)',
    expected: { F1: 'Date 2024-02-29T23:30:00.000Z' },
  },
  {
    claim: 'by the spreadsheet’s zone the 1st at 00:30 lies in its own month (Stockholm; script in New York)',
    cites: SOURCES.spreadsheetZone,
    code: probe(
      "return Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');",
      'date',
    ),
    dateCell: 'A2',
    formula: '=PROBE(A2)',
    expected: { F1: '2024-03-01 00:30' },
  },
  {
    claim: 'by the script’s zone it lies in the month before: getMonth() and getScriptTimeZone()',
    cites: SOURCES.scriptZone,
    code: probe(
      "return date.getMonth() + 1 + ' ' + Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM');",
      'date',
    ),
    dateCell: 'A2',
    formula: '=PROBE(A2)',
    expected: { F1: '2 2024-02' },
  },
  {
    claim: 'the other way round: a spreadsheet in New York, a script in Stockholm',
    cites: SOURCES.spreadsheetZone,
    zone: 'America/New_York',
    scriptZone: 'Europe/Stockholm',
    code: probe(
      "return date.getHours() + ' ' + Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');",
      'date',
    ),
    dateCell: 'A2',
    formula: '=PROBE(A2)',
    expected: { F1: '6 2024-03-01 00:30' },
  },
  {
    claim: 'names in any case',
    cites: SOURCES.anyCase,
    code: ECHO,
    formula: '=echo(1)',
    expected: { F1: 'number 1' },
  },
  {
    claim: 'a global with _ at its end is no function of a cell',
    cites: SOURCES.underscore,
    code: '/** @customfunction */\nfunction HIDDEN_() { return 1; }',
    formula: '=HIDDEN_()',
    expected: { F1: '#NAME?', 'F1 message': "Unknown function: 'HIDDEN_'." },
  },
  {
    claim: 'a name that nobody knows',
    cites: SOURCES.unknownName,
    code: ECHO,
    formula: '=CESS(A1)',
    expected: { F1: '#NAME?', 'F1 message': "Unknown function: 'CESS'." },
  },
  {
    claim: 'constants, arrays and nested calls',
    cites: SOURCES.separators,
    code: ECHO,
    formula: '=ECHO("a ""b""", -1.5, TRUE, {4;5}, {1,2;3,4}, ECHO(1))',
    expected: {
      F1: 'string "a \\"b\\"", number -1.5, boolean true, [[number 4] [number 5]], [[number 1 number 2] [number 3 number 4]], string "number 1"',
    },
  },
  {
    claim: '; parts arguments where decimals have a point, as well',
    cites: SOURCES.separators,
    code: ECHO,
    formula: '=ECHO(1.5; 2)',
    expected: { F1: 'number 1.5, number 2' },
  },
  {
    claim: '; alone parts arguments where decimals have a comma',
    cites: SOURCES.separators,
    code: ECHO,
    locale: 'sv_SE',
    formula: '=ECHO(1,5; 2; {1\\2;3\\4})',
    expected: { F1: 'number 1.5, number 2, [[number 1 number 2] [number 3 number 4]]' },
  },
  {
    claim: 'rows spill to the right and down, a blank stays blank',
    cites: SOURCES.spill,
    code: probe("return [['month', 'CES'], ['2024-03', 4.5], [true, null]];"),
    formula: '=PROBE()',
    expected: { F1: 'month', G1: 'CES', F2: '2024-03', G2: 4.5, F3: true, G3: null },
  },
  {
    claim: 'a Date comes back as a date',
    cites: SOURCES.returns,
    code: probe('return new Date(0);'),
    formula: '=PROBE()',
    expected: { F1: new Date(0) },
  },
  {
    claim: 'text with = is no formula when a function returns it',
    cites: SOURCES.returns,
    code: probe("return '=1';"),
    formula: '=PROBE()',
    expected: { F1: '=1' },
  },
  {
    claim: 'a spill is blocked by data in its way',
    cites: SOURCES.blocked,
    code: probe('return [[1], [2], [3]];'),
    cells: { 'Sheet1!F3': [['mine']] },
    formula: '=PROBE()',
    expected: {
      F1: '#REF!',
      'F1 message': 'Array result was not expanded because it would overwrite data in F3.',
      F2: null,
      F3: 'mine',
    },
  },
  {
    claim: 'columns that are missing block, as well',
    cites: SOURCES.missingColumns,
    code: probe('return [new Array(22).fill(1)];'),
    formula: '=PROBE()',
    expected: {
      F1: '#REF!',
      'F1 message': 'Result was not automatically expanded, please insert more columns (1).',
    },
  },
  {
    claim: 'so do rows that are missing',
    cites: SOURCES.missingRows,
    code: probe('return new Array(1001).fill([1]);'),
    formula: '=PROBE()',
    expected: { F1: '#REF!', 'F1 message': 'Result was not automatically expanded, please insert more rows (1).' },
  },
  {
    claim: 'NaN is no number',
    cites: SOURCES.notShown,
    code: probe('return NaN;'),
    formula: '=PROBE()',
    expected: { F1: '#NUM!' },
  },
  {
    claim: 'rows of different width are refused',
    cites: SOURCES.notShown,
    code: probe('return [[1, 2], [3]];'),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!' },
  },
  {
    claim: 'an object is refused',
    cites: SOURCES.notShown,
    code: probe('return { n: 1 };'),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!' },
  },
  {
    claim: 'a throw is an error with our message',
    cites: SOURCES.throws,
    code: probe("throw new Error('CES: no answer between 1 and 7 in this range');"),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'CES: no answer between 1 and 7 in this range' },
  },
  {
    claim: 'an accident says what it was',
    cites: SOURCES.throws,
    code: probe('return undefined.length;'),
    formula: '=PROBE()',
    expected: {
      F1: '#ERROR!',
      'F1 message': "TypeError: Cannot read properties of undefined (reading 'length')",
    },
  },
  {
    claim: 'no window from a custom function',
    cites: SOURCES.noWindow,
    code: probe('SpreadsheetApp.getUi();'),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'Cannot call SpreadsheetApp.getUi() from this context.' },
  },
  {
    claim: 'no window in a web app',
    cites: SOURCES.noWindow,
    code: menu('SpreadsheetApp.getUi();'),
    call: { name: 'item', as: 'web' },
    throws: 'Cannot call SpreadsheetApp.getUi() from this context.',
    expected: {},
  },
  {
    claim: 'no mail from a custom function',
    cites: SOURCES.noServices,
    code: probe("MailApp.sendEmail('a@example.com', 'b', 'c');"),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'You do not have permission to call MailApp.sendEmail' },
  },
  {
    claim: 'no other spreadsheet from a custom function',
    cites: SOURCES.readOnly,
    code: probe("SpreadsheetApp.openById('x');"),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'You do not have permission to call openById' },
  },
  {
    claim: 'no writing from a custom function',
    cites: SOURCES.readOnly,
    code: probe("SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValues([[1]]);"),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'You do not have permission to call setValues', A1: null },
  },
  {
    claim: 'no new sheet from a custom function',
    cites: SOURCES.readOnly,
    code: probe("SpreadsheetApp.getActive().insertSheet('x');"),
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'You do not have permission to call insertSheet' },
  },
  {
    claim: 'a custom function reads other cells, and knows its own',
    cites: SOURCES.readOnly,
    code: probe(
      "const sheet = SpreadsheetApp.getActiveSheet(); return sheet.getRange('A2:A3').getValues().join() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation();",
    ),
    cells: { 'Sheet1!A2': [[4], [5]] },
    formula: '=PROBE()',
    expected: { F1: '4,5 F1' },
  },
  {
    claim: 'it is stopped after 30 s (here after a tenth)',
    cites: SOURCES.noServices,
    code: probe('for (;;);'),
    limit: 100,
    formula: '=PROBE()',
    expected: { F1: '#ERROR!', 'F1 message': 'Exceeded maximum execution time (line 0).' },
  },
  {
    claim: 'what is not implemented says its name',
    cites: SOURCES.proxy,
    code: menu("SpreadsheetApp.openById('x');"),
    call: { name: 'item', as: 'menu' },
    throws: 'SpreadsheetApp.openById is not implemented in the local host',
    expected: {},
  },
  {
    claim: 'so does a method of a range, and an enumeration',
    cites: SOURCES.proxy,
    code: menu(
      "const said = []; for (const use of [() => SpreadsheetApp.getActive().getRange('A1').setBackground('red'), () => SpreadsheetApp.BorderStyle.SOLID]) try { use(); } catch (error) { said.push(error instanceof Error ? error.message : 'no Error'); } throw new Error(said.join(' | '));",
    ),
    call: { name: 'item', as: 'menu' },
    throws:
      'Range.setBackground is not implemented in the local host | SpreadsheetApp.BorderStyle is not implemented in the local host',
    expected: {},
  },
  {
    claim: 'setValues of too few rows is refused',
    cites: SOURCES.wrongSize,
    code: menu("SpreadsheetApp.getActive().getRange('A1:B2').setValues([[1, 2]]);"),
    call: { name: 'item', as: 'menu' },
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    expected: { A1: null },
  },
  {
    claim: 'setValues of too many columns is refused',
    cites: SOURCES.wrongSize,
    code: menu("SpreadsheetApp.getActive().getRange('A1:B2').setValues([[1, 2], [1, 2, 3]]);"),
    call: { name: 'item', as: 'menu' },
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    expected: { A1: null },
  },
  {
    claim: 'setValues takes = for a formula, and works it out',
    cites: SOURCES.formulaText,
    code: `${ECHO}${menu("SpreadsheetApp.getActive().getRange('A1:B1').setValues([[7, '=ECHO(A1)']]);")}`,
    call: { name: 'item', as: 'menu' },
    expected: { A1: 7, B1: 'number 7', 'B1 formula': '=ECHO(A1)' },
  },
  {
    claim: "text with ' before it stays text",
    cites: SOURCES.keptText,
    code: menu("SpreadsheetApp.getActive().getRange('A1').setValue(\"'=HYPERLINK(1)\");"),
    call: { name: 'item', as: 'menu' },
    expected: { A1: '=HYPERLINK(1)', 'A1 formula': undefined },
  },
  {
    claim: 'opening in AuthMode.NONE puts up the menu',
    cites: SOURCES.authModeNone,
    code: "function onOpen(e) { if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('mode'); SpreadsheetApp.getUi().createAddonMenu().addItem('Enable', 'enable').addToUi(); }",
    call: { name: 'onOpen', as: 'open' },
    expected: { menu: [{ title: 'Extensions', items: [{ label: 'Enable', function: 'enable' }] }] },
  },
  {
    claim: 'opening in AuthMode.NONE touches no spreadsheet',
    cites: SOURCES.authModeNone,
    code: 'function onOpen() { SpreadsheetApp.getActive(); }',
    call: { name: 'onOpen', as: 'open' },
    throws: 'You do not have permission to call SpreadsheetApp.getActive',
    expected: {},
  },
  {
    claim: 'opening in AuthMode.NONE touches no properties',
    cites: SOURCES.authModeNone,
    code: 'function onOpen() { PropertiesService.getUserProperties(); }',
    call: { name: 'onOpen', as: 'open' },
    throws: 'You do not have permission to call PropertiesService.getUserProperties',
    expected: {},
  },
  {
    claim: 'opening in AuthMode.NONE tells the user’s language',
    cites: SOURCES.userLocale,
    code: 'function onOpen() { SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addToUi(); }',
    call: { name: 'onOpen', as: 'open' },
    expected: { menu: [{ title: 'en', items: [] }] },
  },
  {
    claim: 'a message to the user has its title and its text',
    cites: SOURCES.noWindow,
    code: menu(
      "const ui = SpreadsheetApp.getUi(); if (ui.alert('Easemark', 'Ready.', ui.ButtonSet.OK) !== ui.Button.OK) throw new Error('button'); ui.alert('Plain');",
    ),
    call: { name: 'item', as: 'menu' },
    expected: {
      messages: [
        { kind: 'alert', title: 'Easemark', text: 'Ready.' },
        { kind: 'alert', title: '', text: 'Plain' },
      ],
    },
  },
  {
    claim: 'no message to a stranger on a web page',
    cites: SOURCES.noWindow,
    code: menu("SpreadsheetApp.getUi().alert('x');"),
    call: { name: 'item', as: 'web' },
    throws: 'Cannot call SpreadsheetApp.getUi() from this context.',
    expected: { messages: [] },
  },
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
    claim: 'FILTER keeps rows by conditions that are counted together',
    cites: SOURCES.filter,
    code: '',
    cells: {
      'Sheet1!A1': [
        ['a', 1],
        ['b', 2],
        ['c', 'x'],
        ['d', 4],
      ],
    },
    formula: '=FILTER(A1:A4;(B1:B4>1)*ISNUMBER(B1:B4))',
    expected: { F1: 'b', F2: 'd', F3: null },
  },
  {
    claim: 'FILTER without a match is #N/A',
    cites: SOURCES.filter,
    code: '',
    cells: { 'Sheet1!A1': [[1], [2]] },
    formula: '=FILTER(A1:A2;A1:A2>5)',
    expected: { F1: '#N/A' },
  },
  {
    claim: 'inside FILTER everything is worked out row by row',
    cites: SOURCES.filterDeep,
    code: '',
    cells: { 'Sheet1!A1': [["'2026-01-10"], ['never'], [46040]] },
    formula: '=FILTER(A1:A3;IF(ISNUMBER(A1:A3);A1:A3;IFERROR(DATEVALUE(LEFT(A1:A3;10));-1))>0)',
    expected: { F1: '2026-01-10', F2: 46040, F3: null },
  },
  {
    claim: 'HSTACK puts ranges side by side, in any order',
    cites: SOURCES.sideBySide,
    code: '',
    cells: { 'Sheet1!A1': [[1, 2, 3], [4]] },
    formula: '=HSTACK(C1:C1;A1:A2)',
    expected: { F1: 3, G1: 1, F2: '#N/A', G2: 4 },
  },
  {
    claim: 'ROW of a range is its row numbers, inside FILTER',
    cites: SOURCES.rowNumbers,
    code: '',
    cells: { 'Sheet1!A1': [['head'], ['a'], ['b']] },
    formula: '=FILTER(A1:A3;ROW(A1:A3)>ROW(A1))',
    expected: { F1: 'a', F2: 'b', F3: null },
  },
  {
    claim: 'VLOOKUP takes a table to be sorted where nothing else is said: the nearest one that is not above',
    cites: SOURCES.sortedLookUp,
    code: '',
    cells: {
      'Sheet1!A1': [
        [10, 'ten'],
        [20, 'twenty'],
        [30, 'thirty'],
      ],
    },
    formula: '=VLOOKUP(25;A1:B3;2)',
    expected: { F1: 'twenty' },
  },
  {
    claim: 'VLOOKUP with FALSE finds what is sought or nothing',
    cites: SOURCES.sortedLookUp,
    code: '',
    cells: {
      'Sheet1!A1': [
        ['phone', 1],
        ['chat', 2],
      ],
    },
    formula: '=HSTACK(VLOOKUP("chat";A1:B2;2;FALSE);VLOOKUP("fax";A1:B2;2;FALSE))',
    expected: { F1: 2, G1: '#N/A' },
  },
  {
    claim: 'IF spills the table that its condition chooses, and does not work out the other',
    cites: SOURCES.lazyIf,
    code: probe("throw new Error('worked out');"),
    cells: { 'Sheet1!A1': [[1], [2]] },
    formula: '=IF(A1=1;A1:A2;PROBE())',
    expected: { F1: 1, F2: 2 },
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
  {
    claim: 'the built add-on: its menu stands in AuthMode.NONE, and its first item enables the functions',
    cites: SOURCES.enables,
    call: { name: 'onOpen', as: 'open' },
    expected: {
      menu: [
        {
          title: 'Easemark',
          items: [
            { label: 'Enable in this spreadsheet', function: 'enableEasemark' },
            { label: 'Import CSV…', function: 'showEasemarkImport' },
            { label: 'Score these columns…', function: 'showEasemarkScore' },
            { label: 'Dashboard…', function: 'showEasemarkDashboard' },
            { label: 'Print copy', function: 'printEasemarkDashboard' },
            { label: 'Insert sample data', function: 'insertEasemarkSample' },
            'separator',
            { label: 'Help', function: 'showEasemarkHelp' },
          ],
        },
      ],
    },
  },
  {
    claim: 'a sidebar calls a function with lists and plain objects, and undefined in them arrives as null',
    cites: SOURCES.pageValues,
    code: "function item(given) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(JSON.stringify(given)); }",
    call: { name: 'item', given: [{ a: [1, 'x', true, undefined] }], as: 'page' },
    expected: { A1: '{"a":[1,"x",true,null]}' },
  },
  {
    claim: 'a sidebar cannot hand over a date',
    cites: SOURCES.pageValues,
    code: menu(''),
    call: { name: 'item', given: [{ at: new Date(0) }], as: 'page' },
    throws: 'Failed due to illegal value in property: Date',
    expected: {},
  },
  {
    claim: 'a function with _ at its end is no sidebar’s',
    cites: SOURCES.pagePrivate,
    code: 'function item_() {}',
    call: { name: 'item_', as: 'page' },
    throws: 'Script function not found: item_',
    expected: {},
  },
  {
    claim: 'a sidebar’s call has the spreadsheet’s window',
    cites: SOURCES.pageWindow,
    code: menu("SpreadsheetApp.getUi(); SpreadsheetApp.getActiveSheet().getRange('A1').setValue('here');"),
    call: { name: 'item', as: 'page' },
    expected: { A1: 'here' },
  },
  {
    claim: 'a page may have four meta tags, and no other',
    cites: SOURCES.metaTags,
    code: menu("HtmlService.createHtmlOutput('').addMetaTag('viewport', 'x').addMetaTag('refresh', '0');"),
    call: { name: 'item', as: 'menu' },
    throws: 'The meta tag refresh is not allowed in this context.',
    expected: {},
  },
  {
    claim: 'copyTo copies values with their formats, and text stays text',
    cites: SOURCES.copyTo,
    code: menu(
      "const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1:B1').setValues([[\"'=1\", 5]]).copyTo(sheet.getRange('A3:B3'));",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { A3: '=1', B3: 5 },
  },
  {
    claim: 'copyTo of contents alone leaves the formats of the other place',
    cites: SOURCES.copyContents,
    code: menu(
      "const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setNumberFormat('@').setValue('007').copyTo(sheet.getRange('A3'), { contentsOnly: true }); sheet.getRange('A4').setValue('007');",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { A3: '007', A4: 7 },
  },
  {
    claim: 'setValues makes numbers, ticks and dates of text that reads as one',
    cites: SOURCES.typedText,
    code: menu(
      "SpreadsheetApp.getActiveSheet().getRange('A1:D1').setValues([['2026-01-05', '5', 'TRUE', 'five']]); SpreadsheetApp.getActiveSheet().getRange('A2:C2').setValues([[\"'2026-01-05\", \"'5\", \"'TRUE\"]]);",
    ),
    call: { name: 'item', as: 'menu' },
    expected: {
      A1: new Date('2026-01-04T23:00:00Z'),
      B1: 5,
      C1: true,
      D1: 'five',
      A2: '2026-01-05',
      B2: '5',
      C2: 'TRUE',
    },
  },
  {
    claim: 'text numbers are read by the decimal sign of the spreadsheet',
    cites: SOURCES.typedText,
    locale: 'sv_SE',
    code: menu("SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([['4,5', '4.5']]);"),
    call: { name: 'item', as: 'menu' },
    expected: { A1: 4.5, B1: '4.5' },
  },
  {
    claim: 'a cell that is formatted as text keeps text as it is',
    cites: SOURCES.textFormat,
    code: menu(
      "SpreadsheetApp.getActiveSheet().getRange('A1:C1').setNumberFormat('@').setValues([['2026-01-05', '007', 'TRUE']]);",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { A1: '2026-01-05', B1: '007', C1: 'TRUE' },
  },
  {
    claim: 'a property of more than 9 kB is refused',
    cites: SOURCES.propertySize,
    code: menu("PropertiesService.getDocumentProperties().setProperty('a', 'é'.repeat(5000));"),
    call: { name: 'item', as: 'menu' },
    throws: 'Argument too large: value',
    expected: {},
  },
  {
    claim: 'more than 500 kB of properties are refused',
    cites: SOURCES.propertySize,
    code: menu(
      "const properties = PropertiesService.getUserProperties(); for (let at = 0; at < 60; at += 1) properties.setProperty('key' + at, 'x'.repeat(9000));",
    ),
    call: { name: 'item', as: 'menu' },
    throws: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    expected: {},
  },
  {
    claim: 'the lock of a document is had, and given back',
    cites: SOURCES.documentLock,
    code: menu(
      "const lock = LockService.getDocumentLock(); const had = lock.tryLock(10); const held = lock.hasLock(); lock.releaseLock(); SpreadsheetApp.getActiveSheet().getRange('A1:C1').setValues([[had, held, lock.hasLock()]]);",
    ),
    call: { name: 'item', as: 'menu' },
    expected: { A1: true, B1: true, C1: false },
  },
  {
    claim: 'the engine has the language and nothing else',
    cites: SOURCES.missing,
    code: probe(
      "return ['setTimeout', 'setInterval', 'queueMicrotask', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'Blob', 'atob', 'btoa', 'crypto', 'performance', 'structuredClone', 'process', 'require', 'module', 'Buffer', 'WebAssembly', 'window', 'document'].filter((name) => name in globalThis).join();",
    ),
    formula: '=PROBE()',
    expected: { F1: '' },
  },
  {
    claim: 'the built add-on: the published example is 3.8',
    cites: SOURCES.arguments,
    cells: { 'Sheet1!A2': [[4], [5], [4], [3], [3], [null]] },
    formula: '=CES(A2:A, "1-5")',
    expected: { F1: 3.8 },
  },
  {
    claim: 'the built add-on: text numbers count, blanks and errors do not',
    cites: SOURCES.types,
    cells: { 'Sheet1!A2': [["'4"], [5], [4], [''], [3], [3], [{ error: '#N/A', message: '' }]] },
    formula: '=ces(A2:A9, "1-5")',
    expected: { F1: 3.8 },
  },
  {
    claim: 'the built add-on: the 1st at 00:30 is a day of its own month (Stockholm; script in New York)',
    cites: SOURCES.spreadsheetZone,
    zone: 'Europe/Stockholm',
    scriptZone: 'America/New_York',
    cells: { 'Sheet1!B2': [[4]] },
    dateCell: 'A2',
    formula: '=CES_TREND(A2:A3, B2:B3, "month", "1-5")',
    expected: { F2: '2024-03' },
  },
  {
    claim: 'the built add-on: the 1st at 00:30 is a day of its own month (New York; script in Stockholm)',
    cites: SOURCES.spreadsheetZone,
    zone: 'America/New_York',
    scriptZone: 'Europe/Stockholm',
    cells: { 'Sheet1!B2': [[4]] },
    dateCell: 'A2',
    formula: '=CES_TREND(A2:A3, B2:B3, "month", "1-5")',
    expected: { F2: '2024-03' },
  },
  {
    claim: 'the built add-on: a scale nobody knows is a sentence',
    cites: SOURCES.throws,
    formula: '=CES({4;5;4}, "1-6")',
    expected: { F1: '#ERROR!', 'F1 message': /1-6/ },
  },
];
