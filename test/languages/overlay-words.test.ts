import { describe, expect, it } from 'vitest';
import { frictionTypes } from '#shared/friction/friction-types.ts';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { languages } from '#shared/languages/languages.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function named(tree: Tree, above = ''): (readonly [name: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : named(value, `${above}${key}.`),
  );
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = new Map(named(allOverlayWords.en));

it('names every type of friction, differently', () => {
  expect(Object.keys(allOverlayWords.en.types)).toEqual([...frictionTypes]);
  for (const language of languages) expect(new Set(Object.values(allOverlayWords[language].types)).size).toBe(14);
});

describe.each(languages)('%s', (language) => {
  const texts = named(allOverlayWords[language]);

  it('says everything that English says, with the same places', () => {
    expect(texts.map(([name]) => name)).toEqual([...english.keys()]);
    for (const [name, text] of texts) expect([name, places(text)]).toEqual([name, places(english.get(name) ?? '')]);
  });

  it('is written in NFC, without empty texts or spaces at an end, and ends sentences where English does', () => {
    for (const [name, text] of texts) {
      expect(text, name).toBe(text.normalize('NFC').trim());
      expect(text, name).not.toBe('');
      expect(/\.$/.test(text), name).toBe(/\.$/.test(english.get(name) ?? ''));
    }
  });

  it('leaves nothing of more than two words in English', () => {
    if (language === 'en') return;
    const left = texts.filter(([name, text]) => text === english.get(name) && text.split(/\s+/).length > 2);
    expect(left).toEqual([]);
  });

  it('begins the badge’s name with what is seen on it', () => {
    expect(allOverlayWords[language].badge).toMatch(/^Easemark \{ticket\}/);
  });
});

it('has French no-break spaces and apostrophes', () => {
  expect(named(allOverlayWords.fr).filter(([, text]) => /[^\u00a0][:;?!%»]|«[^\u00a0]|'/.test(text))).toEqual([]);
});
