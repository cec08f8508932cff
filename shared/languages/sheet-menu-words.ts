import type { sheetMenu } from './en/sheet-menu.ts';

/** What the menu in the spreadsheet says. `{tab}` is filled in with the name of the tab. */
export type SheetMenuWords = { readonly [Key in keyof typeof sheetMenu]: string };
