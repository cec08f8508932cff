import { expect, test } from 'vitest';
import { readAt, second, whenMoved, whenRefused } from './read-at.ts';
import type { Answer } from './served.ts';

const AT = 'https://chat.example.org';
const PATH = '/app/accounts/3/conversations/77';
const API = '/api/v1/accounts/3/conversations/77';
const session = {
  'access-token': 't-1',
  'token-type': 'Bearer',
  client: 'c',
  expiry: '1795000000',
  uid: 'ann@example.com',
};
const page = { file: 'chatwoot/conversation.html' };
const api = (conversation: Answer, messages: Answer) => ({ [API]: conversation, [`${API}/messages`]: messages });
const good = api({ file: 'chatwoot/conversation.json' }, { file: 'chatwoot/messages.json' });
const desk = readAt(AT + PATH, { [PATH]: page, ...good });

async function signedIn(): Promise<void> {
  await desk
    .page()
    .context()
    .addCookies([{ name: 'cw_d_session_info', value: encodeURIComponent(JSON.stringify(session)), url: AT }]);
}

test('Chatwoot: nobody signed in, nothing is asked; the page is read', async () => {
  await desk.page().context().clearCookies();
  const { ticket, unread, asked, marked, selected, container, from } = await desk.readWith();
  expect(from).toEqual(['page']);
  expect(asked).toEqual([]);
  expect(ticket.messages?.map(({ id, role, visibility, text }) => [id, role, visibility, text])).toEqual([
    // Left are customers, and in older builds colleagues too; right are agents and bots.
    ['901', undefined, 'public', 'Where is it? <img src=x onerror="window.hacked = 1">'],
    ['903', undefined, 'public', 'Which order?'],
    ['904', 'agent', 'internal', 'Wrong depot.'],
  ]);
  expect(unread).toContainEqual({ part: 'status', why: 'signedOut' });
  expect(unread).toContainEqual({ part: 'subject', why: 'notOffered' });
  expect(marked).toEqual(['901', '903', '904']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
});

test.each([
  ['painted anew', 'right-bubble bg-s-warning-soft', '', undefined],
  ['in another amber', 'right-bubble bg-n-amber-3 border-dashed', '', undefined],
  ['of a kind that cannot be shown', 'left-bubble bg-n-solid-amber/70 border-dashed', '', undefined],
  ['without any colour', 'left-bubble w-full', '', undefined],
  ['from a customer who writes in the colour of notes', 'left-bubble bg-n-slate-4', 'bg-n-solid-amber', 'public'],
  ['from a bot', 'right-bubble bg-n-solid-iris', '', 'public'],
])('Chatwoot: a bubble %s is not taken for what it is not', async (_what, bubble, within, visibility) => {
  await desk.page().context().clearCookies();
  await desk.readWith();
  await desk.page().evaluate(
    ([outer = '', inner = '']) => {
      const shown = document.querySelector('#message901 > div');
      shown?.setAttribute('class', outer);
      const words = document.createElement('div');
      words.className = inner;
      words.textContent = 'Hi';
      shown?.replaceChildren(words);
    },
    [bubble, within],
  );
  const { ticket, unread } = await desk.readAgain();
  expect(ticket.messages?.[0]).toEqual({ id: '901', text: 'Hi', ...(visibility && { visibility }) });
  expect(unread.some(({ part }) => part === 'visibility')).toBe(visibility === undefined);
});

test('Chatwoot: the API is asked with the headers that the page’s cookie holds', async () => {
  await signedIn();
  const sent: Record<string, string>[] = [];
  desk.page().on('request', (request) => {
    if (request.url().includes('/api/')) sent.push(request.headers());
  });
  const { ticket, unread, facts, asked, marked, from } = await desk.readWith();
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    site: 'chat.example.org/app/accounts/3',
    address: AT + PATH,
    status: 'open',
    channel: 'email',
    requester: 'mira@example.com',
    tags: ['delivery'],
  });
  expect(ticket.messages?.map(({ id, role, visibility }) => [id, role, visibility])).toEqual([
    ['901', 'customer', 'public'],
    ['903', 'agent', 'public'],
    ['904', 'agent', 'internal'],
    ['905', 'customer', 'public'],
    ['906', 'system', 'public'],
    ['907', 'system', 'public'],
  ]);
  expect(ticket.messages?.[0]).toMatchObject({ at: second('2026-11-02T08:00:00Z') });
  expect(facts.messages).toMatchObject({ all: 6, partial: false });
  expect(unread).toEqual(['subject', 'history'].map((part) => ({ part, why: 'notOffered' })));
  expect(asked).toHaveLength(2);
  expect(sent).toHaveLength(2);
  for (const headers of sent) expect(headers).toMatchObject(session);
  expect(marked).toEqual(['901', '903', '904']);
  expect(await desk.hacked()).toBe(false);
});

whenRefused(
  'Chatwoot',
  async (read, why) => {
    await signedIn();
    const { ticket, unread, from } = await read((answer) => api(answer, answer));
    expect(from).toEqual(['page']);
    expect(ticket.messages).toHaveLength(3);
    for (const part of ['status', 'channel', 'requester', 'times']) expect(unread).toContainEqual({ part, why });
    expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
  },
  desk,
);

test('Chatwoot: older messages are asked for, twenty at a time, as far as six requests go', async () => {
  await signedIn();
  const twenty = (url: URL) => {
    const before = Number(url.searchParams.get('before') ?? 1000);
    const payload = Array.from({ length: 20 }, (_, at) => ({
      id: before - 20 + at,
      message_type: 0,
      private: false,
      content: 'x',
      created_at: 1793600000 + before - 20 + at,
    }));
    return { body: JSON.stringify({ payload }) };
  };
  const { facts, unread, asked } = await desk.readWith({ [`${API}/messages`]: twenty });
  expect(asked).toHaveLength(6);
  expect(new Set(asked).size).toBe(6);
  expect(facts.messages).toMatchObject({ all: 100, partial: true });
  expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});

whenMoved(
  'Chatwoot, signed out',
  desk,
  () => document.querySelector('#message901')?.remove(),
  api({ body: '', status: 401 }, { body: '', status: 401 }),
);

test('Chatwoot: a contact without a mail address is known at this server and account alone', async () => {
  await signedIn();
  const { ticket } = await desk.readWith({
    [API]: {
      body: JSON.stringify({ id: 77, status: 'open', meta: { sender: { id: 5, name: 'Mira Holm', email: null } } }),
    },
  });
  expect(ticket.requester).toBe('chatwoot|chat.example.org/app/accounts/3|5');
});
