import { describe, expect, it } from 'vitest';
import { allSidebarWords } from '../../shared/languages/all-sidebar-words.ts';
import { languages } from '../../shared/languages/languages.ts';

/** Every text by its path, such as `import.lead`. */
function texts(words: object, above = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, text]) =>
    typeof text === 'string' ? [[above + name, text] as [string, string]] : texts(text, `${above}${name}.`),
  );
}

const english = texts(allSidebarWords.en);

it('has words in every language', () => {
  expect(Object.keys(allSidebarWords)).toEqual([...languages]);
});

describe.each(languages)('%s', (language) => {
  const words = new Map(texts(allSidebarWords[language]));
  const places = (text: string | undefined): string[] => [...(text?.match(/\{\w+\}|CSV/g) ?? [])].sort();

  it('has the keys of English and its places', () => {
    expect([...words.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) expect(places(words.get(path)), path).toEqual(places(text));
  });

  it('is written in NFC, without doubled spaces or spaces at an end', () => {
    for (const text of words.values()) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}|^$/);
    }
  });

  it.skipIf(language === 'en')('is translated', () => {
    const same = english.filter(([path, text]) => words.get(path) === text && text.split(' ').length > 2);
    expect(same).toEqual([]);
  });
});

it('has French no-break spaces and curved apostrophes', () => {
  for (const [path, text] of texts(allSidebarWords.fr)) {
    expect(text, path).not.toMatch(/[^\u00a0][:;?!%»]|«[^\u00a0]|'/);
  }
});
