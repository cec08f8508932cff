import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { googleForms } from '../../../shared/imports/formats/google-forms.ts';
import { twin } from './twin.ts';

const file = twin('google-forms');

test('the twin is recognised as Google Forms', () => {
  expect(file.recognised?.format).toBe(googleForms);
});

test.each([
  'Timestamp',
  'Tidsstämpel',
  'Tijdstempel',
  'Tidsmerke',
  'Sygnatura czasowa',
  'Tidsstempel',
  'Zeitstempel',
  'Horodateur',
  'Marca temporal',
])('%s beside a question is the time of the response', (header) => {
  const found = recogniseFormat([header, 'Quelle est la probabilité que vous nous recommandiez ?', 'Commentaire']);
  expect(found?.format).toBe(googleForms);
  expect(found?.columns.map((column) => column?.role)).toEqual(['date', undefined, undefined]);
});

test("a time stamp beside short names is a file of one's own", () => {
  expect(recogniseFormat(['timestamp', 'nps', 'comment'])).toBeUndefined();
  expect(recogniseFormat(['Timestamp', 'Score', 'Channel', 'First response time'])).toBeUndefined();
});

test('the address of signed-in people is the customer', () => {
  expect(file.named('customer')).toEqual(['E-postadress']);
  expect(file.named('date')).toEqual(['Tidsstämpel']);
});
