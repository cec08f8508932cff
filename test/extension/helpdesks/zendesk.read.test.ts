import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';
import { type Answer, refusals, serve } from './served.ts';

const ORIGIN = 'https://acme.zendesk.com';
const PAGE = `${ORIGIN}/agent/tickets/1234`;
const api = (ticket: Answer, comments: Answer, audits: Answer) => ({
  '/api/v2/tickets/1234.json': ticket,
  '/api/v2/tickets/1234/comments.json': comments,
  '/api/v2/tickets/1234/audits.json': audits,
});
const good = api({ file: 'zendesk/ticket.json' }, { file: 'zendesk/comments.json' }, { file: 'zendesk/audits.json' });
const page1234 = { '/agent/tickets/1234': { file: 'zendesk/ticket.html' } };

let reading: ReadingBrowser;
let page: Page;
beforeAll(async () => {
  reading = await openReadingBrowser();
  page = await reading.browser.newPage();
});
afterAll(() => reading?.close());

async function readWith(answers: Parameters<typeof serve>[2]) {
  await serve(page, ORIGIN, { ...page1234, ...answers });
  await page.goto(PAGE);
  return reading.read(page);
}

const second = (iso: string) => ({ time: Date.parse(iso), precision: 'second' });

test('Zendesk: the ticket of the address is read, whatever other tickets the page holds', async () => {
  const { ticket, unread, facts, asked, from } = await readWith(good);
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    desk: 'zendesk',
    site: 'acme.zendesk.com',
    id: '1234',
    address: PAGE,
    subject: 'Where is my parcel? \u202e=HYPERLINK("http://evil.example")',
    status: 'open',
    channel: 'email',
    requester: 'mira@example.com',
    tags: ['delivery', 'vip'],
  });
  expect(ticket.messages).toMatchObject([
    {
      role: 'customer',
      visibility: 'public',
      at: second('2026-11-02T08:00:00Z'),
      text: 'Hello,\n\nwhere is my parcel?\nOrder 55-2081',
    },
    { role: 'agent', visibility: 'public', at: second('2026-11-02T08:40:10Z'), text: 'Which order is it?' },
    {
      role: 'agent',
      visibility: 'internal',
      at: second('2026-11-02T08:40:10Z'),
      text: 'Wrong door, needs Deliveries.',
    },
    { role: 'customer', visibility: 'public', text: '<img src=x onerror="window.hacked = 1"> Again: 55-2081' },
    { role: 'system', visibility: 'public', text: 'We received your message.' },
  ]);
  // Taken (none), to another group and person at once (one), to a third person (one).
  expect(facts).toMatchObject({ transfers: 2, reopens: 1, messages: { all: 5, partial: false } });
  expect(unread).toEqual([]);
  expect(asked).toHaveLength(3);
});

test('Zendesk: a message’s id is the same in page and answer, and leads to its place', async () => {
  const { ticket, marked, selected, container } = await readWith(good);
  expect(container).toBe(true);
  // The fifth was written after the page was last drawn.
  expect(marked).toEqual(ticket.messages?.slice(0, 4).map(({ id }) => id));
  expect(selected).toEqual(marked);
  expect(new Set(marked).size).toBe(4);
});

