import { type Language, languages } from '#shared/languages/languages.ts';

/** The user's own language where Easemark speaks it, English otherwise. It may be asked for even where nothing else may. */
export function userLanguage(): Language {
  const code = Session.getActiveUserLocale().slice(0, 2).toLowerCase();
  // Both written forms of Norwegian are read as one.
  const language = code === 'nb' || code === 'nn' ? 'no' : code;
  return (languages as readonly string[]).includes(language) ? (language as Language) : 'en';
}
