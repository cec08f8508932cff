import { type ContractRow, menu } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** The menu, and sidebars that call the script. */
export const MENU_AND_PAGES_ROWS: readonly ContractRow[] = [
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
];
