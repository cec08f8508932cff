import { expect, test } from 'vitest';
import { formbricks } from '../../../shared/imports/formats/formbricks.ts';
import { setAside, twin } from './twin.ts';

const file = twin('formbricks');

test('the twin is recognised as Formbricks', () => {
  expect(file.recognised?.format).toBe(formbricks);
});

test('a response that is not finished is set aside, whether it says No or false', () => {
  expect(file.known('Finished')?.setAside?.as).toBe('partial');
  expect(setAside(file, 'Finished')).toBe(1);
  expect(file.known('Finished')?.setAside?.when.test('false')).toBe(true);
});

test('texts have an apostrophe to be taken off', () => {
  expect(file.recognised?.format.apostrophes).toBe(true);
  expect(
    file.values('3. Anything else you would like us to know?').filter((text) => text.startsWith("'")),
  ).toHaveLength(2);
});

test('its numbered questions are left to be understood, their option ids are not', () => {
  expect(file.known('1. How easy was it to set up your account?')).toBeUndefined();
  expect(file.known('2. What was in the way? - Option ID')?.role).toBe('other');
  expect(file.named('segment')).toContain('userAgent - device');
});
