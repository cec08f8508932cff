import { da } from './da/words.ts';
import { de } from './de/words.ts';
import { en } from './en/words.ts';
import { es } from './es/words.ts';
import { fr } from './fr/words.ts';
import type { Language } from './languages.ts';
import { nl } from './nl/words.ts';
import { no } from './no/words.ts';
import { pl } from './pl/words.ts';
import { sv } from './sv/words.ts';
import type { Words } from './words.ts';

/** What Easemark says, in every language. */
export const allWords: Readonly<Record<Language, Words>> = { en, sv, nl, no, pl, da, de, fr, es };
