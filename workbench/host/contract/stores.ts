import { type ContractRow, menu } from './contract-row.ts';
import { SOURCES } from './contract-sources.ts';

/** Where a script keeps what it must remember, and keeps others out meanwhile. */
export const STORE_ROWS: readonly ContractRow[] = [
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
];
