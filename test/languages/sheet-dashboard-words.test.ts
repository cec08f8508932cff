import { describe, expect, it } from 'vitest';
import { allSheetDashboardWords } from '../../shared/languages/all-sheet-dashboard-words.ts';
import { languages } from '../../shared/languages/languages.ts';

/** Every text by its path: the words of headers lie one deeper. */
const flat = (words: object): [string, string][] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as [string, string]]
      : flat(value).map(([deeper, text]) => [`${name}.${deeper}`, text] as [string, string]),
  );
const english = flat(allSheetDashboardWords.en);

it('has words in every language', () => {
  expect(Object.keys(allSheetDashboardWords)).toEqual([...languages]);
});

describe.each(languages)('%s', (language) => {
  const words: Readonly<Record<string, string>> = Object.fromEntries(flat(allSheetDashboardWords[language]));
  const kept = (text: string | undefined): string[] =>
    [...(text?.match(/\{\w+\}|\d-\d|effort\b|CES|NPS|Easemark/g) ?? [])].sort();

  it('has the keys of English, its places, scales and names', () => {
    expect(Object.keys(words)).toEqual(english.map(([name]) => name));
    for (const [name, text] of english) expect(kept(words[name]), name).toEqual(kept(text));
  });

  it('is written in NFC, without doubled spaces or spaces at an end', () => {
    for (const text of Object.values(words)) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}|^$/);
    }
  });

  it.skipIf(language === 'en')('is translated', () => {
    const same = english.filter(
      ([name, text]) =>
        name !== 'printTab' && !text.startsWith('Easemark') && words[name] === text && text.split(' ').length > 1,
    );
    expect(same).toEqual([]);
  });
});

it('has French no-break spaces and curved apostrophes', () => {
  for (const text of flat(allSheetDashboardWords.fr).map(([, each]) => each)) {
    expect(text).not.toMatch(/[^\u00a0][:;?!%»]|«[^\u00a0]|'/);
  }
});
