import { expect, test } from 'vitest';
import { readAt, second, whenMoved, whenRefused } from './read-at.ts';

const PATH = '/a/inbox/wx12yz34/inbox/admin/814/conversation/9';
const API = '/ember/inbox/conversations/9';
const desk = readAt(`https://app.intercom.com${PATH}`, {
  [PATH]: { file: 'intercom/inbox.html' },
  [API]: { file: 'intercom/conversation.json' },
});

test('Intercom: the conversation is read from the page’s own API, events left out', async () => {
  const { ticket, unread, asked, marked, from } = await desk.readWith();
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    site: 'app.intercom.com/a/inbox/wx12yz34',
    address: 'https://app.intercom.com/a/inbox/wx12yz34/inbox/conversation/9',
    subject: 'Parcel missing',
    status: 'open',
    requester: 'mira@example.com',
  });
  expect(ticket.messages).toEqual([
    {
      id: 't1793606400',
      role: 'customer',
      visibility: 'public',
      at: second('2026-11-02T08:00:00Z'),
      text: 'Where is it?\norder 55\nsince Monday',
    },
    {
      id: 't1793606500',
      role: 'agent',
      visibility: 'public',
      at: second('2026-11-02T08:01:40Z'),
      text: 'Which order?',
    },
    {
      id: 't1793606500-2',
      role: 'agent',
      visibility: 'internal',
      at: second('2026-11-02T08:01:40Z'),
      text: 'Wrong depot.',
    },
    { id: 't1793610000', role: 'customer', visibility: 'public', at: second('2026-11-02T09:00:00Z'), text: '' },
  ]);
  expect(unread).toEqual(['channel', 'history'].map((part) => ({ part, why: 'notOffered' })));
  expect(asked).toEqual([`https://app.intercom.com${API}?app_id=wx12yz34`]);
  expect(marked).toEqual([]);
  expect(await desk.hacked()).toBe(false);
});

whenRefused(
  'Intercom',
  async (read, why) => {
    const { ticket, unread, from } = await read((answer) => ({ [API]: answer }));
    expect(from).toEqual(['page']);
    expect(ticket.subject).toBe('Parcel missing');
    expect(ticket.messages?.map(({ id, role }) => [id, role])).toEqual([
      ['p1', 'customer'],
      ['p2', 'agent'],
      ['p3', undefined],
    ]);
    expect(unread).toContainEqual({ part: 'status', why });
    expect(unread).toContainEqual({ part: 'roles', why });
    expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
  },
  desk,
);

whenMoved('Intercom, signed out', desk, () => document.querySelector('[data-part-group-id]')?.remove(), {
  [API]: { body: '', status: 401 },
});
