import { describe, expect, test } from 'vitest';
import { goodness } from '#shared/answers/goodness.ts';
import { normaliseLabel } from '#shared/answers/labels.ts';
import { headerEnds } from '#shared/imports/header-ends.ts';
import { metricsOf } from '#shared/imports/header-metric.ts';
import { headerKeys } from '#shared/imports/header-words.ts';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import { languages } from '#shared/languages/languages.ts';

test('there is a question in every language', () => {
  expect(Object.keys(allSurveyWords)).toEqual([...languages]);
});

describe.each(languages)('the question in %s', (language) => {
  const words = allSurveyWords[language];

  test.each(['statement', 'question'] as const)('as a %s is about ease and nothing else', (form) => {
    const keys = headerKeys(words[form].ask);
    expect(metricsOf(keys)).toEqual(['ces']);
    expect(keys.has('ease')).toBe(true);
    expect(headerEnds(words[form].ask)).not.toBe(-1);
  });

  test.each(['statement', 'question'] as const)(
    'as a %s has the worst end at 1 and the best at 7, in words an import reads again',
    (form) => {
      expect(goodness(normaliseLabel(words[form].low))).toBe(0);
      expect(goodness(normaliseLabel(words[form].high))).toBe(1);
    },
  );

  test('says which numbers may be answered', () => {
    expect(words.reply.match(/\d+/g)).toEqual(['1', '7']);
  });
});
