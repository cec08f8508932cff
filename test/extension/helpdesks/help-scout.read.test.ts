import { expect, test } from 'vitest';
import { readAt, whenMoved } from './read-at.ts';

const PATH = '/conversation/2199011258/891142';
const desk = readAt(`https://secure.helpscout.net${PATH}?folderId=3`, {
  [PATH]: { file: 'help-scout/conversation.html' },
});

test('Help Scout: customers’ messages and notes are told apart, others are of nobody known', async () => {
  const { ticket, unread, asked, marked, selected, container } = await desk.readWith();
  expect(ticket).toMatchObject({
    address: `https://secure.helpscout.net${PATH}`,
    number: '891142',
    subject: 'Parcel missing',
  });
  expect(ticket.messages).toMatchObject([
    {
      id: '701',
      role: 'customer',
      visibility: 'public',
      at: { time: Date.UTC(2026, 10, 2, 9), precision: 'day' },
      text: 'Where is it? <img src=x onerror="window.hacked = 1">',
    },
    { id: '703', text: 'Which order?', at: { precision: 'hour' } },
    { id: '704', role: 'agent', visibility: 'internal', text: 'Wrong depot.' },
  ]);
  expect(ticket.messages?.[1]).not.toHaveProperty('role');
  expect(unread.map(({ part, why }) => `${part}: ${why}`)).toEqual([
    'status: notOffered',
    'channel: notOffered',
    'requester: notOffered',
    'roles: notInPage',
    'visibility: notInPage',
    'times: notInPage',
    'history: notOffered',
  ]);
  expect(asked).toEqual([]);
  expect(marked).toEqual(['701', '703', '704']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await desk.hacked()).toBe(false);
});

test('Help Scout: the older page is read too', async () => {
  const { ticket, marked, container } = await desk.readWith({ [PATH]: { file: 'help-scout/older.html' } });
  expect(ticket.subject).toBe('Parcel missing');
  expect(ticket.messages).toEqual([
    { id: '801', role: 'customer', visibility: 'public', text: 'Where is it?' },
    { id: '802', text: 'Which order?' },
  ]);
  expect([marked, container]).toEqual([['801', '802'], true]);
});

test('Help Scout: a page of another build leaves all but the id unknown', async () => {
  const { ticket, unread } = await desk.readWith({ [PATH]: { body: '<main></main>', type: 'text/html' } });
  expect(ticket.id).toBe('2199011258');
  expect(unread).toContainEqual({ part: 'subject', why: 'notInPage' });
  expect(unread).toContainEqual({ part: 'messages', why: 'notInPage' });
});

whenMoved('Help Scout', desk, () => {
  const subject = document.querySelector('[aria-label="Conversation Subject"]');
  if (subject) subject.textContent = 'Another';
});
