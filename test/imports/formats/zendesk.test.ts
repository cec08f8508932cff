import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { zendesk } from '../../../shared/imports/formats/zendesk.ts';
import { pointsIn, setAside, twin } from './twin.ts';

const file = twin('zendesk');

test('the twin is recognised as Zendesk', () => {
  expect(file.recognised?.format).toBe(zendesk);
});

test('good is 1 and bad is 0, with or without a comment, and what was only offered is no answer', () => {
  expect(file.known('Satisfaction Score')).toMatchObject({ role: 'answer', metric: 'csat', scale: 'good/bad' });
  expect(pointsIn(file, 'Satisfaction Score')).toEqual([1, 0, undefined, undefined, 1, 0, undefined]);
  expect(setAside(file, 'Satisfaction Score')).toBe(3);
});

test('the ticket, the agent and the channel are known', () => {
  expect(file.named('ticketId')).toEqual(['Id']);
  expect(file.named('agent')).toEqual(['Assignee']);
  expect(file.named('channel')).toEqual(['Via']);
  expect(file.named('date')).toEqual(['Solved at']);
});

test('flattened API rows are Zendesk too, with reason and comment', () => {
  const found = recogniseFormat([
    'id',
    'requester_id',
    'satisfaction_rating.score',
    'satisfaction_rating.reason',
    'satisfaction_rating.comment',
  ]);
  expect(found?.format).toBe(zendesk);
  expect(found?.columns.map((column) => column?.role)).toEqual(['ticketId', 'customer', 'answer', 'reason', 'comment']);
});

test('a score beside a ticket number alone is not taken for one of Zendesk: it may be 1 to 5', () => {
  expect(recogniseFormat(['Ticket ID', 'Satisfaction Score', 'Comment'])).toBeUndefined();
});
