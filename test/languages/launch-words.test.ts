import { describe, expect, it } from 'vitest';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { allPageWords } from '#shared/languages/all-page-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { touchpoints } from '#shared/surveys/touchpoints.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function named(tree: Tree, above = ''): (readonly [name: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : named(value, `${above}${key}.`),
  );
}

const english = new Map(named(allLaunchWords.en));
const places = (text: string) => `${[...new Set(text.match(/\{\w+\}/g))].sort()}`;

it('has words in every language, and a name for every touchpoint', () => {
  expect(Object.keys(allLaunchWords)).toEqual([...languages]);
  expect(Object.keys(allLaunchWords.en.touchpoints)).toEqual([...touchpoints]);
});

describe.each(languages)('%s', (language) => {
  const texts = named(allLaunchWords[language]);

  it('says everything that English says, in the same order, with the same places and no other braces', () => {
    expect(texts.map(([name]) => name)).toEqual([...english.keys()]);
    for (const [name, text] of texts) expect([name, places(text)]).toEqual([name, places(english.get(name) ?? '')]);
    expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('is written in NFC, without empty texts, doubled spaces or spaces at an end, and ends sentences where English does', () => {
    for (const [name, text] of texts) {
      expect([name, text]).toEqual([name, text.normalize('NFC').trim()]);
      expect(text, name).toMatch(/^(?!.*\s\s).+$/);
      expect([name, text.endsWith('.')]).toEqual([name, english.get(name)?.endsWith('.')]);
    }
  });

  it.runIf(language !== 'en')('leaves nothing of more than two words in English', () => {
    const left = texts.filter(
      ([name, text]) => text === english.get(name) && (text.match(/\p{L}{2,}/gu) ?? []).length > 2,
    );
    expect(left).toEqual([]);
  });

  it('names the button that erases all as it is called', () => {
    const { eraseAll } = allPageWords[language].notes;
    expect(allLaunchWords[language].options.kept).toContain(eraseAll);
  });
});

it('has French no-break spaces and apostrophes', () => {
  const own = named(allLaunchWords.fr).map(([name, text]) => [name, text.replace('https://', '')] as const);
  expect(own.filter(([, text]) => /[^\u00a0][:;?!%»]|«[^\u00a0]|'/.test(text))).toEqual([]);
});
