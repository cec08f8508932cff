import { solvedStatuses as da } from './da/solved-statuses.ts';
import { solvedStatuses as de } from './de/solved-statuses.ts';
import { solvedStatuses as en } from './en/solved-statuses.ts';
import { solvedStatuses as es } from './es/solved-statuses.ts';
import { solvedStatuses as fr } from './fr/solved-statuses.ts';
import type { Language } from './languages.ts';
import { solvedStatuses as nl } from './nl/solved-statuses.ts';
import { solvedStatuses as no } from './no/solved-statuses.ts';
import { solvedStatuses as pl } from './pl/solved-statuses.ts';
import { solvedStatuses as sv } from './sv/solved-statuses.ts';

/** What helpdesks call a ticket that needs no more work, in every language. */
export const allSolvedStatuses: Readonly<Record<Language, readonly string[]>> = { en, sv, nl, no, pl, da, de, fr, es };
