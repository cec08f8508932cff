import { sheetMenu as da } from './da/sheet-menu.ts';
import { sheetMenu as de } from './de/sheet-menu.ts';
import { sheetMenu as en } from './en/sheet-menu.ts';
import { sheetMenu as es } from './es/sheet-menu.ts';
import { sheetMenu as fr } from './fr/sheet-menu.ts';
import type { Language } from './languages.ts';
import { sheetMenu as nl } from './nl/sheet-menu.ts';
import { sheetMenu as no } from './no/sheet-menu.ts';
import { sheetMenu as pl } from './pl/sheet-menu.ts';
import type { SheetMenuWords } from './sheet-menu-words.ts';
import { sheetMenu as sv } from './sv/sheet-menu.ts';

/** What the menu in the spreadsheet says, in every language. */
export const allSheetMenuWords: Readonly<Record<Language, SheetMenuWords>> = { en, sv, nl, no, pl, da, de, fr, es };
