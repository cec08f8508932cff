import { type ContractRow, menu, probe } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** What a function may not do from where it runs. */
export const PERMISSION_ROWS: readonly ContractRow[] = [
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
    claim: 'the engine has the language and nothing else',
    cites: SOURCES.missing,
    code: probe(
      "return ['setTimeout', 'setInterval', 'queueMicrotask', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'Blob', 'atob', 'btoa', 'crypto', 'performance', 'structuredClone', 'process', 'require', 'module', 'Buffer', 'WebAssembly', 'window', 'document'].filter((name) => name in globalThis).join();",
    ),
    formula: '=PROBE()',
    expected: { F1: '' },
  },
];
