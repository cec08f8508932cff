import type { HeaderWords } from '../languages/headers.ts';
import { allHeaders, languages } from '../languages/languages.ts';
import { plainText } from './header.ts';

/** What words in a header can tell. */
export type HeaderKey = keyof HeaderWords;

/**
 * What a header tells, each with its weight: the word that ends last weighs most, for it is the noun (a "ticket type" is a type), then the longer spelling
 * ("agent name" outweighs "name").
 */
export type HeaderKeys = ReadonlyMap<HeaderKey, number>;

interface Spelling {
  readonly key: HeaderKey;
  /** Words; the last may end in `*` for the beginning of a word. */
  readonly words: readonly string[];
  readonly letters: number;
}

interface Matcher {
  /** By the first three letters of the first word. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Spellings that count only as the whole header. */
  readonly whole: ReadonlyMap<string, readonly HeaderKey[]>;
}

let matcher: Matcher | undefined;

/**
 * The words of a header: `ValorNPS` and `nps_of_10` are made of words too.
 *
 * @example wordsOf('ValorNPS (0-10)') // ['valor', 'nps', '0', '10']
 */
export function wordsOf(text: string): readonly string[] {
  return (
    plainText(text)
      .normalize('NFC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  );
}

/**
 * What a header's words tell, in any of the languages.
 *
 * @param text a column's name or its question
 * @returns the keys met
 * @example headerKeys('How likely are you to recommend us?').has('nps') // true
 */
export function headerKeys(text: string): HeaderKeys {
  matcher ??= compile();
  const words = wordsOf(text);
  const found = new Map<HeaderKey, number>();
  const meet = (key: HeaderKey, weight: number): void => {
    if (weight > (found.get(key) ?? 0)) found.set(key, weight);
  };
  for (const key of matcher.whole.get(words.join(' ')) ?? []) meet(key, words.length * 1000 + words.join('').length);
  const effort: { at: number; letters: number }[] = [];
  const names: { from: number; to: number }[] = [];
  words.forEach((word, at) => {
    for (const { key, words: parts, letters } of matcher!.spellings.get(word.slice(0, 3)) ?? []) {
      if (!parts.every((part, next) => fits(words[at + next], part))) continue;
      // "ces" is French for "these": in a sentence only the capitals are the metric.
      if (spellingIsCes(parts) && words.length > 5 && !/\bCES\b/.test(text)) continue;
      if (key === 'effort') effort.push({ at, letters });
      else meet(key, (at + parts.length) * 1000 + letters);
      if (NAMES_OF_CES.includes(key)) names.push({ from: at, to: at + parts.length });
    }
  });
  // In "Customer Effort Score" effort is part of a name; only outside of one it speaks of how the question was put.
  for (const { at, letters } of effort)
    if (!names.some(({ from, to }) => at >= from && at < to)) meet('effort', at * 1000 + letters);
  return found;
}

/**
 * Which of some keys a text meets first.
 *
 * @param text a column's name or its question
 * @param keys the keys looked for
 * @example firstMet('How satisfied are you with how easy it was?', ['ease', 'csat']) // 'csat'
 */
export function firstMet(text: string, keys: readonly HeaderKey[]): HeaderKey | undefined {
  matcher ??= compile();
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    for (const { key, words: parts } of matcher.spellings.get(words[at]!.slice(0, 3)) ?? []) {
      if (keys.includes(key) && parts.every((part, next) => fits(words[at + next], part))) return key;
    }
  }
  return undefined;
}

/** Names that hold a word of effort, and tell of CES as well. */
const NAMES_OF_CES: readonly HeaderKey[] = ['cesName', 'customerEffort'];

function spellingIsCes(parts: readonly string[]): boolean {
  return parts.length === 1 && parts[0] === 'ces';
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

function compile(): Matcher {
  const spellings = new Map<string, Spelling[]>();
  const whole = new Map<string, HeaderKey[]>();
  for (const language of languages) {
    for (const [key, list] of Object.entries(allHeaders[language]) as [HeaderKey, readonly string[]][]) {
      for (const spelling of list) {
        const words = spelling.toLowerCase().match(/[\p{L}\p{M}\d]+\*?/gu) ?? [];
        const first = words[0];
        if (first === undefined) continue;
        if (spelling.startsWith('=')) whole.set(words.join(' '), [...(whole.get(words.join(' ')) ?? []), key]);
        else {
          const at = first.replace('*', '').slice(0, 3);
          const letters = words.join('').replace('*', '').length;
          const told: readonly HeaderKey[] = NAMES_OF_CES.includes(key) ? [key, 'ces'] : [key];
          const found = told.map((one) => ({ key: one, words, letters }));
          spellings.set(at, [...(spellings.get(at) ?? []), ...found]);
        }
      }
    }
  }
  return { spellings, whole };
}
