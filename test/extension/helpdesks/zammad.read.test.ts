import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';
import { type Answer, refusals, serve } from './served.ts';

const ORIGIN = 'https://support.example.org';
const api = (ticket: Answer, articles: Answer, history: Answer) => ({
  '/api/v1/tickets/31': ticket,
  '/api/v1/ticket_articles/by_ticket/31': articles,
  '/api/v1/ticket_history/31': history,
});
const good = api({ file: 'zammad/ticket.json' }, { file: 'zammad/articles.json' }, { file: 'zammad/history.json' });

let reading: ReadingBrowser;
let page: Page;
beforeAll(async () => {
  reading = await openReadingBrowser();
  page = await reading.browser.newPage();
});
afterAll(() => reading?.close());

const CLASSIC = '/#ticket/zoom/31';
const DESKTOP = '/desktop/tickets/31';

async function readWith(path: string, answers: Parameters<typeof serve>[2]) {
  await serve(page, ORIGIN, {
    '/': { file: 'zammad/classic.html' },
    '/desktop/tickets/31': { file: 'zammad/desktop.html' },
    ...answers,
  });
  await page.goto('about:blank');
  await page.goto(ORIGIN + path);
  return reading.read(page);
}

test.each([CLASSIC, DESKTOP])('Zammad reads %s', async (path) => {
  const { ticket, unread, facts, asked, marked, selected, container, from } = await readWith(path, good);
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    desk: 'zammad',
    site: 'support.example.org',
    id: '31',
    address: ORIGIN + path,
    number: '20031',
    subject: 'Paket nicht angekommen',
    status: 'open',
    channel: 'email',
    requester: 'mira@example.com',
  });
  const at = (time: string) => ({ time: Date.parse(`2026-11-02T${time}Z`), precision: 'second' });
  expect(ticket.messages).toEqual([
    {
      id: '101',
      role: 'customer',
      visibility: 'public',
      at: at('08:00'),
      text: 'Guten Tag,\n\nwo ist <mein> Paket?',
      channel: 'email',
    },
    { id: '102', role: 'agent', visibility: 'internal', at: at('09:00'), text: 'Falsche Tür.', channel: 'note' },
    { id: '103', role: 'agent', visibility: 'public', at: at('09:10'), text: 'Wir kümmern uns.', channel: 'email' },
    { id: '104', role: 'system', visibility: 'internal', at: at('10:00'), text: 'Eskalation', channel: 'note' },
  ]);
  // To another group, and then from its first owner to a second one, though nobody had it in between.
  expect(facts).toMatchObject({ transfers: 2, reopens: 1 });
  expect(ticket.events?.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
  expect(unread).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(marked).toEqual(['101', '102', '103']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test.each(refusals)(
  'Zammad’s classic interface, answered with %s, is read from the page',
  async (_what, answer, why) => {
    const { ticket, unread, facts, from } = await readWith(CLASSIC, api(answer, answer, answer));
    expect(from).toEqual(['page']);
    expect(ticket).toMatchObject({ number: '20031', subject: 'Paket nicht angekommen' });
    expect(ticket.messages?.map(({ id, role, visibility }) => [id, role, visibility])).toEqual([
      ['101', 'customer', 'public'],
      ['102', 'agent', 'internal'],
      ['103', 'agent', 'public'],
    ]);
    expect(facts.transfers).toBeUndefined();
    expect(facts.reopens).toBeUndefined();
    const parts = ['status', 'channel', 'requester', 'history'];
    expect(unread).toEqual(parts.map((part) => ({ part, why })));
  },
);

test('Zammad’s new interface, signed out, tells texts and no more', async () => {
  const out: Answer = { body: '{}', status: 401 };
  const { ticket, unread } = await readWith(DESKTOP, api(out, out, out));
  expect(ticket.messages?.map(({ text }) => text)).toEqual([
    'Guten Tag,\n\nwo ist mein Paket?',
    'Falsche Tür.',
    'Wir kümmern uns.',
  ]);
  for (const part of ['roles', 'visibility', 'times', 'history'] as const) {
    expect(unread).toContainEqual({ part, why: 'signedOut' });
  }
});

test('Zammad: of tickets that stay in the page only the one of the address is read, also before it is drawn', async () => {
  const { ticket } = await readWith('/#ticket/zoom/31', {
    ...good,
    '/api/v1/ticket_articles/by_ticket/31': { body: JSON.stringify([{ id: 777, sender: 'Customer', body: 'Neu' }]) },
  });
  expect(ticket.messages?.map(({ id }) => id)).toEqual(['777']);
});

test('Zammad: 500 articles come in three requests', async () => {
  const articles = Array.from({ length: 500 }, (_none, at) => ({
    id: at + 1,
    sender: at % 2 ? 'Agent' : 'Customer',
    internal: false,
    content_type: 'text/html',
    body: `<p>Nr. ${at}</p>`,
    created_at: new Date(Date.parse('2026-11-02T08:00:00Z') + at * 1000).toISOString(),
  }));
  const { facts, asked, took } = await readWith(CLASSIC, {
    ...good,
    '/api/v1/ticket_articles/by_ticket/31': { body: JSON.stringify(articles) },
  });
  expect(facts.messages).toMatchObject({ all: 500, byRole: { customer: 250, agent: 250 } });
  expect(asked).toHaveLength(3);
  expect(took).toBeLessThan(2_000);
});

test('Zammad: a change from a state of the team’s own may have been a re-opening, so that their number is not known', async () => {
  const line = (id: number, value_from: string, value_to: string) => ({
    id,
    object: 'Ticket',
    type: 'updated',
    attribute: 'state',
    value_from,
    value_to,
  });
  const history = [line(1, 'open', 'Geparkt'), line(2, 'Geparkt', 'open'), line(3, 'open', 'closed')];
  const { facts, unread } = await readWith(CLASSIC, {
    ...good,
    '/api/v1/ticket_history/31': { body: JSON.stringify({ history }) },
  });
  expect(facts).toMatchObject({ transfers: 0 });
  expect(facts.reopens).toBeUndefined();
  expect(unread).toContainEqual({ part: 'history', why: 'ownStates' });
});

test('Zammad: while the page still shows the last ticket, nothing of it is read as this one’s', async () => {
  const out: Answer = { body: '{}', status: 401 };
  await readWith(CLASSIC, api(out, out, out));
  const { ticket } = await reading.readMoved(page);
  expect(Object.keys(ticket).sort()).toEqual(['address', 'desk', 'id', 'site']);
  expect(await reading.shown(page)).toBe('20031');
});
