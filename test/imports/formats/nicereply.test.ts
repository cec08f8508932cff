import { expect, test } from 'vitest';
import { nicereply } from '../../../shared/imports/formats/nicereply.ts';
import { twin } from './twin.ts';

const file = twin('nicereply');

test('the twin is recognised as Nicereply', () => {
  expect(file.recognised?.format).toBe(nicereply);
});

test('the legacy score is a copy in another unit and never scored', () => {
  expect(file.named('answer')).toEqual(['score']);
  expect(file.known('legacy_score')?.role).toBe('other');
});

test('what a row measures stands in a column of its own', () => {
  expect(file.named('surveyKind')).toEqual(['survey_type']);
  expect(file.known('score')?.metric).toBeUndefined();
});
