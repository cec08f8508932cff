import { expect, test } from 'vitest';
import { readAt, second, whenMoved, whenRefused } from './read-at.ts';
import type { Answer } from './served.ts';

const PAGE = 'https://acme.freshdesk.com/a/tickets/304';
const API = '/api/_/tickets/304';
const api = (ticket: Answer, conversations: Answer) => ({ [API]: ticket, [`${API}/conversations`]: conversations });
const desk = readAt(PAGE, {
  '/a/tickets/304': { file: 'freshdesk/ticket.html' },
  ...api({ file: 'freshdesk/ticket.json' }, { file: 'freshdesk/conversations.json' }),
});

test('Freshdesk: the ticket is read from its API, its state too', async () => {
  const { ticket, unread, facts, asked, marked, selected, container, from } = await desk.readWith();
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    desk: 'freshdesk',
    site: 'acme.freshdesk.com',
    id: '304',
    address: PAGE,
    subject: 'Parcel missing',
    status: 'Pending',
    channel: 'email',
    requester: 'freshdesk|acme.freshdesk.com|51001',
    tags: ['delivery'],
  });
  expect(ticket.messages).toEqual([
    {
      id: 'original',
      role: 'customer',
      visibility: 'public',
      at: second('2026-11-02T08:00:00Z'),
      text: 'Hello,\n\nwhere is it?',
    },
    { id: '9001', role: 'agent', visibility: 'public', at: second('2026-11-02T08:40:10Z'), text: 'Which order?' },
    { id: '9002', role: 'agent', visibility: 'internal', at: second('2026-11-02T08:41:00Z'), text: 'Wrong depot.' },
    {
      id: '9003',
      role: 'customer',
      visibility: 'public',
      at: second('2026-11-03T09:00:00Z'),
      text: '=1+1 Again: 55-2081',
    },
  ]);
  expect(facts.messages).toMatchObject({ all: 4, partial: false });
  expect(unread).toEqual([{ part: 'history', why: 'notOffered' }]);
  expect(asked).toHaveLength(2);
  expect([marked, selected, container]).toEqual([['original'], ['original'], true]);
  expect(await desk.hacked()).toBe(false);
});

whenRefused(
  'Freshdesk',
  async (read, why) => {
    const { ticket, unread, from } = await read((answer) => api(answer, answer));
    expect(from).toEqual(['page']);
    expect(ticket).toMatchObject({ subject: expect.stringContaining('Parcel missing'), status: 'Waiting on customer' });
    expect(ticket.messages).toEqual([{ id: 'original', text: 'Hello,\n\nwhere is it?' }]);
    expect(unread).toContainEqual({ part: 'channel', why });
    expect(unread).toContainEqual({ part: 'roles', why });
    expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
  },
  desk,
);

test('Freshdesk: a call was written down by the agent, and a state without a word is told by its number', async () => {
  const call = JSON.stringify({ ticket: { id: 304, source: 3, status: 4, created_at: '2026-11-02T08:00:00Z' } });
  const { ticket } = await desk.readWith({
    '/a/tickets/304': { body: '<p></p>', type: 'text/html' },
    [API]: { body: call },
  });
  expect(ticket).toMatchObject({ status: 'Resolved', channel: 'phone' });
  expect(ticket.messages?.[0]).toMatchObject({ id: 'original', role: 'agent' });
});

test('Freshdesk: a long conversation is read as far as six requests go', async () => {
  const page = JSON.stringify({
    conversations: Array.from({ length: 100 }, (_, at) => ({ id: at, incoming: true, private: false, body: 'x' })),
  });
  let pages = 0;
  const { facts, unread, asked } = await desk.readWith({
    [`${API}/conversations`]: () => ({ body: page.replaceAll('"id":', `"id":${++pages}`) }),
  });
  expect(asked).toHaveLength(6);
  expect(facts.messages).toMatchObject({ all: 501, partial: true });
  expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});

whenMoved(
  'Freshdesk, signed out',
  desk,
  () => {
    const subject = document.querySelector('.ticket-subject-heading');
    if (subject) subject.textContent = 'Another';
  },
  api({ body: '', status: 401 }, { body: '', status: 401 }),
);

test('Freshdesk: a state of the team’s own has a number alone in the API, and its word in the page', async () => {
  const own = JSON.stringify({ ticket: { id: 304, subject: 'Parcel missing', source: 1, status: 12 } });
  const { ticket } = await desk.readWith({ [API]: { body: own } });
  expect(ticket.status).toBe('Waiting on customer');
  expect((await desk.readMoved()).ticket.status).toBeUndefined();
});
