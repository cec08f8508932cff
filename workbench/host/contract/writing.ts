import { type ContractRow, ECHO, menu } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** What becomes of cells that a script writes or copies. */
export const WRITING_ROWS: readonly ContractRow[] = [
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
    claim: 'setValues refuses a text that is too long for a cell',
    cites: SOURCES.cellSize,
    code: menu("SpreadsheetApp.getActive().getRange('A1').setValue('a'.repeat(50001));"),
    call: { name: 'item', as: 'menu' },
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
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
];
