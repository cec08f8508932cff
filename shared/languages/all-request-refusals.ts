import { da } from './da/request-refusals.ts';
import { de } from './de/request-refusals.ts';
import { en } from './en/request-refusals.ts';
import { es } from './es/request-refusals.ts';
import { fr } from './fr/request-refusals.ts';
import type { Language } from './languages.ts';
import { nl } from './nl/request-refusals.ts';
import { no } from './no/request-refusals.ts';
import { pl } from './pl/request-refusals.ts';
import type { RequestRefusalWords } from './request-refusal.ts';
import { sv } from './sv/request-refusals.ts';

/** Why the extension does not do what it was asked, in every language. */
export const allRequestRefusals: Readonly<Record<Language, RequestRefusalWords>> = {
  en,
  sv,
  nl,
  no,
  pl,
  da,
  de,
  fr,
  es,
};
