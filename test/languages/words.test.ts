import { describe, expect, it } from 'vitest';
import { allWords } from '../../shared/languages/all-words.ts';
import { languages } from '../../shared/languages/languages.ts';

/** Texts that read the same in English and elsewhere, though they are longer than three words: places and signs only. */
const SAME_AS_ENGLISH = new Set(['readings.bands', 'readings.bandsTwo']);

/** What a reader types, looks for or knows by this name; it is never translated. */
const NEVER_TRANSLATED = [
  '"easemark columns"',
  '"effort"',
  'CSV UTF-8',
  'windows-1250',
  'dmy',
  'mdy',
  'Mann–Kendall',
  'R²',
  'NPS',
  'n = {',
  '\uFFFD',
];

/** Texts with names that say where they are: `readings.score`. */
type Named = (readonly [name: string, text: string])[];

interface Tree {
  readonly [key: string]: string | Tree;
}

function named(tree: Tree, above = ''): Named {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : named(value, `${above}${key}.`),
  );
}

/** Everything that matches, each once, sorted. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))].sort();
}

const english = named(allWords.en);
const englishOf = new Map(english);

/** The texts whose parts of this kind are others than in English. */
function unlikeEnglish(texts: Named, pattern: RegExp): string[] {
  return texts
    .filter(([name, text]) => `${found(text, pattern)}` !== `${found(englishOf.get(name) ?? '', pattern)}`)
    .map(([name, text]) => `${name}: ${text}`);
}

it('has words in every language', () => {
  expect(Object.keys(allWords)).toEqual([...languages]);
  expect(english.length).toBeGreaterThan(100);
});

describe.each(languages)('%s', (language) => {
  const texts = named(allWords[language]);

  it('has exactly the keys of English, in the same order', () => {
    expect(texts.map(([name]) => name)).toEqual(english.map(([name]) => name));
  });

  it('has in each text the places of English and no other', () => {
    expect(unlikeEnglish(texts, /\{[^}]*\}/g)).toEqual([]);
  });

  it('has braces only around places', () => {
    expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('keeps options as they are typed, with the quotes that a shell needs', () => {
    expect(unlikeEnglish(texts, /--[a-z]+(?:-[a-z]+)*(?: "[^"]*")?/g)).toEqual([]);
  });

  it('keeps the names of scales', () => {
    expect(unlikeEnglish(texts, /\b\d+-\d+\b/g)).toEqual([]);
  });

  it.each(NEVER_TRANSLATED)('keeps %s', (kept) => {
    const lost = texts.filter(([name, text]) => englishOf.get(name)?.includes(kept) && !text.includes(kept));
    expect(lost).toEqual([]);
  });

  it('is written in NFC, without empty texts, doubled spaces or spaces at an end', () => {
    const wrong = texts.filter(
      ([, text]) => text.trim() === '' || text !== text.normalize('NFC') || text !== text.trim() || /\s\s/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('ends a text with a full stop where English does', () => {
    expect(unlikeEnglish(texts, /\.$/g)).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s, translated', (language) => {
  it('has left nothing of more than three words in English', () => {
    const left = named(allWords[language]).filter(
      ([name, text]) => text === englishOf.get(name) && text.split(/\s+/).length > 3 && !SAME_AS_ENGLISH.has(name),
    );
    expect(left).toEqual([]);
  });
});

describe('French typography', () => {
  const texts = named(allWords.fr);

  it('has a no-break space before : ; ? ! % and »', () => {
    expect(texts.filter(([, text]) => /[^\u00a0][:;?!%»]/.test(text))).toEqual([]);
  });

  it('has a no-break space after «', () => {
    expect(texts.filter(([, text]) => /«[^\u00a0]/.test(text))).toEqual([]);
  });

  it('has the curved apostrophe', () => {
    expect(texts.filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});
