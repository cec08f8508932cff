import { expect, test } from 'vitest';
import { type Answers, readAt, second, whenMoved, whenRefused } from './read-at.ts';
import type { Answer } from './served.ts';

const PATH = '/agent/acme/support/tickets/details/352352000012345001';
const API = '/supportapi/zd/acme/api/v1/tickets/352352000012345001';
const ORGANISATION = '20066012345';
/** Without the organisation's number Zoho understands no question. */
const to =
  (answer: Answer) =>
  (_url: URL, { orgid }: Readonly<Record<string, string>>) =>
    orgid === ORGANISATION ? answer : { body: '{"errorCode":"UNPROCESSABLE_ENTITY"}', status: 422 };
const api = (ticket: Answer, threads: Answer, comments: Answer): Answers => ({
  [API]: to(ticket),
  [`${API}/threads`]: to(threads),
  [`${API}/comments`]: to(comments),
});
const file = (name: string) => ({ file: `zoho-desk/${name}.json` });
const desk = readAt(`https://desk.zoho.eu${PATH}`, {
  [PATH]: { file: 'zoho-desk/ticket.html' },
  ...api(file('ticket'), file('threads'), file('comments')),
});
/** A page whose scripts do not hold the number. */
const bare = (script = '') => ({
  [PATH]: { body: `<div data-id="caseSubjectText">Parcel missing</div><script>${script}</script>`, type: 'text/html' },
});

test('Zoho Desk: ticket, threads and comments are read from the page’s own API', async () => {
  const { ticket, unread, facts, asked, from } = await desk.readWith();
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    site: 'desk.zoho.eu/agent/acme',
    number: '4711',
    subject: 'Parcel missing',
    status: 'On Hold',
    channel: 'email',
    requester: 'mira@example.com',
  });
  const id = (end: string) => `3523520000123450${end}`;
  const at = (time: string) => second(`2026-11-02T${time}:00Z`);
  expect(ticket.messages).toEqual([
    {
      id: id('10'),
      role: 'customer',
      visibility: 'public',
      at: at('08:00'),
      text: 'Where is it? <img src=x onerror="window.hacked = 1">',
      textCut: true,
    },
    { id: id('20'), role: 'agent', visibility: 'internal', at: at('08:30'), text: 'Wrong\ndepot.' },
    { id: id('30'), role: 'agent', visibility: 'public', at: at('09:00'), text: 'Which order?', textCut: true },
    { id: id('50'), role: 'customer', visibility: 'public', at: at('09:40'), text: '4 < 5' },
  ]);
  expect(facts.messages).toMatchObject({ all: 4, partial: false });
  expect(unread).toEqual([{ part: 'history', why: 'notOffered' }]);
  expect(asked).toEqual(
    ['', '/threads?limit=100', '/comments?limit=100'].map((end) => `https://desk.zoho.eu${API}${end}`),
  );
  expect(await desk.hacked()).toBe(false);
});

test('Zoho Desk: a list that the ticket says is empty is not asked for, and a full one may not be all', async () => {
  const many = JSON.stringify({ data: Array.from({ length: 100 }, (_, at) => ({ id: `${at + 1}`, direction: 'in' })) });
  const { unread, facts, asked } = await desk.readWith(
    api({ body: '{"id":"352352000012345001","commentCount":"0"}' }, { body: many }, { body: '', status: 204 }),
  );
  expect(asked).toHaveLength(2);
  expect(facts.messages).toMatchObject({ all: 100, partial: true });
  expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});

test('Zoho Desk: comments that are refused leave the threads, which are then a part', async () => {
  const { ticket, unread } = await desk.readWith(api(file('ticket'), file('threads'), { body: '', status: 403 }));
  expect(ticket.messages).toHaveLength(2);
  expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});

test('Zoho Desk: the organisation’s number is taken from what the page asked for, of this portal alone', async () => {
  const ask = (portal: string, number: string) => `fetch('/supportapi/zd/${portal}/api/v1/me?orgId=${number}&x=1');`;
  const script = ask('other', '99999999') + ask('acme', ORGANISATION);
  await desk.readWith(bare(script));
  await expect.poll(async () => (await desk.readAgain()).ticket.status).toBe('On Hold');
});

test.each(['', 'var orgId = "12"', 'var orgId = "20066012345x"', 'var orgId = "\\r\\nX: 1"'])(
  'Zoho Desk: where no such number is known (%s), nothing is asked and the page is read',
  async (script) => {
    const { ticket, unread, asked } = await desk.readWith(bare(script));
    expect(asked).toEqual([]);
    expect(ticket.subject).toBe('Parcel missing');
    for (const part of ['status', 'channel', 'requester', 'messages'])
      expect(unread).toContainEqual({ part, why: 'notInPage' });
  },
);

test('Zoho Desk: an answer about another ticket is not taken for this one', async () => {
  const { ticket, unread } = await desk.readWith({ [API]: { body: '{"id":"5","status":"Closed"}' } });
  expect(ticket).not.toHaveProperty('status');
  expect(unread).toContainEqual({ part: 'status', why: 'notUnderstood' });
});

whenRefused(
  'Zoho Desk',
  async (read, why) => {
    const { ticket, unread, from } = await read((answer) => ({ [API]: answer }));
    expect(from).toEqual(['page']);
    expect(ticket).toMatchObject({ number: '4711', subject: expect.stringContaining('Parcel missing') });
    for (const part of ['status', 'channel', 'requester', 'messages']) expect(unread).toContainEqual({ part, why });
  },
  desk,
);

whenMoved('Zoho Desk, signed out', desk, () => document.querySelector('[data-id="caseSubjectText"]')?.remove(), {
  [API]: { body: '', status: 401 },
});
