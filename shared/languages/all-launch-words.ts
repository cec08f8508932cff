import { launch as da } from './da/launch.ts';
import { launch as de } from './de/launch.ts';
import { launch as en } from './en/launch.ts';
import { launch as es } from './es/launch.ts';
import { launch as fr } from './fr/launch.ts';
import type { Language } from './languages.ts';
import type { LaunchWords } from './launch-words.ts';
import { launch as nl } from './nl/launch.ts';
import { launch as no } from './no/launch.ts';
import { launch as pl } from './pl/launch.ts';
import { launch as sv } from './sv/launch.ts';

/** What the launch of a survey says, in every language. */
export const allLaunchWords: Readonly<Record<Language, LaunchWords>> = { en, sv, nl, no, pl, da, de, fr, es };
