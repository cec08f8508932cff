import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type RequestTracker,
  type SeedTicket,
  seed,
  startRequestTracker,
  whyNoRequestTracker,
} from '../../request-tracker/request-tracker.ts';
import type { ReadInPage } from './in-page.ts';
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';

const missing = whyNoRequestTracker();
if (missing && process.env.CI) throw new Error(missing);

const begins = Date.parse(seed.begins);
const at = (minute: number) => ({ time: begins + minute * 60_000, precision: 'second' });
const spaces = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

/** What a ticket of the seed should read as: by the seed's own words, not by what we read. */
function expected(ticket: SeedTicket) {
  const says = { create: 'public', reply: 'public', answer: 'public', comment: 'internal' } as const;
  const messages = ticket.steps.flatMap(({ does, who = ticket.loggedBy, minute, text }) =>
    does in says
      ? [
          {
            role: who === ticket.requester ? 'customer' : 'agent',
            visibility: says[does as keyof typeof says],
            at: at(minute),
            text: spaces(text),
          },
        ]
      : [],
  );
  let owner = '';
  const owners = ticket.steps.flatMap(({ does, who, to, minute }) => {
    if (does !== 'take' && does !== 'steal' && does !== 'give') return [];
    const from = owner;
    owner = (does === 'give' ? to : who) ?? '';
    return [{ at: at(minute), from, to: owner }];
  });
  const queues = ticket.steps.filter(({ does }) => does === 'queue').length;
  // RT itself opens a ticket that is answered by its requester after it was resolved.
  const resolved = ticket.steps.findIndex(({ does, to }) => does === 'status' && to === 'resolved');
  const reopened = resolved >= 0 && ticket.steps.slice(resolved).some(({ does }) => does === 'answer');
  return { messages, owners, queues, reopens: reopened ? 1 : 0 };
}

