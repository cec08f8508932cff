import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundTicket, normaliseTicket, TICKET_LIMITS } from '../../shared/tickets/normalise-ticket.ts';

const key = { desk: 'zendesk', site: 'acme.zendesk.com', id: '7', address: 'https://acme.zendesk.com/agent/tickets/7' };
const at = (time: number) => ({ time, precision: 'second' });

test('a ticket of which nothing was read is its key alone', () => {
  expect(normaliseTicket(key)).toEqual(key);
});

test('lines are put on one line, numbers become text, what is of another kind is unknown', () => {
  expect(
    normaliseTicket({
      ...key,
      subject: '\t Late\r\n  order \u0000',
      number: 304,
      status: { name: 'open' },
      channel: '',
      requester: null,
    }),
  ).toEqual({ ...key, subject: 'Late order', number: '304' });
});

test('directional controls are kept', () => {
  expect(normaliseTicket({ ...key, subject: '\u202egnp.exe' }).subject).toBe('\u202egnp.exe');
});

test('tags are told once, in their order', () => {
  expect(normaliseTicket({ ...key, tags: ['vip', ' vip ', 7, null, 'late'] }).tags).toEqual(['vip', '7', 'late']);
});

describe('messages', () => {
  const messages = (...found: NonNullable<FoundTicket['messages']>) =>
    normaliseTicket({ ...key, messages: found }).messages;

  test('come in order of time', () => {
    expect(messages({ id: 2, at: at(9) }, { id: 1, at: at(5) })?.map(({ id }) => id)).toEqual(['1', '2']);
  });
  test('found twice become one: the first finding counts, the second fills gaps', () => {
    expect(messages({ id: 1, role: 'agent', text: undefined }, { id: '1', role: 'customer', text: 'Hi' })).toEqual([
      { id: '1', role: 'agent', text: 'Hi' },
    ]);
  });
  test('without an id cannot be pinned to, and are left out', () => {
    expect(messages({ text: 'Hi' }, { id: '', text: 'Hi' }, { id: {}, text: 'Hi' })).toEqual([]);
  });
  test('keep no role, visibility or time that we do not know', () => {
    const odd = { role: 'admin', visibility: true, at: { time: 5, precision: 'eon' }, text: 5, channel: [] };
    expect(messages({ id: 1, ...odd }, { id: 2, at: '2026-11-02' }, { id: 3, at: at(Number.NaN) })).toEqual([
      { id: '1' },
      { id: '2' },
      { id: '3' },
    ]);
  });
  test('keep their lines, without control characters', () => {
    expect(messages({ id: 1, text: ' a\r\nb\u0000\u001b[31m\tc \n' })?.[0]?.text).toBe('a\nb[31m\tc');
  });
  test('an empty text is known to be empty', () => {
    expect(messages({ id: 1, text: '' })).toEqual([{ id: '1', text: '' }]);
  });
  test('of 5 MB are cut at once, never within a character', () => {
    const began = performance.now();
    const [cut] = messages({ id: 1, text: `${'a'.repeat(TICKET_LIMITS.text - 1)}${'😀'.repeat(1_250_000)}` }) ?? [];
    expect(performance.now() - began).toBeLessThan(200);
    expect(cut?.textCut).toBe(true);
    expect(cut?.text).toBe('a'.repeat(TICKET_LIMITS.text - 1));
  });
  test('of exactly the length that is read are whole', () => {
    expect(messages({ id: 1, text: 'a'.repeat(TICKET_LIMITS.text) })).toEqual([
      { id: '1', text: 'a'.repeat(TICKET_LIMITS.text) },
    ]);
  });
  test('beyond what is kept are said to be missing', () => {
    const many = Array.from({ length: TICKET_LIMITS.messages + 1 }, (_none, id) => ({ id }));
    const ticket = normaliseTicket({ ...key, messages: many });
    expect(ticket.messages).toHaveLength(TICKET_LIMITS.messages);
    expect(ticket.messagesPartial).toBe(true);
  });
});

test('a change read twice is one, and a change of an unknown kind is none', () => {
  const events = [
    { id: 9, kind: 'assigned', at: at(9), from: '', to: 'ann' },
    { id: 9, kind: 'assigned', at: at(9), from: '', to: 'ann' },
    { id: 3, kind: 'status', at: at(3), from: 'new', to: 4 },
    { kind: 'painted', at: at(1) },
  ];
  expect(normaliseTicket({ ...key, events }).events).toEqual([
    { id: '3', kind: 'status', at: at(3), from: 'new', to: '4' },
    { id: '9', kind: 'assigned', at: at(9), from: '', to: 'ann' },
  ]);
});

test('whatever a page holds, a ticket is bounded, and normalising it again changes nothing', () => {
  const message = fc.record(
    { id: fc.anything(), role: fc.anything(), at: fc.anything(), text: fc.anything() },
    { requiredKeys: [] },
  );
  const found = fc.record(
    {
      subject: fc.anything(),
      status: fc.anything(),
      tags: fc.array(fc.anything()),
      messages: fc.array(message),
      events: fc.array(message),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(found, (parts) => {
      const ticket = normaliseTicket({ ...key, ...parts });
      expect(normaliseTicket(ticket)).toEqual(ticket);
      for (const line of [ticket.subject, ticket.status, ...(ticket.tags ?? [])]) {
        expect(line ?? '').not.toMatch(/[\r\n\0]/);
        expect((line ?? '').length).toBeLessThanOrEqual(TICKET_LIMITS.line);
      }
      const ids = ticket.messages?.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
