import { overlay as da } from './da/overlay.ts';
import { overlay as de } from './de/overlay.ts';
import { overlay as en } from './en/overlay.ts';
import { overlay as es } from './es/overlay.ts';
import { overlay as fr } from './fr/overlay.ts';
import type { Language } from './languages.ts';
import { overlay as nl } from './nl/overlay.ts';
import { overlay as no } from './no/overlay.ts';
import type { OverlayWords } from './overlay-words.ts';
import { overlay as pl } from './pl/overlay.ts';
import { overlay as sv } from './sv/overlay.ts';

/** What the overlay says, in every language. */
export const allOverlayWords: Readonly<Record<Language, OverlayWords>> = { en, sv, nl, no, pl, da, de, fr, es };
