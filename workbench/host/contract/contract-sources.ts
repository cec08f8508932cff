/** Where a row of the contract is taken from. */
export interface ContractSource {
  /** The words it rests on: a line of the design notes on Sheets (`sheets.md`), or what Google's page says. */
  readonly says: string;
  /** The section of `sheets.md` that holds the line; left out where the row rests on Google's page alone. */
  readonly section?: string;
  /** Google's page. */
  readonly page?: string;
  /** `documented` by Google; `tried` on a machine without Google; `open` until somebody has tried it with a real account. */
  readonly sure: 'documented' | 'tried' | 'open';
}

const GUIDE = 'https://developers.google.com/apps-script/guides/sheets/functions';
const FUNCTIONS = 'Custom functions: the contract';
const BUILDING = 'Building [ran]';
const TARGETS = 'Two targets from one source';

/** Every source that a row of the contract names. */
export const SOURCES = {
  arguments: {
    says: 'One cell arrives as the value itself, a range as rows of a 2-D array, blanks as `""`',
    section: FUNCTIONS,
    page: `${GUIDE}#arguments`,
    sure: 'documented',
  },
  namedParameters: {
    says: 'Parameters must be written out (a stub without them shows "no arguments")',
    section: BUILDING,
    page: `${GUIDE}#autocomplete`,
    sure: 'documented',
  },
  openRange: { says: '`A2:A` arrives as every row of the sheet, mostly `""`', section: FUNCTIONS, sure: 'open' },
  types: {
    says: 'dates as `Date`, 10 % as 0.1, error cells as text like `"#N/A"`, ticked boxes as booleans, numbers typed as text or from CSV as strings',
    section: FUNCTIONS,
    page: `${GUIDE}#data_types`,
    sure: 'documented',
  },
  bareError: { says: 'how a bare error argument arrives', section: 'Needs one real account once [?]', sure: 'open' },
  instant: {
    says: 'A `Date` argument is an instant',
    section: FUNCTIONS,
    page: `${GUIDE}#data_types`,
    sure: 'documented',
  },
  spreadsheetZone: {
    says: "months are bucketed in the *spreadsheet's* zone",
    section: FUNCTIONS,
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getspreadsheettimezone',
    sure: 'documented',
  },
  scriptZone: {
    says: "the script's zone differs and would move every 1st into the month before [?]",
    section: FUNCTIONS,
    page: 'https://developers.google.com/apps-script/reference/base/session#getscripttimezone',
    sure: 'open',
  },
  anyCase: { says: 'Names are case-insensitive', section: FUNCTIONS, page: `${GUIDE}#naming`, sure: 'documented' },
  underscore: { says: 'must not end in `_`', section: FUNCTIONS, page: `${GUIDE}#naming`, sure: 'documented' },
  unknownName: {
    says: '#NAME? stands for a function that the spreadsheet does not know.',
    page: 'https://support.google.com/docs/answer/3093279',
    sure: 'documented',
  },
  separators: { says: 'Help text shows both separators (`,` and `;`)', section: FUNCTIONS, sure: 'open' },
  spill: {
    says: 'return arrays that spill, never one call a row',
    section: FUNCTIONS,
    page: `${GUIDE}#optimization`,
    sure: 'documented',
  },
  returns: {
    says: 'The columns of each\nspilled table are a documented contract',
    section: FUNCTIONS,
    page: `${GUIDE}#return_values`,
    sure: 'documented',
  },
  blocked: {
    says: 'A custom function cannot change other cells: an array that would overwrite cells with content is an error.',
    page: `${GUIDE}#return_values`,
    sure: 'documented',
  },
  missingColumns: {
    says: 'A recorded reply of the Sheets API: "Result was not automatically expanded, please insert more columns (1)."',
    page: 'https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ErrorValue',
    sure: 'open',
  },
  notShown: {
    says: 'What a cell shows for a value that it cannot hold is no contract to lean on: here it is always an error.',
    page: `${GUIDE}#return_values`,
    sure: 'open',
  },
  throws: {
    says: 'A throw shows `#ERROR!` with our message: write it for the user',
    section: FUNCTIONS,
    sure: 'open',
  },
  noWindow: {
    says: 'every menu and\nsidebar handler begins by taking `SpreadsheetApp.getUi()`, which throws in a web-app call',
    section: TARGETS,
    page: 'https://developers.google.com/apps-script/reference/base/ui',
    sure: 'documented',
  },
  noServices: {
    says: 'have 30 s, no authorised services',
    section: FUNCTIONS,
    page: `${GUIDE}#using_services`,
    sure: 'documented',
  },
  readOnly: {
    says: 'A custom function may call most get methods of a spreadsheet, no set methods, and cannot open another spreadsheet.',
    page: `${GUIDE}#using_services`,
    sure: 'documented',
  },
  proxy: { says: 'a strict proxy that throws', section: 'Running without Google', sure: 'tried' },
  wrongSize: {
    says: 'setValues: the size of the array must match the size of the range.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues',
    sure: 'documented',
  },
  cellSize: {
    says: 'A cell takes up to 50,000 characters; the sentence is as users of the API report it.',
    page: 'https://support.google.com/drive/answer/37603',
    sure: 'documented',
  },
  formulaText: {
    says: '`setValues` takes a leading `=` for a formula: **neutralise**',
    section: 'The inbox',
    sure: 'open',
  },
  keptText: {
    says: '**neutralise** (`=`, `+`, `-`, `@`, tab, CR at the start of text)',
    section: 'The inbox',
    sure: 'open',
  },
  authModeNone: {
    says: '`onOpen` in\n`AuthMode.NONE` builds the menu and touches no service',
    section: TARGETS,
    page: 'https://developers.google.com/apps-script/reference/script/auth-mode',
    sure: 'documented',
  },
  userLocale: {
    says: 'In AuthMode.NONE a script has the user’s locale and the menu.',
    page: 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle',
    sure: 'documented',
  },
  enables: {
    says: "functions dead until the menu is used\nonce in a file (so the menu's first item enables them)",
    section: FUNCTIONS,
    sure: 'open',
  },
  chartId: {
    says: 'getChartId: a stable identifier of the chart, or null if it is not in a spreadsheet.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getchartid',
    sure: 'documented',
  },
  chartChange: {
    says: 'modify and updateChart change a chart that is there; options not set again stay as they are.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#updatechartchart',
    sure: 'documented',
  },
  charts: {
    says: '`currentonly` is enough for `insertChart` and `setValues`',
    section: TARGETS,
    sure: 'open',
  },
  chartCopy: {
    says: 'Sheet.copyTo copies the charts of a sheet as well; a chart of cells on another sheet goes on showing those.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#copytospreadsheet',
    sure: 'open',
  },
  namedRange: {
    says: 'setNamedRange names a range; getNamedRanges gives every named range of the spreadsheet.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setnamedrangename,-range',
    sure: 'documented',
  },
  validation: {
    says: 'newDataValidation builds a rule, which setDataValidation gives to all cells of a range.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder',
    sure: 'documented',
  },
  filter: {
    says: 'FILTER keeps the rows whose conditions are TRUE or not 0; none at all is #N/A. Conditions are worked out row by row.',
    page: 'https://support.google.com/docs/answer/3093197',
    sure: 'documented',
  },
  filterDeep: {
    says: 'IF, IFERROR, DATEVALUE and LEFT inside FILTER are worked out row by row as well.',
    page: 'https://support.google.com/docs/answer/3093197',
    sure: 'open',
  },
  sideBySide: {
    says: 'HSTACK puts ranges side by side; where one has fewer rows, the rest of its column is #N/A.',
    page: 'https://support.google.com/docs/answer/13190756',
    sure: 'open',
  },
  rowNumbers: {
    says: 'ROW gives the row number of a cell, and in an array formula those of a range.',
    page: 'https://support.google.com/docs/answer/3093316',
    sure: 'open',
  },
  sortedLookUp: {
    says: 'VLOOKUP takes is_sorted to be TRUE where it is left out: the nearest match that is less than or equal to the key. FALSE: an exact match alone.',
    page: 'https://support.google.com/docs/answer/3093318',
    sure: 'documented',
  },
  missingRows: {
    says: 'Like columns, rows that a result would need below its sheet are asked for: "Result was not automatically expanded, please insert more rows (1)."',
    page: 'https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ErrorValue',
    sure: 'open',
  },
  lazyIf: {
    says: 'IF gives back what its condition chooses, a table as well, which spills.',
    page: 'https://support.google.com/docs/answer/3093364',
    sure: 'open',
  },
  hiddenTab: {
    says: 'hideSheet hides a sheet; it has no effect where the sheet is hidden.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#hidesheet',
    sure: 'documented',
  },
  pageValues: {
    says: 'google.script.run carries numbers, booleans, text and null, and objects and lists of them; a Date, a function or an element makes the call fail, and undefined in an object becomes null.',
    page: 'https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)',
    sure: 'documented',
  },
  pagePrivate: {
    says: 'Functions whose name ends in _ are private: google.script.run cannot call them.',
    page: 'https://developers.google.com/apps-script/guides/html/communication#private_functions',
    sure: 'documented',
  },
  pageWindow: {
    says: 'getUi gives the window of the spreadsheet to a function that a sidebar calls.',
    page: 'https://developers.google.com/apps-script/reference/base/ui',
    sure: 'open',
  },
  metaTags: {
    says: 'addMetaTag takes apple-mobile-web-app-capable, google-site-verification, mobile-web-app-capable and viewport.',
    page: 'https://developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content',
    sure: 'documented',
  },
  copyTo: {
    says: 'Range.copyTo copies the values and the formatting of a range to another.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination',
    sure: 'documented',
  },
  copyContents: {
    says: 'copyTo with contentsOnly copies the content of a range alone, and leaves the formats of the other.',
    page: 'https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination,-options',
    sure: 'documented',
  },
  typedText: {
    says: 'Strings may be converted to numbers, dates, etc. following the same rules as text that is entered into a cell by hand.',
    page: 'https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption',
    sure: 'open',
  },
  textFormat: {
    says: 'The number format @ makes a cell one of text.',
    page: 'https://developers.google.com/sheets/api/guides/formats',
    sure: 'open',
  },
  propertySize: {
    says: 'A value of a property store has at most 9 kB, and the whole store 500 kB.',
    page: 'https://developers.google.com/apps-script/guides/services/quotas',
    sure: 'documented',
  },
  documentLock: {
    says: 'getDocumentLock keeps users of the document from running a part of a script at the same time; tryLock gives false where the lock is not had in time.',
    page: 'https://developers.google.com/apps-script/reference/lock/lock-service#getdocumentlock',
    sure: 'documented',
  },
  missing: {
    says: 'Missing at run time: timers, `URL`, `URLSearchParams`, `TextEncoder`, `fetch`, `Blob`, `atob`, `crypto`',
    section: BUILDING,
    sure: 'tried',
  },
} as const satisfies Readonly<Record<string, ContractSource>>;
