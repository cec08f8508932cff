import { expect, test } from 'vitest';
import { allChartWords } from '#shared/languages/all-chart-words.ts';
import { languages } from '#shared/languages/languages.ts';

/** Every text with the way to it. */
function texts(tree: object, way = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${way}${key}`, value] as [string, string]] : texts(value, `${way}${key}.`),
  );
}
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(languages)('%s has every text of charts, with the same places', (language) => {
  const own = new Map(texts(allChartWords[language]));
  for (const [way, text] of texts(allChartWords.en)) {
    expect(own.get(way)?.trim(), way).toBeTruthy();
    expect(places(own.get(way)!), way).toEqual(places(text));
  }
  expect(own.size).toBe(texts(allChartWords.en).length);
});

test.each(languages.filter((language) => language !== 'en'))('%s: no sentence was left in English', (language) => {
  const english = new Map(texts(allChartWords.en));
  const same = texts(allChartWords[language]).filter(
    ([way, text]) => text.split(' ').length > 3 && english.get(way) === text,
  );
  expect(same).toEqual([]);
});
