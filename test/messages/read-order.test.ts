import { expect, test } from 'vitest';
import { readOrder } from '../../shared/messages/read-order.ts';
import { key, note } from '../friction/notes.ts';

test.each([
  { tell: 'show' },
  { tell: 'open' },
  { tell: 'note' },
  { tell: 'glance' },
  { tell: 'changedAll' },
  { tell: 'resume' },
  { tell: 'surveys' },
  { tell: 'changed', ticket: key, notes: [note(1)] },
  { tell: 'settings', language: 'sv', words: { direction: 'ltr' }, badge: { corner: 'top-end', x: 0, y: 0 } },
])('$tell is read as it was sent', (order) => {
  expect(readOrder(order)).toEqual(order);
});

test.each([
  undefined,
  'open',
  { tell: 'close' },
  { tell: 'open', now: true },
  { tell: 'changed', ticket: key, notes: [{ ...note(1), type: 'x' }] },
  { tell: 'settings', language: 'xx', words: {}, badge: { corner: 'top-end', x: 0, y: 0 } },
  { ask: 'allNotes' },
])('%j is not for us', (message) => {
  expect(readOrder(message)).toBeUndefined();
});
