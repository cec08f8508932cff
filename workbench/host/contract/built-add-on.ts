import type { ContractRow } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** The add-on as it is built. */
export const BUILT_ADD_ON_ROWS: readonly ContractRow[] = [
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
