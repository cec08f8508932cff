import { allChartWords } from '#shared/languages/all-chart-words.ts';
import { allWords } from '#shared/languages/all-words.ts';
import type { Language } from '#shared/languages/languages.ts';
import { type Reader, readerOf } from '../../views/text/reader.ts';

/** A reader of a language. */
export function reader(language: Language = 'en', rtl = false): Reader {
  return readerOf(language, allWords[language], allChartWords[language], { rtl });
}

/** English, as most tests read it. */
export const english = reader();
