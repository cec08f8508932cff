import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';
import { serve } from './served.ts';

const ORIGIN = 'https://help.example.org';
const ADDRESS = `${ORIGIN}/conversation/57`;

let reading: ReadingBrowser;
let page: Page;
beforeAll(async () => {
  reading = await openReadingBrowser();
  page = await reading.browser.newPage();
});
afterAll(() => reading?.close());

test('FreeScout, newest first in its page, is read oldest first', async () => {
  await serve(page, ORIGIN, { '/conversation/57': { file: 'freescout/conversation.html' } });
  await page.goto(`${ADDRESS}?folder_id=4#thread-303`);
  const { ticket, unread, facts, asked, marked, selected, container } = await reading.read(page);
  expect(ticket).toMatchObject({
    desk: 'freescout',
    site: 'help.example.org',
    id: '57',
    address: ADDRESS,
    number: '157',
    subject: 'Parcel missing',
    status: 'Active',
    channel: 'email',
    requester: 'mira@example.com',
  });
  // Drafts and lines about events are no messages. The page's times have no zone: they are good for the day, and for the order.
  const day = (time: string) => ({ time: Date.parse(`2026-11-${time}Z`), precision: 'day' });
  expect(ticket.messages).toEqual([
    { id: '301', role: 'customer', visibility: 'public', at: day('02T09:00'), text: 'Hello,\n\nwhere is it?' },
    { id: '302', role: 'agent', visibility: 'internal', text: 'Wrong door.' },
    { id: '303', role: 'agent', visibility: 'public', at: day('02T10:30'), text: 'A new one is on its way.' },
    {
      id: '305',
      role: 'customer',
      visibility: 'public',
      at: day('04T08:00'),
      text: 'Still nothing <img src=x onerror="window.hacked = 1">',
    },
  ]);
  expect(facts).toMatchObject({ messages: { all: 4, byVisibility: { internal: 1 } } });
  expect(facts.transfers).toBeUndefined();
  expect(facts.reopens).toBeUndefined();
  expect(unread).toEqual([
    { part: 'times', why: 'notInPage' },
    { part: 'history', why: 'notOffered' },
  ]);
  expect(asked).toEqual([]);
  expect(marked).toEqual(['301', '302', '303', '305']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('FreeScout reads words such as "3 hours ago" as no more than they are', async () => {
  await serve(page, ORIGIN, { '/conversation/57': { file: 'freescout/conversation.html' } });
  await page.goto(ADDRESS);
  await page.evaluate(() => {
    const date = document.querySelector('#thread-302 .thread-date');
    if (date) date.textContent = '3 hours ago';
  });
  const { ticket } = await reading.read(page);
  const at = ticket.messages?.find(({ id }) => id === '302')?.at;
  expect(at?.precision).toBe('hour');
  expect(Math.abs((at?.time ?? 0) - (Date.now() - 3 * 3_600_000))).toBeLessThan(60_000);
});

test('FreeScout asks for the conversation while its page still shows another one', async () => {
  await serve(page, ORIGIN, {
    '/conversation/58': { file: 'freescout/conversation.html' },
    '/conversation/57': { file: 'freescout/conversation.html' },
  });
  await page.goto(`${ORIGIN}/conversation/58`);
  await page.evaluate(() => history.pushState(null, '', '/conversation/57'));
  expect((await reading.read(page)).asked).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/conversation/58'));
  const { ticket, unread, asked } = await reading.read(page);
  expect(asked).toEqual([`${ORIGIN}/conversation/58`]);
  // The answer is for 57 again: nothing of it is taken for 58.
  expect(ticket).toEqual({
    desk: 'freescout',
    site: 'help.example.org',
    id: '58',
    address: `${ORIGIN}/conversation/58`,
  });
  expect(unread).toContainEqual({ part: 'messages', why: 'notInPage' });
});

test.each([
  ['signed out', { body: '', status: 302, location: '/login' }, 'signedOut'],
  ['not allowed', { body: 'Forbidden', status: 403 }, 'notAllowed'],
  ['gone', { body: 'Not found', status: 404 }, 'notFound'],
  ['in trouble', { body: 'Whoops', status: 500 }, 'serverTrouble'],
  ['no page', { body: '{}' }, 'notUnderstood'],
] as const)('FreeScout, %s and with an empty page, says so', async (_what, answer, why) => {
  let loaded = 0;
  await serve(page, ORIGIN, {
    '/conversation/57': () => (loaded++ === 0 ? { body: '<p>…</p>', type: 'text/html' } : answer),
  });
  await page.goto(ADDRESS);
  const { unread } = await reading.read(page);
  expect(unread).toContainEqual({ part: 'messages', why });
  expect(unread).toContainEqual({ part: 'history', why: 'notOffered' });
});
