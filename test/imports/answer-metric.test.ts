import { expect, test } from 'vitest';
import { evidenceText } from '#shared/languages/evidence.ts';
import { answerOf } from './recognised-columns.ts';

const evidence = (...given: Parameters<typeof answerOf>) =>
  answerOf(...given)
    ?.evidence.map((told) => evidenceText(told))
    .join('; ');

test('the evidence names header, file name, neighbour or labels', () => {
  expect(evidence({ nps: ['9', '10'] })).toContain('the header speaks of recommendation (NPS)');
  expect(evidence({ score: ['9', '10'] }, 'nps-2024.csv')).toContain("the file's name speaks of recommendation");
  expect(evidence({ score: ['9', '10'], 'nps comment': ['x'] })).toContain(
    'a column beside it speaks of recommendation',
  );
  expect(evidence({ Answers: ['Very easy', 'Easy', 'Difficult'] })).toContain('the labels are those of ease');
});

test('what is named outweighs labels, and those what stands around', () => {
  const strength = (...given: Parameters<typeof answerOf>) => answerOf(...given)?.strength;
  expect(strength({ csat: ['Very easy', 'Easy', 'Difficult'] }, 'nps.csv')).toBe('named');
  expect(strength({ Answers: ['Very easy', 'Easy', 'Difficult'] }, 'nps.csv')).toBe('labels');
  expect(strength({ score: ['9', '10', '2'] }, 'nps.csv')).toBe('context');
});

test('a plain score on 0-10 is NPS, and CSAT on 1-5 beside tickets', () => {
  expect(answerOf({ 'score (0-10)': ['9', '10', '2'] })?.metric).toBe('nps');
  expect(answerOf({ rating: ['5', '4', '1'], 'Ticket ID': ['17'] })?.metric).toBe('csat');
  expect(answerOf({ 'quality score': ['5', '4', '1'], 'Ticket ID': ['17'] })?.metric).toBeUndefined();
});

test('a question that speaks of several metrics is of recommendation, else of what it asks first', () => {
  expect(answerOf({ 'You were satisfied: how likely are you to recommend us?': ['9', '10', '2'] })?.metric).toBe('nps');
  expect(answerOf({ 'How satisfied are you with how easy it was?': ['5', '4', '1'] })?.metric).toBe('csat');
  expect(answerOf({ 'How easy was it, and are you satisfied?': ['5', '4', '1'] })?.metric).toBe('ces');
});
