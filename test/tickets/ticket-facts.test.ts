import { describe, expect, test } from 'vitest';
import type { TicketEvent } from '../../shared/tickets/ticket.ts';
import { ticketFacts } from '../../shared/tickets/ticket-facts.ts';

const key = { desk: 'zendesk', site: 'acme.zendesk.com', id: '7', address: 'https://acme.zendesk.com/agent/tickets/7' };
const second = (time: number) => ({ time: time * 1000, precision: 'second' as const });
const assigned = (time: number, from?: string, to?: string): TicketEvent => ({
  kind: 'assigned',
  at: second(time),
  from,
  to,
});
const moved = (time: number, from?: string, to?: string): TicketEvent => ({
  kind: 'transferred',
  at: second(time),
  from,
  to,
});

test('what is not known is left out, not 0', () => {
  expect(ticketFacts(key)).toEqual({});
  expect(ticketFacts({ ...key, events: [] })).toEqual({
    transfers: 0,
    handedTo: { person: 0, team: 0 },
    reopens: 0,
  });
});

test('where a change may have been a re-opening, how many there were is not known; transfers are', () => {
  const events: TicketEvent[] = [{ kind: 'reopened' }, { kind: 'status', from: 'parked', to: 'open', unsure: true }];
  const facts = ticketFacts({ ...key, events: [...events, assigned(1, 'ann', 'bo')] });
  expect(facts).not.toHaveProperty('reopens');
  expect(facts.transfers).toBe(1);
});

test('transfers are told apart: to another person, to another team', () => {
  const events = [assigned(1, '', 'ann'), moved(2, 'a', 'b'), assigned(3, 'ann', 'bo'), assigned(4, 'bo', 'cy')];
  expect(ticketFacts({ ...key, events })).toMatchObject({ transfers: 3, handedTo: { person: 2, team: 1 } });
});

test('messages are counted by role and by who sees them', () => {
  const messages = [
    { id: '1', role: 'customer', visibility: 'public' },
    { id: '2', role: 'agent', visibility: 'public' },
    { id: '3', role: 'agent', visibility: 'internal' },
    { id: '4', role: 'system' },
    { id: '5' },
  ] as const;
  expect(ticketFacts({ ...key, messages, messagesPartial: true }).messages).toEqual({
    all: 5,
    partial: true,
    byRole: { customer: 1, agent: 2, system: 1, unknown: 1 },
    byVisibility: { public: 2, internal: 1, unknown: 2 },
  });
});

describe('transfers', () => {
  test.each<[string, readonly TicketEvent[], number]>([
    ['the first assignment is none', [assigned(1, '', 'ann')], 0],
    ['another person is one', [assigned(1, '', 'ann'), assigned(2, 'ann', 'bo')], 1],
    ['another person whose predecessor is told only then', [assigned(2, 'ann', 'bo')], 1],
    ['there and back is two', [assigned(1, '', 'ann'), assigned(2, 'ann', 'bo'), assigned(3, 'bo', 'ann')], 2],
    [
      'put back to nobody, and taken by the same person',
      [assigned(1, '', 'ann'), assigned(2, 'ann', ''), assigned(3, '', 'ann')],
      0,
    ],
    [
      'put back to nobody, and taken by another',
      [assigned(1, '', 'ann'), assigned(2, 'ann', ''), assigned(3, '', 'bo')],
      1,
    ],
    ['another team is one', [moved(1, 'first', 'second')], 1],
    ['a team given at the start is none', [moved(1, '', 'first')], 0],
    ['the same team again is none', [moved(1, 'first', 'first')], 0],
    [
      'another team and another person in the same second is one',
      [assigned(1, '', 'ann'), moved(5, 'a', 'b'), assigned(5, 'ann', 'bo')],
      1,
    ],
    ['the same the other way round', [assigned(1, '', 'ann'), assigned(5, 'ann', 'bo'), moved(5, 'a', 'b')], 1],
    ['a second later they are two', [assigned(1, '', 'ann'), moved(5, 'a', 'b'), assigned(6, 'ann', 'bo')], 2],
    [
      'two persons in the same second are two',
      [assigned(1, '', 'ann'), assigned(5, 'ann', 'bo'), assigned(5, 'bo', 'cy')],
      2,
    ],
    ['to whom is not told: all but the first', [assigned(1), moved(2), assigned(3)], 2],
    ['a merge is none', [{ kind: 'merged' }], 0],
  ])('%s', (_what, events, transfers) => {
    expect(ticketFacts({ ...key, events }).transfers).toBe(transfers);
  });

  test('on the same day is not known to be the same moment', () => {
    const day = { time: 86_400_000, precision: 'day' as const };
    const events: TicketEvent[] = [
      { kind: 'assigned', at: day, from: 'ann', to: 'bo' },
      { kind: 'transferred', at: day, from: 'a', to: 'b' },
    ];
    expect(ticketFacts({ ...key, events }).transfers).toBe(2);
  });
});

test('re-opens are counted as they were read', () => {
  const events: TicketEvent[] = [
    { kind: 'status', from: 'open', to: 'solved' },
    { kind: 'reopened', from: 'solved', to: 'open' },
  ];
  expect(ticketFacts({ ...key, events }).reopens).toBe(1);
});
