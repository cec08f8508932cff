import { expect, test } from 'vitest';
import { readAt, second, whenMoved, whenRefused } from './read-at.ts';
import type { Answer } from './served.ts';

const PATH = '/jira/servicedesk/projects/HELP/queues/custom/12/HELP-42';
const API = '/rest/api/3/issue/HELP-42';
const api = (issue: Answer, comments: Answer, changelog: Answer) => ({
  [API]: issue,
  [`${API}/comment`]: comments,
  [`${API}/changelog`]: changelog,
});
const desk = readAt(`https://acme.atlassian.net${PATH}`, {
  [PATH]: { file: 'jira-service-management/issue.html' },
  ...api(
    { file: 'jira-service-management/issue.json' },
    { file: 'jira-service-management/comments.json' },
    { file: 'jira-service-management/changelog.json' },
  ),
});

test('Jira Service Management: issue, comments and history are read from the API', async () => {
  const { ticket, unread, facts, asked, marked, selected, container, from } = await desk.readWith();
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    address: 'https://acme.atlassian.net/browse/HELP-42',
    subject: 'Parcel missing',
    status: 'Waiting for support',
    requester: 'mira@example.com',
    tags: ['delivery'],
  });
  expect(ticket.messages).toEqual([
    {
      id: 'description',
      role: 'customer',
      visibility: 'public',
      at: second('2026-11-02T08:00:00Z'),
      text: 'Where is it?',
    },
    { id: '10050', role: 'agent', visibility: 'public', at: second('2026-11-02T08:40:10Z'), text: 'Which order?' },
    { id: '10051', role: 'agent', visibility: 'internal', at: second('2026-11-02T08:41:00Z'), text: 'Wrong depot.' },
    { id: '10052', role: 'customer', visibility: 'public', at: second('2026-11-03T08:00:00Z'), text: '55-2081' },
    { id: '10053', role: 'system', visibility: 'public', at: second('2026-11-03T08:00:01Z'), text: 'Thank you.' },
  ]);
  expect(facts).toMatchObject({ transfers: 2, reopens: 1, messages: { all: 5, partial: false } });
  expect(unread).toEqual([{ part: 'channel', why: 'notOffered' }]);
  expect(asked).toHaveLength(3);
  expect(marked).toEqual(['10050', '10051']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await desk.hacked()).toBe(false);
});

whenRefused(
  'Jira Service Management',
  async (read, why) => {
    const { ticket, unread, facts, from } = await read((answer) => api(answer, answer, answer));
    expect(from).toEqual(['page']);
    expect(ticket.subject).toBe('Parcel missing');
    expect(ticket.messages?.map(({ id }) => id)).toEqual(['10050', '10051']);
    expect(facts.transfers).toBeUndefined();
    for (const part of ['status', 'requester', 'roles', 'history']) expect(unread).toContainEqual({ part, why });
  },
  desk,
);

test('Jira Service Management: a history longer than six requests go is not counted', async () => {
  const list = (name: string, item: object) => (url: URL) => ({
    body: JSON.stringify({
      total: 900,
      [name]: Array.from({ length: 100 }, (_, at) => ({
        ...item,
        id: String(Number(url.searchParams.get('startAt')) + at),
      })),
    }),
  });
  const { facts, unread, asked } = await desk.readWith({
    [`${API}/comment`]: list('comments', { jsdPublic: true }),
    [`${API}/changelog`]: list('values', { items: [] }),
  });
  expect(new Set(asked).size).toBe(6);
  expect(facts.messages).toMatchObject({ all: 401, partial: true });
  expect(facts.transfers).toBeUndefined();
  expect(unread).toContainEqual({ part: 'history', why: 'onlyPart' });
});

whenMoved(
  'Jira Service Management, signed out',
  desk,
  () => document.querySelector('h1')?.remove(),
  api({ body: '', status: 401 }, { body: '', status: 401 }, { body: '', status: 401 }),
);
