import { allManifestWords } from '../shared/languages/all-manifest-words.ts';
import type { ManifestWords } from '../shared/languages/manifest-words.ts';

/** Browsers name Norwegian by how it is written: both forms are spoken to in the one we have. */
const BROWSER_CODES: Readonly<Record<string, readonly string[]>> = { no: ['no', 'nb', 'nn'] };

/**
 * The files in which a browser looks for what its manifest says (`_locales`), one a language, made from the words of `shared/languages`.
 *
 * @returns path in the package → content
 */
export function browserMessages(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [language, words] of Object.entries(allManifestWords)) {
    for (const code of BROWSER_CODES[language] ?? [language]) {
      files.set(`_locales/${code}/messages.json`, `${JSON.stringify(messagesOf(words), null, 2)}\n`);
    }
  }
  return files;
}

/** How the manifest names one of the words. */
export function browserMessage(name: keyof ManifestWords): string {
  return `__MSG_${name}__`;
}

function messagesOf(words: ManifestWords) {
  return Object.fromEntries(Object.entries(words).map(([name, message]) => [name, { message }]));
}
