import type { ClosedStatuses } from './closed-statuses.ts';
import { closedStatuses as da } from './da/closed-statuses.ts';
import { closedStatuses as de } from './de/closed-statuses.ts';
import { closedStatuses as en } from './en/closed-statuses.ts';
import { closedStatuses as es } from './es/closed-statuses.ts';
import { closedStatuses as fr } from './fr/closed-statuses.ts';
import type { Language } from './languages.ts';
import { closedStatuses as nl } from './nl/closed-statuses.ts';
import { closedStatuses as no } from './no/closed-statuses.ts';
import { closedStatuses as pl } from './pl/closed-statuses.ts';
import { closedStatuses as sv } from './sv/closed-statuses.ts';

/** What helpdesks call a ticket that needs no more work, in every language. */
export const allClosedStatuses: Readonly<Record<Language, ClosedStatuses>> = { en, sv, nl, no, pl, da, de, fr, es };