describe.skipIf(missing)(`the real Request Tracker${missing ? ` (${missing})` : ''}`, () => {
  let reading: ReadingBrowser;
  let rt: RequestTracker;
  let page: Page;

  beforeAll(async () => {
    [reading, rt] = await Promise.all([openReadingBrowser(), startRequestTracker()]);
    page = await signedIn('alice');
  }, 180_000);
  afterAll(async () => {
    await reading?.close();
    await rt?.stop();
  });

  async function signedIn(agent: string): Promise<Page> {
    const context = await reading.browser.newContext();
    await context.request.post(`${rt.origin}/NoAuth/Login.html`, { form: { user: agent, pass: `${agent}-password` } });
    const opened = await context.newPage();
    // A session whose first request is one to REST is not let in by RT's pages.
    await opened.goto(rt.origin);
    return opened;
  }

  const readAt = async (path: string): Promise<ReadInPage> => {
    await page.goto(`${rt.origin}${path}`);
    return reading.read(page);
  };

  describe.each(seed.tickets.map((ticket, at) => [at + 1, ticket] as const))('ticket %i', (id, seeded) => {
    test.each([
      ['once its messages have come', true],
      ['before its messages have come', false],
    ])('reads as seeded %s', async (_when, waits) => {
      // RT's page asks for its messages after it has loaded; held back, they are not there yet.
      if (!waits) await page.route('**/Helpers/TicketHistory?*', () => {});
      await page.goto(`${rt.origin}/Ticket/Display.html?id=${id}`);
      if (waits) await page.waitForSelector('.history-container .transaction');
      const { ticket, unread, facts, asked, marked, selected, container, from } = await reading.read(page);
      expect(from).toEqual(['API', 'page']);
      await page.unroute('**/Helpers/TicketHistory?*');

      const { messages, owners, queues, reopens } = expected(seeded);
      expect(ticket).toMatchObject({
        desk: 'request-tracker',
        site: new URL(rt.origin).host,
        id: String(id),
        subject: seeded.subject,
        channel: seeded.channel,
        requester: seed.customers[seeded.requester]?.email,
      });
      expect(ticket.messages?.map(({ id: _id, ...told }) => ({ ...told, text: spaces(told.text) }))).toEqual(messages);
      const changes = ticket.events?.filter(({ kind }) => kind === 'assigned') ?? [];
      expect(changes.map(({ at }) => at)).toEqual(owners.map(({ at }) => at));
      // The page writes `alice (Alice Novak)`.
      const login = (name: string | undefined) => name?.replace(/ \(.*/, '');
      const shownAs = changes.map(({ from, to }) => [login(from), login(to)]);
      // Who was given a ticket and never did anything in it is known by number alone while the page has not named him.
      expect(shownAs).toEqual(owners.map(({ from, to }) => [from, to]));
      expect(facts).toMatchObject({
        transfers: owners.length - Math.min(1, owners.length) + queues,
        reopens,
        messages: { all: messages.length, partial: false },
      });
      expect(unread).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(waits ? 2 : 3);
      expect(container).toBe(true);
      expect(marked).toEqual(waits ? ticket.messages?.map(({ id }) => id) : []);
      expect(selected).toEqual(marked);
    });
  });

  test.each(['/Ticket/History.html?id=1', '/Ticket/Update.html?Action=Respond&id=1'])(
    'ticket 1 reads the same on %s',
    async (path) => {
      const { ticket, unread } = await readAt(path);
      const { messages } = expected(seed.tickets[0]!);
      expect(ticket.messages?.map(({ text }) => spaces(text))).toEqual(messages.map(({ text }) => text));
      expect(ticket).toMatchObject({ subject: seed.tickets[0]!.subject, status: 'open' });
      expect(ticket.address).toBe(`${rt.origin}/Ticket/Display.html?id=1`);
      expect(unread).toEqual([]);
    },
  );

  test('a ticket that does not exist says so', async () => {
    const { ticket, unread } = await readAt('/Ticket/Display.html?id=4711');
    expect(ticket.messages).toBeUndefined();
    expect(unread).toContainEqual({ part: 'requester', why: 'notFound' });
  });

  test('once signed out, what the page shows is still read, and the rest says why', async () => {
    const own = await signedIn('bob');
    await own.goto(`${rt.origin}/Ticket/Display.html?id=1`);
    await own.waitForSelector('.history-container .transaction');
    await own.context().clearCookies();
    const { ticket, unread, facts } = await reading.read(own);
    const { messages } = expected(seed.tickets[0]!);
    expect(ticket).toMatchObject({
      subject: seed.tickets[0]!.subject,
      status: 'open',
      channel: 'Email',
      requester: seed.customers.dana?.email,
    });
    // The page's times have no zone: no more than the day is claimed.
    expect(ticket.messages?.map(({ role, visibility, at }) => [role, visibility, at?.precision])).toEqual(
      messages.map(({ role, visibility }) => [role, visibility, 'day']),
    );
    expect(facts.transfers).toBeUndefined();
    expect(unread).toEqual([{ part: 'history', why: 'signedOut' }]);
    await own.context().close();
  });

  test('newest first, as a user may have it, is read oldest first', async () => {
    // RT takes such an address only from a page of its own.
    const referer = `${rt.origin}/Ticket/Display.html?id=1`;
    await page.goto(`${rt.origin}/Ticket/Display.html?ForceShowHistory=1;ReverseTxns=DESC;id=1`, { referer });
    await page.waitForSelector('.history-container .transaction');
    const { ticket } = await reading.read(page);
    const shown = await page
      .locator('.history-container .transaction.message')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-transaction-id')));
    expect(shown.length).toBeGreaterThan(1);
    expect(ticket.messages?.map(({ id }) => id)).toEqual(shown.reverse());
  });

  // From here on tickets are changed: these tests stand last.
  async function ask(method: 'post' | 'put', path: string, data: object): Promise<void> {
    const answer = await page.request[method](`${rt.origin}/REST/2.0/${path}`, {
      data,
      headers: { referer: `${rt.origin}/` },
    });
    expect([path, answer.ok()]).toEqual([path, true]);
  }

  test('what RT writes into a message for itself is no part of it', async () => {
    const Content =
      'I asked that already:\n\n> which browser?\n> and which version?\n> and since when?\n\nPlease read it.';
    await ask('post', 'ticket/4/correspond', { Content, ContentType: 'text/plain' });
    await page.goto(`${rt.origin}/Ticket/Display.html?id=4`);
    await page.waitForSelector('.message-stanza-folder');
    const { ticket } = await reading.read(page);
    expect(spaces(ticket.messages?.at(-1)?.text)).toBe(spaces(Content));
  });

  test('a ticket with more than a page of messages is read whole', async () => {
    for (let number = 1; number <= 110; number++) {
      await ask('post', 'ticket/5/comment', { Content: `note ${number}`, ContentType: 'text/plain' });
    }
    await page.goto(`${rt.origin}/Ticket/Display.html?id=5`);
    await page.waitForSelector('.history-container .transaction');
    const { ticket, unread, facts, asked } = await reading.read(page);
    expect(facts.messages).toMatchObject({ all: 111, partial: false, byVisibility: { public: 1, internal: 110 } });
    expect(ticket.messages?.slice(1).map(({ text }) => text)).toEqual(
      Array.from({ length: 110 }, (_none, at) => `note ${at + 1}`),
    );
    expect(unread).toEqual([]);
    expect(asked).toHaveLength(3);
  }, 180_000);

  test('a ticket that another was merged into has the messages of both, and the changes of hands of its own', async () => {
    await ask('put', 'ticket/2', { MergeInto: 3 });
    const [second, third] = [expected(seed.tickets[1]!), expected(seed.tickets[2]!)];
    await page.goto(`${rt.origin}/Ticket/Display.html?id=3`);
    await page.waitForSelector('.history-container .transaction');
    const { ticket, unread, facts, asked } = await reading.read(page);
    const both = [...second.messages, ...third.messages].sort((one, other) => one.at.time - other.at.time);
    expect(ticket.messages?.map(({ id: _id, ...told }) => ({ ...told, text: spaces(told.text) }))).toEqual(both);
    expect(facts.transfers).toBe(third.owners.length - 1);
    expect(ticket.events?.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
    expect(unread).toEqual([]);
    expect(asked).toHaveLength(3);
  });
});
