import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#shared/languages/languages.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Texts that rightly read the same in English and elsewhere: names, places and signs. */
const SAME_AS_ENGLISH = new Set([
  'all-words: metrics.nps',
  'all-words: readings.bands',
  'all-words: readings.bandsTwo',
  'all-sheet-dashboard-words: printTab',
]);

/** Words that other languages borrow as they are, so that they do not count as left in English. */
const BORROWED = /^(?:easemark|format|rows|size|encoding|delimiter|percent|metric|column)$/i;

/** What a reader types, looks for or knows by its name; it stands in every language as in English. */
const KEPT =
  /\{\w+\}|--[a-z]+(?:-[a-z]+)*(?: "[^"]*")?|\b\d-\d+\b|"easemark columns"|"effort"|=CES\(|#ERROR!|windows-1250|\bdmy\b|\bmdy\b|R²|\bNPS\b|CSV UTF-8|\uFFFD/g;

/** Texts with names that say where they are: `options.title`. */
function named(tree: Tree, above = ''): (readonly [name: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : named(value, `${above}${key}.`),
  );
}

const folder = new URL('../../shared/languages/', import.meta.url);
const files = readdirSync(folder).filter((file) => /^all-.*\.ts$/.test(file));
const groups = (
  await Promise.all(
    files.map(async (file) => {
      const all = Object.values((await import(new URL(file, folder).href)) as Record<string, Record<Language, Tree>>);
      return { group: file.replace(/\.ts$/, ''), all: all[0]! };
    }),
  )
)
  // Lists of words are looked up, not shown.
  .filter(({ all }) => !Object.values(all.en).every(Array.isArray));

it('finds the groups of words', () => {
  expect(groups.length).toBeGreaterThan(12);
});

describe.each(groups)('$group', ({ group, all }) => {
  const english = new Map(named(all.en));

  it('has words in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
    expect(english.size).toBeGreaterThan(0);
  });

  describe.each(languages)('%s', (language) => {
    const texts = named(all[language]);
    const wrong = (isWrong: (text: string, english: string) => boolean) =>
      texts.filter(([name, text]) => isWrong(text, english.get(name) ?? '')).map((one) => one.join(': '));
    const kept = (text: string) => `${[...new Set(text.match(KEPT))].sort()}`;

    it('has exactly the keys of English, in the same order', () => {
      expect(texts.map(([name]) => name)).toEqual([...english.keys()]);
    });

    it('has the places of English and no other braces, and what is never translated', () => {
      expect(wrong((text, said) => kept(text) !== kept(said) || /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
    });

    it('is written in NFC, without empty texts, doubled spaces or spaces at an end', () => {
      expect(wrong((text) => text === '' || text !== text.normalize('NFC').trim() || /\s\s/.test(text))).toEqual([]);
    });

    it('ends a text with a full stop where English does', () => {
      expect(wrong((text, said) => text.endsWith('.') !== said.endsWith('.'))).toEqual([]);
    });

    if (language === 'en') return;

    it('has left nothing of more than two words in English', () => {
      const words = (text: string) =>
        (text.replace(KEPT, '').match(/\p{L}{2,}/gu) ?? []).filter((word) => !BORROWED.test(word));
      const left = texts.filter(
        ([name, text]) =>
          text === english.get(name) && words(text).length > 2 && !SAME_AS_ENGLISH.has(`${group}: ${name}`),
      );
      expect(left).toEqual([]);
    });

    if (language === 'de') {
      it('begins a whole sentence after a colon with a capital', () => {
        expect(
          wrong((text) => /: (?:\p{Ll}+ Sie|(?:es|er|sie) (?:ist|sind|hat|wird|kann))(?!\p{L})/u.test(text)),
        ).toEqual([]);
      });
    }

    if (language !== 'fr') return;

    it('has French no-break spaces and the curved apostrophe', () => {
      const plain = (text: string) => text.replace(/https?:(\/\/)?|about:addons|#ERROR!/g, '');
      expect(wrong((text) => /[^\u00a0][:;?!%»]|«[^\u00a0]|'/.test(plain(text)))).toEqual([]);
    });
  });
});
