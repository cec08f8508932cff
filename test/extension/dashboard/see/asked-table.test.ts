import { expect, test } from 'vitest';
import { allSeeWords } from '#shared/languages/all-see-words.ts';
import { languages } from '#shared/languages/languages.ts';
import type { AskedShare } from '#shared/surveys/asked-of-solved.ts';
import { askedText } from '../../../../extension/dashboard/see/asked-table.ts';
import { writerOf } from '../../../../extension/dashboard/see/written.ts';
import { cellText, cellValue } from '../../../../views/tables/table.ts';
import { reader } from '../../../views/readers.ts';

const shares: readonly AskedShare[] = [
  {
    agent: 'Ann',
    solved: 10,
    asked: 3,
    askedByOthers: 3,
    askedUnsolved: 4,
    // Both asked about one of the three.
    others: [
      { agent: 'Bo', tickets: 3 },
      { agent: 'Cy', tickets: 1 },
    ],
  },
  { agent: '', solved: 2, asked: 0, askedByOthers: 0, askedUnsolved: 0, others: [] },
  { agent: 'Bo', solved: 0, asked: 0, askedByOthers: 0, askedUnsolved: 1, others: [] },
];

test('every agent with what they asked themselves, what others asked and who, and what is left', () => {
  const { table, total, notes } = askedText(shares, writerOf(reader('en'), allSeeWords.en));
  const plain = table.rows.map((row) => row.map((cell) => cellText(cell).replace(/[\u00A0\u202F]/g, ' ')));
  expect(table.columns.map(({ title }) => title)).toEqual([
    'Agent',
    'Asked by themselves',
    'Asked by others',
    'Not asked',
    'Solved tickets',
  ]);
  expect(plain).toEqual([
    ['All together', '3 (25 %)', '3', '6', '12'],
    ['Ann', '3 (30 %)', '3', '4', '10'],
    ['(no name set)', '0 (0 %)', '0', '2', '2'],
  ]);
  expect(total?.replace(/[\u00A0\u202F]/g, ' ')).toBe('Asked in all: 6 of 12 (50 %).');
  expect(notes[0]).toBe('Others who asked about tickets of Ann: Bo 3, Cy 1.');
  expect(notes[2]).toContain('in none of these numbers: 5.');
});

test.each(languages)('in %s rows and columns add up, and it is said of which tickets', (language) => {
  const words = allSeeWords[language];
  const { table, notes } = askedText(shares, writerOf(reader(language), words));
  const numbers = table.rows.map((row) => row.slice(1).map((cell) => Number(cellValue(cell))));
  for (const [asked = 0, others = 0, rest = 0, solved] of numbers) expect(asked + others + rest).toBe(solved);
  const [all, ...rows] = numbers;
  expect(all!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0))).toEqual(all);
  for (const text of [table.caption, words.asked.lead, words.asked.none, words.asked.never])
    expect(text).toContain('Easemark');
  expect(notes[1]).toBe(words.asked.adds);
});

test('where nobody else asked, nobody else is named', () => {
  const { notes } = askedText(
    [{ ...shares[0]!, askedByOthers: 0, others: [] }],
    writerOf(reader('en'), allSeeWords.en),
  );
  expect(notes[0]).toBe(allSeeWords.en.asked.adds);
});

test('without a solved ticket there is no table to add up', () => {
  const { table, total, notes } = askedText([shares[2]!], writerOf(reader('en'), allSeeWords.en));
  expect(table.rows).toEqual([]);
  expect(total).toBeUndefined();
  expect(notes).toHaveLength(2);
});

test('says that numbers add up, and where it will be seen, as people say it', () => {
  // "Kloppen" says that they are right, which nothing here can promise.
  expect(allSeeWords.nl.asked.adds).not.toContain('kloppen');
  expect(allSeeWords.nl.asked.adds).toContain('tellen op');
  // A clause that begins with "qui" is what is seen: it cannot be what shows itself.
  expect(allSeeWords.fr.asked.never).toContain('vous verrez ici qui a été interrogé.');
});
