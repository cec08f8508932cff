import type { Language } from '#shared/languages/language-codes.ts';

/** A language as its speakers call it. @example ownName('sv') // 'svenska' */
export function ownName(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
