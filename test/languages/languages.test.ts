import { describe, expect, it } from 'vitest';
import type { HeaderWords } from '../../shared/languages/headers.ts';
import { type LabelFamily, ladderKinds } from '../../shared/languages/labels.ts';
import { allBinary, allGroups, allHeaders, allLabels, allMonths, languages } from '../../shared/languages/languages.ts';

const families = Object.keys(ladderKinds) as LabelFamily[];
const roles = Object.keys(allHeaders.en) as (keyof HeaderWords)[];

/** A group or side by name, with its words. */
type Lists = [string, readonly string[]][];

/** Every list of words in the folder with a name that says where it is. */
const everyList = languages.flatMap((language) => [
  ...families.flatMap((family) =>
    allLabels[language][family].flatMap((set, ladder) =>
      set.map((words, position) => ({ where: `${language} ${family} ${ladder} ${position}`, words })),
    ),
  ),
  ...roles.map((role) => ({ where: `${language} headers ${role}`, words: allHeaders[language][role] })),
  ...allMonths[language].map((words, month) => ({ where: `${language} month ${month + 1}`, words })),
  ...(Object.entries(allGroups[language]) as Lists).map(([group, words]) => ({ where: `${language} ${group}`, words })),
  ...(Object.entries(allBinary[language]) as Lists).map(([side, words]) => ({ where: `${language} ${side}`, words })),
]);

/** Words that would be given two meanings, as "word: meaning, meaning". */
function conflicts(pairs: Iterable<readonly [word: string, meaning: string]>): string[] {
  const meanings = new Map<string, Set<string>>();
  for (const [word, meaning] of pairs) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  return [...meanings]
    .filter(([, found]) => found.size > 1)
    .map(([word, found]) => `${word}: ${[...found].join(', ')}`);
}

describe.each(languages)('%s', (language) => {
  it('has every ladder of every family with as many rungs as points', () => {
    for (const family of families) {
      expect(
        allLabels[language][family].map((set) => set.length),
        family,
      ).toEqual(ladderKinds[family].map((kind) => kind.points));
    }
  });

  it('has every number of points that English has', () => {
    for (const family of families) {
      const offered = allLabels[language][family].map((set) => set.length);
      for (const set of allLabels.en[family]) expect(offered, family).toContain(set.length);
    }
  });

  it('has words for every header role, group and two-way rating', () => {
    expect(Object.keys(allHeaders[language]).sort()).toEqual([...roles].sort());
    expect(everyList.filter((list) => list.where.startsWith(language) && list.words.length === 0)).toEqual([]);
  });

  it('has twelve months, and no name belongs to two of them', () => {
    expect(allMonths[language]).toHaveLength(12);
    expect(
      conflicts(allMonths[language].flatMap((names, month) => names.map((n) => [n, `${month}`] as const))),
    ).toEqual([]);
  });

  it('uses a spelling once in a label set', () => {
    for (const family of families) {
      allLabels[language][family].forEach((set, ladder) => {
        const spellings = set.flat();
        const twice = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
        expect(twice, `${family} ${ladder}`).toEqual([]);
      });
    }
  });

  it('writes low and high apart: no group and no side shares a word', () => {
    for (const lists of [allGroups[language], allBinary[language]]) {
      expect(
        conflicts((Object.entries(lists) as Lists).flatMap(([side, words]) => words.map((w) => [w, side] as const))),
      ).toEqual([]);
    }
  });
});

describe('all languages together', () => {
  it.each(families)('%s: a spelling has one position on a ladder, whatever the language', (family) => {
    ladderKinds[family].forEach((kind, ladder) => {
      const pairs = languages.flatMap((language) =>
        allLabels[language][family][ladder]!.flatMap((words, position) =>
          words.map((w) => [w, `${position}`] as const),
        ),
      );
      expect(conflicts(pairs), `${kind.wording} ${kind.points}`).toEqual([]);
    });
  });

  it('a month name means one month in every language', () => {
    const pairs = languages.flatMap((l) =>
      allMonths[l].flatMap((names, month) => names.map((name) => [name, `${month + 1}`] as const)),
    );
    expect(conflicts(pairs)).toEqual([]);
  });

  it('a group or a two-way word means the same in every language', () => {
    for (const all of [allGroups, allBinary]) {
      const pairs = languages.flatMap((l) =>
        (Object.entries(all[l]) as Lists).flatMap(([side, words]) => words.map((w) => [w, side] as const)),
      );
      expect(conflicts(pairs)).toEqual([]);
    }
  });

  it('a header word reveals one role, except the words that are both a metric and its direction', () => {
    const metric = new Set<string>(['ces', 'cesName', 'customerEffort', 'ease', 'effort']);
    const pairs = languages.flatMap((l) =>
      roles.flatMap((role) => allHeaders[l][role].map((w) => [w, metric.has(role) ? 'effort metric' : role] as const)),
    );
    expect(conflicts(pairs)).toEqual([]);
  });

  it('a word shows one direction, except "easy or difficult"', () => {
    const pairs = languages.flatMap((l) =>
      (['ease', 'effort'] as const).flatMap((role) => allHeaders[l][role].map((w) => [w, role] as const)),
    );
    expect(conflicts(pairs).map((c) => c.split(':')[0])).toEqual(['let eller svært', 'nemt eller svært']);
  });
});

describe('spelling', () => {
  it('is NFC, lower case, trimmed, single-spaced, with the plain apostrophe', () => {
    const wrong = everyList.flatMap(({ where, words }) =>
      words
        .filter((w) => w !== w.normalize('NFC') || w !== w.toLowerCase() || w !== w.trim() || /\s\s|[’‘\u00a0]/.test(w))
        .map((w) => `${where}: ${w}`),
    );
    expect(wrong).toEqual([]);
  });

  it('repeats no word in a list', () => {
    expect(everyList.filter(({ words }) => new Set(words).size !== words.length).map(({ where }) => where)).toEqual([]);
  });

  it('has no header stem under three letters, and `*` and `=` only where they mean something', () => {
    const wrong = languages.flatMap((l) =>
      roles.flatMap((role) =>
        allHeaders[l][role].filter(
          (w) =>
            (w.endsWith('*') && w.length < 4) ||
            /\*./.test(w) ||
            /.=/.test(w) ||
            (w.startsWith('=') && w.endsWith('*')),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('never lets a stem of one role swallow a whole word of another', () => {
    const stems = languages.flatMap((l) =>
      roles.flatMap((role) =>
        allHeaders[l][role].filter((w) => /^\S+\*$/.test(w)).map((w) => ({ role, stem: w.slice(0, -1) })),
      ),
    );
    const effort = new Set<string>(['ces', 'cesName', 'customerEffort', 'ease', 'effort']);
    const swallowed = languages.flatMap((l) =>
      roles.flatMap((role) =>
        allHeaders[l][role]
          .filter((w) => !w.includes(' ') && !w.includes('*'))
          .flatMap((w) =>
            stems
              .filter((s) => s.role !== role && !(effort.has(s.role) && effort.has(role)) && w.startsWith(s.stem))
              .map((s) => `${s.role} ${s.stem}* swallows ${role} ${w}`),
          ),
      ),
    );
    expect(swallowed).toEqual([]);
  });
});
