import { pathToFileURL } from 'node:url';
import { languages } from '../../shared/languages/language-codes.ts';

interface Table {
  readonly type: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The table that the detector of languages comes with, of sixty languages. */
const TABLE = /[\\/]eld[\\/]src[\\/]ngrams[\\/]small\.js$/;

/** For the build: of the detector's table only the languages that we ask in are carried along, as text, which browsers read faster than code. */
export function cutLanguageTable() {
  return {
    name: 'cut-language-table',
    enforce: 'pre' as const,
    async load(id: string) {
      const [file = ''] = id.split('?');
      if (!TABLE.test(file)) return undefined;
      const { ngramsData } = (await import(pathToFileURL(file).href)) as { ngramsData: Table };
      return `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(cut(ngramsData, languages)))});`;
    },
  };
}

/**
 * The part of a table that is about some languages, which are numbered anew.
 *
 * @example cut({ type: 'S', languages: { 0: 'am', 5: 'en' }, ngrams: { th: { 5: 9 }, x: { 0: 1 } } }, ['en']) // { …, languages: { 0: 'en' }, ngrams: { th: { 0: 9 } } }
 */
export function cut(table: Table, wanted: readonly string[]): Table & { readonly isSubset: true } {
  const kept = Object.entries(table.languages).filter(([, code]) => wanted.includes(code));
  const ngrams: Record<string, Record<string, number>> = {};
  for (const [ngram, scores] of Object.entries(table.ngrams)) {
    const left = kept.flatMap(([id], at) => (scores[id] === undefined ? [] : [[at, scores[id]] as const]));
    if (left.length > 0) ngrams[ngram] = Object.fromEntries(left);
  }
  const codes = Object.fromEntries(kept.map(([, code], at) => [at, code]));
  return { type: table.type, languages: codes, isSubset: true, ngrams };
}