test('Zendesk: nothing of a hostile message runs', async () => {
  await readWith(good);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test.each(refusals)('Zendesk: answered with %s, the page is read and the rest says why', async (_what, answer, why) => {
  const { ticket, unread, facts, from } = await readWith(api(answer, answer, answer));
  expect(from).toEqual(['page']);
  expect(ticket).toMatchObject({
    subject: 'Where is my parcel? \u202e=HYPERLINK("http://evil.example")',
    channel: 'via Email',
  });
  expect(ticket.messages?.map(({ role, visibility }) => [role, visibility])).toEqual([
    ['customer', 'public'],
    ['agent', 'public'],
    ['agent', 'internal'],
    ['customer', 'public'],
  ]);
  expect(facts).toMatchObject({ messages: { all: 4 } });
  expect(facts.transfers).toBeUndefined();
  expect(unread).toEqual(['status', 'requester', 'history'].map((part) => ({ part, why })));
});

test('Zendesk: only the history refused leaves only the history unknown', async () => {
  const { unread, facts } = await readWith({
    ...good,
    '/api/v2/tickets/1234/audits.json': { body: '{}', status: 403 },
  });
  expect(unread).toEqual([{ part: 'history', why: 'notAllowed' }]);
  expect(facts.messages?.all).toBe(5);
});

function paged(total: number, name: 'comments' | 'audits', make: (at: number) => object): (url: URL) => Answer {
  return (url) => {
    const from = Number(url.searchParams.get('page[after]') ?? 0);
    const items = Array.from({ length: Math.min(100, total - from) }, (_none, at) => make(from + at));
    const more = from + 100 < total;
    return {
      body: JSON.stringify({
        [name]: items,
        users: [],
        meta: { has_more: more, after_cursor: more ? String(from + 100) : null },
      }),
    };
  };
}
const when = (at: number) => new Date(Date.parse('2026-11-02T08:00:00Z') + at * 60_000).toISOString();
const comment = (at: number) => ({
  id: at,
  author_id: 501,
  public: true,
  created_at: when(at),
  html_body: `<p>no ${at}</p>`,
});
const audit = (at: number) => ({ id: at, created_at: when(at), events: [] });

test('Zendesk: 500 messages are read as far as six requests go, and said to be a part', async () => {
  const { ticket, unread, facts, asked } = await readWith({
    ...good,
    '/api/v2/tickets/1234/comments.json': paged(500, 'comments', comment),
    '/api/v2/tickets/1234/audits.json': paged(500, 'audits', audit),
  });
  expect(asked).toHaveLength(6);
  expect(new Set(asked).size).toBe(6);
  expect(ticket.messages?.filter(({ text }) => text?.startsWith('no '))).toHaveLength(400);
  expect(facts.messages?.partial).toBe(true);
  expect(facts.transfers).toBeUndefined();
  expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
  expect(unread).toContainEqual({ part: 'history', why: 'onlyPart' });
});

test('Zendesk: 200 messages with their history are read whole', async () => {
  const { facts, asked } = await readWith({
    ...good,
    '/api/v2/tickets/1234/comments.json': paged(200, 'comments', comment),
    '/api/v2/tickets/1234/audits.json': paged(300, 'audits', audit),
  });
  expect(asked).toHaveLength(6);
  expect(facts).toMatchObject({ messages: { partial: false }, transfers: 0 });
});

test('Zendesk: a message of 5 MB is cut, and does not hang', async () => {
  const long = `<p>${'long '.repeat(1_000_000)}</p>`;
  const { ticket, took } = await readWith({
    ...good,
    '/api/v2/tickets/1234/comments.json': {
      body: JSON.stringify({ comments: [{ ...comment(0), html_body: long }], users: [] }),
    },
  });
  const cut = ticket.messages?.find(({ textCut }) => textCut);
  expect(cut?.text?.length).toBeLessThanOrEqual(20_000);
  expect(took).toBeLessThan(3_000);
});

test('Zendesk: reading that is broken off ends', async () => {
  await serve(page, ORIGIN, { ...page1234, ...api('never', 'never', 'never') });
  await page.goto(PAGE);
  expect(await reading.breakOff(page, 50)).toEqual({ aborted: 'AbortError' });
});

test('Zendesk: while the page has not drawn the ticket, what the API says is there', async () => {
  const { ticket, marked, container } = await readWith({
    ...good,
    '/agent/tickets/1234': { body: '<div id="root"></div>', type: 'text/html' },
  });
  expect(ticket.messages).toHaveLength(5);
  expect(marked).toEqual([]);
  expect(container).toBe(false);
});

test('Zendesk: what the page shows beside what the API named is not counted again', async () => {
  await readWith(good);
  await page.evaluate(() => {
    // The same message, drawn with a time that is a second off.
    for (const time of document.querySelectorAll('time[data-test-id^="timestamp-"]')) {
      const at = Date.parse(time.getAttribute('datetime') ?? '');
      if (at) time.setAttribute('datetime', new Date(at + 1000).toISOString());
    }
  });
  expect((await reading.read(page)).facts.messages).toMatchObject({ all: 5 });
});
