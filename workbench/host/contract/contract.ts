import { ARGUMENT_ROWS } from './arguments.ts';
import { BUILT_ADD_ON_ROWS } from './built-add-on.ts';
import { BUILT_IN_ROWS } from './built-in-functions.ts';
import type { ContractRow } from './contract-row.ts';
import { MENU_AND_PAGES_ROWS } from './menu-and-pages.ts';
import { PERMISSION_ROWS } from './permissions.ts';
import { RESULT_ROWS } from './results.ts';
import { SHEET_OBJECT_ROWS } from './sheet-objects.ts';
import { STORE_ROWS } from './stores.ts';
import { WRITING_ROWS } from './writing.ts';

/** What Apps Script does with a script, told by examples. Run by `test/workbench/host/contract/contract.test.ts`, all rows. */
export const CONTRACT: readonly ContractRow[] = [
  ...ARGUMENT_ROWS,
  ...RESULT_ROWS,
  ...PERMISSION_ROWS,
  ...WRITING_ROWS,
  ...MENU_AND_PAGES_ROWS,
  ...SHEET_OBJECT_ROWS,
  ...BUILT_IN_ROWS,
  ...STORE_ROWS,
  ...BUILT_ADD_ON_ROWS,
];
