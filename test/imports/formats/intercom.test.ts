import { expect, test } from 'vitest';
import { intercom } from '../../../shared/imports/formats/intercom.ts';
import { twin } from './twin.ts';

const file = twin('intercom');

test('the twin is recognised as Intercom', () => {
  expect(file.recognised?.format).toBe(intercom);
});

test('the rating is CSAT on 1-5 with its remark, and the date is that of the rating in whatever zone the header names', () => {
  expect(file.known('Conversation rating')).toMatchObject({ role: 'answer', metric: 'csat', scale: '1-5' });
  expect(file.named('comment')).toEqual(['Conversation rating remark']);
  expect(file.named('date')).toEqual(['Updated at (Europe/Stockholm)']);
  expect(file.named('otherDate')).toEqual(['Conversation started at (Europe/Stockholm)']);
  expect(file.named('sentDate')).toEqual(['Last survey sent']);
});

test('an unrated conversation stays an empty cell', () => {
  expect(file.values('Conversation rating')).toEqual(['5', '2', '', '4', '1']);
});
