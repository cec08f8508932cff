import type { BringInWords } from './bring-in-words.ts';
import { da } from './da/bring-in.ts';
import { de } from './de/bring-in.ts';
import { en } from './en/bring-in.ts';
import { es } from './es/bring-in.ts';
import { fr } from './fr/bring-in.ts';
import type { Language } from './languages.ts';
import { nl } from './nl/bring-in.ts';
import { no } from './no/bring-in.ts';
import { pl } from './pl/bring-in.ts';
import { sv } from './sv/bring-in.ts';

/** The words of bringing files in, in every language. */
export const allBringInWords: Readonly<Record<Language, BringInWords>> = { en, sv, nl, no, pl, da, de, fr, es };
