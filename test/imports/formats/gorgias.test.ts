import { expect, test } from 'vitest';
import { gorgias } from '../../../shared/imports/formats/gorgias.ts';
import { twin } from './twin.ts';

const file = twin('gorgias');

test('the twin is recognised as Gorgias', () => {
  expect(file.recognised?.format).toBe(gorgias);
});

test('the date is when it was scored, and when it was sent is known apart', () => {
  expect(file.named('date')).toEqual(['scored_datetime']);
  expect(file.named('sentDate')).toEqual(['sent_datetime']);
  expect(file.named('otherDate')).toEqual(['created_datetime', 'should_send_datetime']);
});

test('the score is CSAT on 1-5 and the body is the comment', () => {
  expect(file.known('score')).toMatchObject({ role: 'answer', metric: 'csat', scale: '1-5' });
  expect(file.named('comment')).toEqual(['body_text']);
  expect(file.named('ticketId')).toEqual(['ticket_id']);
});
