import { expect, test } from 'vitest';
import { delighted } from '../../../shared/imports/formats/delighted.ts';
import { twin } from './twin.ts';

const file = twin('delighted');

test('the twin is recognised as Delighted', () => {
  expect(file.recognised?.format).toBe(delighted);
});

test('the survey type says what a row measures, so the score has no metric', () => {
  expect(file.named('surveyKind')).toEqual(['survey_type']);
  expect(file.known('score')?.role).toBe('answer');
  expect(file.known('score')?.metric).toBeUndefined();
});

test('properties of the person are segments, and the channel among them is the channel', () => {
  expect(file.named('segment')).toEqual(['person_properties.Country']);
  expect(file.named('channel')).toEqual(['person_properties.Support Channel']);
  expect(file.named('date')).toEqual(['created_at']);
});
