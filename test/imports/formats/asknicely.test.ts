import { expect, test } from 'vitest';
import { asknicely } from '../../../shared/imports/formats/asknicely.ts';
import { twin } from './twin.ts';

const file = twin('asknicely');

test('the twin is recognised as AskNicely', () => {
  expect(file.recognised?.format).toBe(asknicely);
});

test('the question type says what a row measures, and the label of an answer is a group', () => {
  expect(file.named('surveyKind')).toEqual(['question_type']);
  expect(file.named('answer')).toEqual(['answer']);
  expect(file.known('answer')?.metric).toBeUndefined();
  expect(file.named('group')).toEqual(['answerlabel']);
});

test('the date is when the customer responded, not when the survey was sent or opened', () => {
  expect(file.named('date')).toEqual(['responded']);
  expect(file.named('sentDate')).toEqual(['sent']);
  expect(file.named('otherDate')).toEqual(['opened']);
});
