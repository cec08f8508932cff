import { describe, expect, test } from 'vitest';
import { allDashboardWords } from '../../../shared/languages/all-dashboard-words.ts';
import { allWords } from '../../../shared/languages/all-words.ts';
import { languages } from '../../../shared/languages/languages.ts';
import { pageWords } from '../../../views/mapping/page-words.ts';

test('a page names its fields where the command line names options', () => {
  const { refusals, warnings } = pageWords(allWords.en, allDashboardWords.en.mapping);
  expect(refusals.noDate).toBe('No column is recognisably the date of the answer. Name it with "Date of the answer".');
  expect(refusals.directionNeeded).toMatch(/Say it with "Which end is good" ease or effort\.$/);
  expect(warnings.filtered).toBe('Rows left out because they do not match "Only rows where": {count} of {all}.');
  expect(pageWords(allWords.fr, allDashboardWords.fr.mapping).refusals.scaleNeeded).toContain(
    `avec «\u00a0${allDashboardWords.fr.mapping.scale}\u00a0»`,
  );
});

describe.each(languages)('in %s', (language) => {
  test('no option of the command line is left, but for the one that plans samples', () => {
    const { refusals, warnings } = pageWords(allWords[language], allDashboardWords[language].mapping);
    const left = Object.entries({ ...refusals, ...warnings }).filter(([, sentence]) =>
      /--[a-z]/.test(String(sentence)),
    );
    expect(left.map(([code]) => code)).toEqual(['sentTooFew']);
  });

  test('all else is said as it is', () => {
    const words = pageWords(allWords[language], allDashboardWords[language].mapping);
    expect(words.metrics).toBe(allWords[language].metrics);
    expect(Object.keys(words.refusals)).toEqual(Object.keys(allWords[language].refusals));
  });
});
