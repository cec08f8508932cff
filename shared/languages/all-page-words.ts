import { pages as da } from './da/pages.ts';
import { pages as de } from './de/pages.ts';
import { pages as en } from './en/pages.ts';
import { pages as es } from './es/pages.ts';
import { pages as fr } from './fr/pages.ts';
import type { Language } from './languages.ts';
import { pages as nl } from './nl/pages.ts';
import { pages as no } from './no/pages.ts';
import type { PageWords } from './page-words.ts';
import { pages as pl } from './pl/pages.ts';
import { pages as sv } from './sv/pages.ts';

/** What the extension's own pages say, in every language. */
export const allPageWords: Readonly<Record<Language, PageWords>> = { en, sv, nl, no, pl, da, de, fr, es };
