import { expect, test } from 'vitest';
import { eventOf, messageOf } from '../../../../extension/helpdesks/request-tracker/transactions.ts';

const reply = { id: '7', Type: 'Correspond', Creator: { id: 'dana@example.org' }, Created: '2026-11-02T08:00:00Z' };
const status = (OldValue: string, NewValue: string) =>
  eventOf({ id: '8', Type: 'Status', OldValue, NewValue, Created: '2026-11-02T08:00:00Z' }, new Map());

test('who asks is the customer, everybody else an agent', () => {
  expect(messageOf(reply, new Set(['dana@example.org']))).toMatchObject([{ role: 'customer' }]);
  expect(messageOf(reply, new Set(['kim@example.org']))).toMatchObject([{ role: 'agent' }]);
});

test.each([new Set(), undefined])('where nobody is known to ask, nobody is taken for an agent', (requesters) => {
  expect(messageOf(reply, requesters)[0]?.role).toBeUndefined();
  expect(messageOf({ ...reply, Creator: { id: 'RT_System' } }, requesters)).toMatchObject([{ role: 'system' }]);
});

test.each([
  ['resolved', 'open', { kind: 'reopened' }],
  ['open', 'resolved', { kind: 'status' }],
  ['parked', 'open', { kind: 'status', unsure: true }],
])('a change from %s to %s', (from, to, change) => {
  expect(status(from, to)).toMatchObject([change]);
  expect('unsure' in (status(from, to)[0] ?? {})).toBe('unsure' in change);
});
