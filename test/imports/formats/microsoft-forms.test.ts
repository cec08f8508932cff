import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { microsoftForms } from '../../../shared/imports/formats/microsoft-forms.ts';
import { twin } from './twin.ts';

const file = twin('microsoft-forms');

test('the twin is recognised as Microsoft Forms', () => {
  expect(file.recognised?.format).toBe(microsoftForms);
});

test.each([
  ['en', 'Start time', 'Completion time', 'Email', 'Name'],
  ['sv', 'Starttid', 'Slutförandetid', 'E-post', 'Namn'],
  ['no', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-postadresse', 'Navn'],
  ['nl', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam'],
  ['pl', 'Godzina rozpoczęcia', 'Godzina ukończenia', 'Adres e-mail', 'Nazwa'],
  ['da', 'Starttidspunkt', 'Fuldførelsestidspunkt', 'Mail', 'Navn'],
  ['de', 'Startzeit', 'Fertigstellungszeit', 'E-Mail', 'Name'],
  ['fr', 'Heure de début', 'Heure de fin', 'Adresse de messagerie', 'Nom'],
  ['es', 'Hora de inicio', 'Hora de finalización', 'Correo electrónico', 'Nombre'],
])('its own columns are known in %s', (_language, start, completion, email, name) => {
  const found = recogniseFormat(['ID', start, completion, email, name, 'Q?']);
  expect(found?.format).toBe(microsoftForms);
  expect(found?.columns.map((column) => column?.role)).toEqual([
    'responseId',
    'startDate',
    'date',
    'customer',
    'customer',
    undefined,
  ]);
});

test('a file as Excel writes it, in windows-1252, is recognised, and the points of a quiz are no answers', () => {
  expect(file.named('date')).toEqual(['Slutförandetid']);
  const quiz = recogniseFormat([
    'ID',
    'Start time',
    'Completion time',
    'How easy was it?',
    'Points - How easy was it?',
  ]);
  expect(quiz?.columns.map((column) => column?.role)).toEqual(['responseId', 'startDate', 'date', undefined, 'other']);
});
