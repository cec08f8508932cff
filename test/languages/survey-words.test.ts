import { describe, expect, it, test } from 'vitest';
import { goodness } from '#shared/answers/goodness.ts';
import { normaliseLabel } from '#shared/answers/labels.ts';
import { headerEnds } from '#shared/imports/header-ends.ts';
import { metricsOf } from '#shared/imports/header-metric.ts';
import { headerKeys } from '#shared/imports/header-words.ts';
import { allClosedStatuses } from '#shared/languages/all-closed-statuses.ts';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { METRICS } from '#shared/metrics/bands.ts';
import { checkWording } from '#shared/surveys/check-wording.ts';
import { formsOf, surveyQuestion } from '#shared/surveys/question.ts';
import { touchpoints } from '#shared/surveys/touchpoints.ts';

test('there are questions in every language', () => {
  expect(Object.keys(allSurveyWords)).toEqual([...languages]);
});

const asked = METRICS.flatMap((metric) =>
  formsOf(metric).flatMap((form) => touchpoints.map((touchpoint) => ({ metric, form, touchpoint }))),
);

describe.each(languages)('in %s', (language) => {
  const words = allSurveyWords[language];

  test.each(asked)('$metric as a $form about $touchpoint reads as that metric and no other', (one) => {
    const { ask } = surveyQuestion(words, one);
    const keys = headerKeys(ask);
    expect([ask, metricsOf(keys)]).toEqual([ask, [one.metric]]);
    expect(keys.has('effort')).toBe(false);
    if (one.metric === 'ces') expect(keys.has('ease')).toBe(true);
    expect(headerEnds(ask) ?? 1).toBeGreaterThan(0);
    expect(checkWording(one.metric, ask)).toBeUndefined();
    expect(ask).not.toMatch(/[{}]/);
    expect(ask).toBe(ask.normalize('NFC').trim());
    expect(ask).toMatch(/[.?]$/);
  });

  test.each(asked.filter(({ metric, touchpoint }) => metric !== 'nps' && touchpoint === 'support'))(
    '$metric as a $form has the worst end lowest, in words an import reads again',
    (one) => {
      const { low, high } = surveyQuestion(words, one);
      expect(goodness(normaliseLabel(low))).toBe(0);
      expect(goodness(normaliseLabel(high))).toBe(1);
    },
  );

  it('asks about each touchpoint in other words', () => {
    for (const metric of ['ces', 'csat'] as const) {
      const asks = touchpoints.map((touchpoint) => surveyQuestion(words, { metric, form: 'question', touchpoint }).ask);
      expect(new Set(asks).size).toBe(touchpoints.length);
    }
  });

  it('says which numbers may be answered', () => {
    expect(words.reply.match(/\{\w+\}/g)?.sort()).toEqual(['{highest}', '{lowest}']);
    expect(words.point).toMatch(/^\{point\} \S+ \{highest\}$/);
  });

  it('knows words for a ticket that needs no more work, in lower case, each with one meaning', () => {
    const { ended, gone, goesOn } = allClosedStatuses[language];
    const gones = languages.flatMap((one) => allClosedStatuses[one].gone);
    expect(ended.length).toBeGreaterThan(6);
    expect(gone.length).toBeGreaterThan(3);
    expect(ended.filter((status) => gones.includes(status))).toEqual([]);
    expect(goesOn.length).toBeGreaterThan(4);
    for (const words of goesOn) expect(words).toMatch(/^[\p{L} -]+$/u);
    for (const statuses of [ended, gone, goesOn]) {
      expect(new Set(statuses).size).toBe(statuses.length);
      for (const status of statuses) expect(status).toBe(status.normalize('NFC').toLowerCase().trim());
    }
  });
});
