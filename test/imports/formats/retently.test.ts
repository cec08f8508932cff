import { expect, test } from 'vitest';
import { retently } from '../../../shared/imports/formats/retently.ts';
import { twin } from './twin.ts';

const file = twin('retently');

test('the twin is recognised as Retently', () => {
  expect(file.recognised?.format).toBe(retently);
});

test('the metrics type says what a row measures, so the score has no metric', () => {
  expect(file.named('surveyKind')).toEqual(['metrics_type']);
  expect(file.named('answer')).toEqual(['score']);
  expect(file.known('score')?.metric).toBeUndefined();
});

test('the rating category is a group, made from the score', () => {
  expect(file.named('group')).toEqual(['rating_category']);
  expect(file.named('sentDate')).toEqual(['date_sent']);
  expect(file.named('date')).toEqual(['created_date']);
});
