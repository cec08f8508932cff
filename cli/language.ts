import type { ChartWords } from '#shared/languages/chart-words.ts';
import { en } from '#shared/languages/en/words.ts';
import type { Language } from '#shared/languages/languages.ts';
import type { Words } from '#shared/languages/words.ts';
import { UsageError } from './failure.ts';
import { readChoice } from './options/read-number.ts';

/** Each language is loaded only when it is asked for: English is there already, and a run should not pay for eight others. */
const LOAD: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => en,
  sv: async () => (await import('#shared/languages/sv/words.ts')).sv,
  nl: async () => (await import('#shared/languages/nl/words.ts')).nl,
  no: async () => (await import('#shared/languages/no/words.ts')).no,
  pl: async () => (await import('#shared/languages/pl/words.ts')).pl,
  da: async () => (await import('#shared/languages/da/words.ts')).da,
  de: async () => (await import('#shared/languages/de/words.ts')).de,
  fr: async () => (await import('#shared/languages/fr/words.ts')).fr,
  es: async () => (await import('#shared/languages/es/words.ts')).es,
};

/** The languages `--language` takes. */
export const LANGUAGES = Object.keys(LOAD) as readonly Language[];

/**
 * The words of a language as it was typed; English without. The surroundings (`LANG`) are not asked, so that a script prints the same everywhere.
 *
 * @throws UsageError that lists the languages
 * @example await wordsIn('pl') // Polish
 */
export async function wordsIn(typed: string | undefined): Promise<Words> {
  return typed === undefined ? en : LOAD[languageOf(typed)]();
}

/**
 * The language that was typed; English without.
 *
 * @throws UsageError that lists the languages
 */
export function languageOf(typed: string | undefined): Language {
  return typed === undefined ? 'en' : readChoice(typed, '--language', LANGUAGES);
}

const LOAD_CHARTS: Readonly<Record<Language, () => Promise<ChartWords>>> = {
  en: async () => (await import('#shared/languages/en/charts.ts')).en,
  sv: async () => (await import('#shared/languages/sv/charts.ts')).sv,
  nl: async () => (await import('#shared/languages/nl/charts.ts')).nl,
  no: async () => (await import('#shared/languages/no/charts.ts')).no,
  pl: async () => (await import('#shared/languages/pl/charts.ts')).pl,
  da: async () => (await import('#shared/languages/da/charts.ts')).da,
  de: async () => (await import('#shared/languages/de/charts.ts')).de,
  fr: async () => (await import('#shared/languages/fr/charts.ts')).fr,
  es: async () => (await import('#shared/languages/es/charts.ts')).es,
};

/** What charts say in a language as it was typed; English without. */
export async function chartWordsIn(typed: string | undefined): Promise<ChartWords> {
  return LOAD_CHARTS[languageOf(typed)]();
}

/** The words in which to say what went wrong: those asked for, or English where they are none. */
export async function wordsForFailure(typed: string | undefined): Promise<Words> {
  try {
    return await wordsIn(typed);
  } catch (error) {
    if (error instanceof UsageError) return en;
    throw error;
  }
}
