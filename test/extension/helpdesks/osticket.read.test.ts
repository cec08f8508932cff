import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';
import { serve } from './served.ts';

const ORIGIN = 'https://support.example.org';
const ADDRESS = `${ORIGIN}/osticket/scp/tickets.php?id=12`;

let reading: ReadingBrowser;
let page: Page;
beforeAll(async () => {
  reading = await openReadingBrowser();
  page = await reading.browser.newPage();
});
afterAll(() => reading?.close());

const at = (time: string) => ({ time: Date.parse(time), precision: 'second' });

test('osTicket reads its page, in whatever language it is', async () => {
  await serve(page, ORIGIN, { '/osticket/scp/tickets.php': { file: 'osticket/ticket.html' } });
  await page.goto(`${ADDRESS}#reply`);
  const { ticket, unread, facts, asked, marked, selected, container } = await reading.read(page);
  expect(ticket).toMatchObject({
    desk: 'osticket',
    site: 'support.example.org/osticket',
    id: '12',
    address: ADDRESS,
    number: '304182',
    subject: 'Paketet kom aldrig <img src=x onerror="window.hacked = 1">',
    status: 'Öppen',
    channel: 'E-post',
    requester: 'mira@example.com',
  });
  expect(ticket.messages).toEqual([
    {
      id: '201',
      role: 'customer',
      visibility: 'public',
      at: at('2026-11-02T08:00:00Z'),
      text: 'Hej,\nvar är paketet?',
    },
    { id: '202', role: 'agent', visibility: 'internal', at: at('2026-11-02T08:20:00Z'), text: 'Fel dörr.' },
    { id: '203', role: 'agent', visibility: 'public', at: at('2026-11-02T09:30:00Z'), text: 'Ett nytt är på väg.' },
    {
      id: '204',
      role: 'customer',
      visibility: 'public',
      at: at('2026-11-04T07:00:00Z'),
      text: 'Fortfarande ingenting.',
    },
  ]);
  expect(ticket.events?.map(({ kind }) => kind)).toEqual(['assigned', 'transferred', 'assigned', 'status', 'reopened']);
  expect(facts).toMatchObject({ transfers: 2, reopens: 1 });
  expect(unread).toEqual([]);
  expect(asked).toEqual([]);
  expect(marked).toEqual(['201', '202', '203', '204']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('osTicket asks once for the page while the one that is shown holds no conversation', async () => {
  let loaded = 0;
  await serve(page, ORIGIN, {
    '/osticket/scp/tickets.php?id=12': () =>
      loaded++ === 0
        ? { body: '<div id="pjax-container">…</div>', type: 'text/html; charset=utf-8' }
        : { file: 'osticket/ticket.html' },
  });
  await page.goto(ADDRESS);
  const { ticket, unread, asked } = await reading.read(page);
  expect(asked).toEqual([ADDRESS]);
  expect(ticket).toMatchObject({ number: '304182', messages: { length: 4 } });
  expect(unread).toEqual([]);
});

test('osTicket, signed out and without a conversation in the page, says so', async () => {
  let loaded = 0;
  await serve(page, ORIGIN, {
    '/osticket/scp/tickets.php?id=12': () =>
      loaded++ === 0
        ? { body: '<p>…</p>', type: 'text/html' }
        : { body: '', status: 302, location: '/osticket/scp/login.php' },
  });
  await page.goto(ADDRESS);
  const { ticket, unread, facts } = await reading.read(page);
  expect(ticket).toEqual({ desk: 'osticket', site: 'support.example.org/osticket', id: '12', address: ADDRESS });
  expect(facts).toEqual({});
  expect(unread.map(({ part }) => part)).toEqual(['subject', 'status', 'channel', 'requester', 'messages', 'history']);
  expect(new Set(unread.map(({ why }) => why))).toEqual(new Set(['signedOut']));
});
