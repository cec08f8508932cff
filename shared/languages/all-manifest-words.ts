import { da } from './da/manifest.ts';
import { de } from './de/manifest.ts';
import { en } from './en/manifest.ts';
import { es } from './es/manifest.ts';
import { fr } from './fr/manifest.ts';
import type { Language } from './language-codes.ts';
import type { ManifestWords } from './manifest-words.ts';
import { nl } from './nl/manifest.ts';
import { no } from './no/manifest.ts';
import { pl } from './pl/manifest.ts';
import { sv } from './sv/manifest.ts';

/** What the browser says of the extension, in every language. */
export const allManifestWords: Readonly<Record<Language, ManifestWords>> = { en, sv, nl, no, pl, da, de, fr, es };
