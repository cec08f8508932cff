import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { typeform } from '../../../shared/imports/formats/typeform.ts';
import { setAside, twin } from './twin.ts';

const file = twin('typeform');

test('the twin is recognised as Typeform', () => {
  expect(file.recognised?.format).toBe(typeform);
});

test('a partial submission is set aside', () => {
  expect(file.known('Response Type')?.setAside?.as).toBe('partial');
  expect(setAside(file, 'Response Type')).toBe(1);
});

test('the date is when it was submitted', () => {
  expect(file.named('date')).toEqual(['Submit Date (UTC)']);
  expect(file.named('startDate')).toEqual(['Start Date (UTC)']);
  expect(file.named('responseId')).toEqual(['#']);
});

test('an older export without response types is Typeform too', () => {
  expect(
    recogniseFormat(['#', 'How easy was it?', 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID'])?.format,
  ).toBe(typeform);
});
