import { dashboard as da } from './da/dashboard.ts';
import type { DashboardWords } from './dashboard-words.ts';
import { dashboard as de } from './de/dashboard.ts';
import { dashboard as en } from './en/dashboard.ts';
import { dashboard as es } from './es/dashboard.ts';
import { dashboard as fr } from './fr/dashboard.ts';
import type { Language } from './languages.ts';
import { dashboard as nl } from './nl/dashboard.ts';
import { dashboard as no } from './no/dashboard.ts';
import { dashboard as pl } from './pl/dashboard.ts';
import { dashboard as sv } from './sv/dashboard.ts';

/** What the dashboard says, in every language. */
export const allDashboardWords: Readonly<Record<Language, DashboardWords>> = { en, sv, nl, no, pl, da, de, fr, es };
