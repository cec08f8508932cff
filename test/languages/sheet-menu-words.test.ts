import { describe, expect, it } from 'vitest';
import { allSheetMenuWords } from '../../shared/languages/all-sheet-menu-words.ts';
import { languages } from '../../shared/languages/languages.ts';

const english = Object.entries(allSheetMenuWords.en);

it('has words in every language', () => {
  expect(Object.keys(allSheetMenuWords)).toEqual([...languages]);
});

describe.each(languages)('%s', (language) => {
  const words: Readonly<Record<string, string>> = allSheetMenuWords[language];
  const kept = (text: string | undefined): string[] =>
    [...(text?.match(/\{\w+\}|\(\d+-\d+\)|=CES\(|#ERROR!|Easemark/g) ?? [])].sort();

  it('has the keys of English, its places, scales and names of functions', () => {
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
    const same = english.filter(([name, text]) => words[name] === text && text.split(' ').length > 1);
    expect(same).toEqual([]);
  });
});

it('has French no-break spaces and curved apostrophes', () => {
  for (const text of Object.values(allSheetMenuWords.fr)) {
    expect(text.replace('#ERROR!', '')).not.toMatch(/[^\u00a0][:;?!%»]|«[^\u00a0]|'/);
  }
});
