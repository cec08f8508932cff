import { describe, expect, it } from 'vitest';
import { allSeeWords } from '../../shared/languages/all-see-words.ts';
import { languages } from '../../shared/languages/languages.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Texts with names that say where they are: `options.title`. */
function named(tree: Tree, above = ''): (readonly [name: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : named(value, `${above}${key}.`),
  );
}

const english = named(allSeeWords.en);
const englishOf = new Map(english);
const places = (text: string) => `${[...new Set(text.match(/\{\w+\}/g))].sort()}`;

it('has words in every language', () => {
  expect(Object.keys(allSeeWords)).toEqual([...languages]);
  expect(english.length).toBeGreaterThan(100);
});

describe.each(languages)('%s', (language) => {
  const texts = named(allSeeWords[language]);

  it('has exactly the keys of English, in the same order', () => {
    expect(texts.map(([name]) => name)).toEqual(english.map(([name]) => name));
  });

  it('has in each text the places of English and no other braces', () => {
    const wrong = texts.filter(
      ([name, text]) => places(text) !== places(englishOf.get(name) ?? '') || /[{}]/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('is written in NFC, without empty texts, doubled spaces or spaces at an end', () => {
    const wrong = texts.filter(
      ([, text]) => text.trim() === '' || text !== text.normalize('NFC') || text !== text.trim() || /\s\s/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('ends a text with a full stop where English does', () => {
    const wrong = texts.filter(([name, text]) => text.endsWith('.') !== englishOf.get(name)?.endsWith('.'));
    expect(wrong).toEqual([]);
  });

  it.runIf(language !== 'en')('has left nothing of more than two words in English', () => {
    const left = texts.filter(
      ([name, text]) =>
        text === englishOf.get(name) && (text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 2,
    );
    expect(left).toEqual([]);
  });
});

describe('French typography', () => {
  const texts = named(allSeeWords.fr);

  it('has a no-break space before : ; ? ! » and after «, and the curved apostrophe', () => {
    expect(texts.filter(([, text]) => /[^\u00a0][:;?!»]|«[^\u00a0]|'/.test(text))).toEqual([]);
  });
});
