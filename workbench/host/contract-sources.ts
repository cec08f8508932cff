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
  missing: {
    says: 'Missing at run time: timers, `URL`, `URLSearchParams`, `TextEncoder`, `fetch`, `Blob`, `atob`, `crypto`',
    section: BUILDING,
    sure: 'tried',
  },
} as const satisfies Readonly<Record<string, ContractSource>>;
