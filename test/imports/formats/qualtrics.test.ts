import { expect, test } from 'vitest';
import { qualtrics } from '../../../shared/imports/formats/qualtrics.ts';
import { setAside, twin } from './twin.ts';

const file = twin('qualtrics');

test('the twin is recognised as Qualtrics', () => {
  expect(file.recognised?.format).toBe(qualtrics);
});

test.each(['1', '2', '9', '17', 'Survey Preview', 'Survey Test', 'Survey Preview Spam', 'Offline Survey Preview'])(
  "a row whose Status is %s was made by the survey's author and is a preview",
  (status) => {
    const rule = file.known('Status')?.setAside;
    expect(rule?.as).toBe('preview');
    expect(rule?.when.test(status)).toBe(true);
  },
);

test.each(['0', '4', '8', '12', '16', '32', 'IP Address', 'Imported', 'Spam', 'Offline', 'Response Type', ''])(
  'a row whose Status is "%s" is no preview',
  (status) => {
    expect(file.known('Status')?.setAside?.when.test(status)).toBe(false);
  },
);

test('previews, tests and the unfinished are set aside, and the two header rows below the names are not', () => {
  expect(setAside(file, 'Status')).toBe(3);
  expect(setAside(file, 'Finished')).toBe(1);
  expect(file.known('Finished')?.setAside?.as).toBe('partial');
  expect(file.known('Finished')?.setAside?.when.test('False')).toBe(true);
});

test('the group made from an NPS question is no answer, and the date is when it ended', () => {
  expect(file.named('group')).toEqual(['Q4_NPS_GROUP']);
  expect(file.named('date')).toEqual(['EndDate']);
  expect(file.named('language')).toEqual(['UserLanguage']);
  expect(file.known('Q4')).toBeUndefined();
});
