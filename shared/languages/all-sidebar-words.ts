import { sidebars as da } from './da/sidebars.ts';
import { sidebars as de } from './de/sidebars.ts';
import { sidebars as en } from './en/sidebars.ts';
import { sidebars as es } from './es/sidebars.ts';
import { sidebars as fr } from './fr/sidebars.ts';
import type { Language } from './languages.ts';
import { sidebars as nl } from './nl/sidebars.ts';
import { sidebars as no } from './no/sidebars.ts';
import { sidebars as pl } from './pl/sidebars.ts';
import type { SidebarWords } from './sidebar-words.ts';
import { sidebars as sv } from './sv/sidebars.ts';

/** What the sidebars in the spreadsheet say, in every language. */
export const allSidebarWords: Readonly<Record<Language, SidebarWords>> = { en, sv, nl, no, pl, da, de, fr, es };
