import { see as da } from './da/see.ts';
import { see as de } from './de/see.ts';
import { see as en } from './en/see.ts';
import { see as es } from './es/see.ts';
import { see as fr } from './fr/see.ts';
import type { Language } from './languages.ts';
import { see as nl } from './nl/see.ts';
import { see as no } from './no/see.ts';
import { see as pl } from './pl/see.ts';
import type { SeeWords } from './see-words.ts';
import { see as sv } from './sv/see.ts';

/** What the dashboard says round its charts, in every language. */
export const allSeeWords: Readonly<Record<Language, SeeWords>> = { en, sv, nl, no, pl, da, de, fr, es };
