import { describe, expect, test } from 'vitest';
import { allBringInWords } from '#shared/languages/all-bring-in-words.ts';
import { languages } from '#shared/languages/languages.ts';

type Tree = { readonly [key: string]: string | Tree };
const named = (tree: Tree, above = ''): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : named(value, `${above}${key}.`),
  );
const english = named(allBringInWords.en);

test('every language is there', () => {
  expect(Object.keys(allBringInWords)).toEqual([...languages]);
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const texts = named(allBringInWords[language]);

  test('has the keys of English and the places of each text', () => {
    const places = (list: typeof texts) =>
      list.map(([name, text]) => [name, [...(text.match(/\{\w+\}/g) ?? [])].sort()]);
    expect(places(texts)).toEqual(places(english));
  });

  test('is translated', () => {
    const same = texts.filter(([name, text]) => english.some(([other, said]) => other === name && said === text));
    expect(same).toEqual([]);
  });
});
