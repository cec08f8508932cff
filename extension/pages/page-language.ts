import { browser } from 'wxt/browser';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { allPageWords } from '#shared/languages/all-page-words.ts';
import { type Language, languages } from '#shared/languages/language-codes.ts';
import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import type { PageWords } from '#shared/languages/page-words.ts';
import { languageOf } from '../settings/settings.ts';

/** What a page says, and in which language. */
export interface Spoken {
  readonly language: Language;
  readonly words: PageWords;
  /** The overlay's words: names of friction and of what is done with a note are the same everywhere. */
  readonly overlay: OverlayWords;
}

/** Kept where a page reads it without asking, so that its first picture is in the right language already. */
const REMEMBERED = 'language';

/** The words of the language that was used last, before anybody was asked; the document is told its language and direction. */
export function speakAsLastTime(): Spoken {
  const remembered = localStorage.getItem(REMEMBERED);
  return speak(languages.find((language) => language === remembered) ?? chosen('browser'));
}

/** The words of the chosen language, which is remembered for the next page. */
export function speakAsChosen({ language }: { readonly language: 'browser' | Language }): Spoken {
  const spoken = speak(chosen(language));
  localStorage.setItem(REMEMBERED, spoken.language);
  return spoken;
}

function speak(language: Language): Spoken {
  const overlay = allOverlayWords[language];
  document.documentElement.lang = language;
  document.documentElement.dir = overlay.direction;
  return { language, words: allPageWords[language], overlay };
}

function chosen(language: 'browser' | Language): Language {
  return languageOf({ language }, browser.i18n.getUILanguage());
}
