import { expect, test } from 'vitest';
import { choiceList, readChoices } from '#shared/imports/choice-list.ts';

test.each([
  [['ease', 'effort'], 'ease, effort'],
  [['How satisfied are you, overall? (1-5)', 'csat'], '"How satisfied are you, overall? (1-5)", csat'],
  [['the "easy", so they say', 'a "b"', ' edge'], '"the ""easy"", so they say", "a ""b""", " edge"'],
  [['#2', '#10'], '#2, #10'],
  [[], ''],
])('%j is written %j and read again', (choices, written) => {
  expect(choiceList(choices)).toBe(written);
  expect(readChoices(written)).toEqual(choices);
});
