import { expect, it, test } from 'vitest';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import { formsOf, pointName, pointsOf, questionText, surveyQuestion } from '#shared/surveys/question.ts';
import { defaultMetric, touchpoints } from '#shared/surveys/touchpoints.ts';

const { en, de } = allSurveyWords;

test('support is asked about in the wording of CES 2.0', () => {
  const question = surveyQuestion(en, { metric: 'ces', touchpoint: 'support', form: 'statement' });
  expect(question).toEqual({
    ask: 'To what extent do you agree: the company made it easy for me to handle my issue.',
    low: 'strongly disagree',
    high: 'strongly agree',
    lowest: 1,
    highest: 7,
  });
});

test('another touchpoint is named in the question', () => {
  expect(surveyQuestion(en, { metric: 'ces', touchpoint: 'return', form: 'question' }).ask).toBe(
    'How easy was it for you to return or exchange the item?',
  );
  expect(surveyQuestion(de, { metric: 'csat', touchpoint: 'return', form: 'question' }).ask).toBe(
    'Wie zufrieden sind Sie mit der Rückgabe oder dem Umtausch?',
  );
});

test('NPS is one question, whatever form and touchpoint are asked for', () => {
  const asks = touchpoints.map((touchpoint) => surveyQuestion(en, { metric: 'nps', touchpoint, form: 'statement' }));
  expect(new Set(asks.map(({ ask }) => ask)).size).toBe(1);
  expect(formsOf('nps')).toEqual(['question']);
  expect(pointsOf(asks[0]!)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('can be answered in a message', () => {
  const question = surveyQuestion(en, { metric: 'csat', touchpoint: 'support', form: 'question' });
  expect(questionText(question, en)).toBe(
    'How satisfied are you with the support?\n\n1 = very dissatisfied\n5 = very satisfied\n\nPlease reply with one number from 1 to 5.',
  );
});

it('proposes effort, save for a purchase', () => {
  expect(touchpoints.filter((touchpoint) => defaultMetric(touchpoint) !== 'ces')).toEqual(['purchase']);
});

it('names a point by its place in the scale, and an end by what it means', () => {
  const question = surveyQuestion(de, { metric: 'ces', touchpoint: 'support', form: 'question' });
  expect([1, 4, 7].map((point) => pointName(point, question, de))).toEqual([
    `1 von 7, ${question.low}`,
    '4 von 7',
    `7 von 7, ${question.high}`,
  ]);
  const nps = surveyQuestion(en, { metric: 'nps', touchpoint: 'support', form: 'question' });
  expect(pointName(0, nps, en)).toBe('0 of 10, not at all likely');
});
