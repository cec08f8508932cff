import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import demoTickets from '../../workbench/demo-desk/tickets.json' with { type: 'json' };
import { plainPage, value } from '../extension/ask-in-chromium.ts';
import { type Answer, serve } from '../extension/helpdesks/served.ts';
import { DEMO_DESK, keepOn, serveDemoDesk } from './demo-desk-page.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';

interface Case {
  readonly name: string;
  readonly desk: string;
  readonly origin: string;
  readonly path: string;
  /** The address of another ticket, and how the helpdesk goes there: without loading the page, save where `load`. */
  readonly other: string;
  readonly id: string;
  readonly otherId: string;
  /** What people call it, where that is not its id. */
  readonly otherNumber?: string;
  readonly by: 'push' | 'hash' | 'load';
  readonly answers: Parameters<typeof serve>[2];
  readonly facts: Readonly<Record<string, string | RegExp>>;
  /** Whether a note can be pinned to a message there. */
  readonly pins: boolean;
}

const file = (name: string): Answer => ({ file: name });
const zammadApi = {
  '/api/v1/tickets/31': file('zammad/ticket.json'),
  '/api/v1/ticket_articles/by_ticket/31': file('zammad/articles.json'),
  '/api/v1/ticket_history/31': file('zammad/history.json'),
  '/api/v1/ticket_articles/by_ticket/32': { body: JSON.stringify([{ id: 900, sender: 'Customer', body: 'Hi' }]) },
  '/api/v1/tickets/32': { body: JSON.stringify({ id: 32, number: '20032', title: 'Another', state: 'open' }) },
};
const zammadFacts = { Ticket: '20031', Subject: 'Paket nicht angekommen', Status: 'open', Transfers: /^\d/ };

const cases: readonly Case[] = [
  {
    name: 'Zendesk',
    desk: 'zendesk',
    origin: 'https://acme.zendesk.com',
    path: '/agent/tickets/1234',
    other: '/agent/tickets/77',
    id: '1234',
    otherId: '77',
    by: 'push',
    answers: {
      '/agent/tickets/1234': file('zendesk/ticket.html'),
      '/api/v2/tickets/1234.json': file('zendesk/ticket.json'),
      '/api/v2/tickets/1234/comments.json': file('zendesk/comments.json'),
      '/api/v2/tickets/1234/audits.json': file('zendesk/audits.json'),
    },
    facts: { Ticket: '1234', Status: 'open', Channel: 'email', Subject: /^Where is my parcel\?/, Transfers: /^\d/ },
    pins: true,
  },
  {
    name: 'Zammad, classic',
    desk: 'zammad',
    origin: 'https://zammad.example.org',
    path: '/#ticket/zoom/31',
    other: '/#ticket/zoom/32',
    id: '31',
    otherId: '32',
    otherNumber: '20032',
    by: 'hash',
    answers: { '/': file('zammad/classic.html'), ...zammadApi },
    facts: zammadFacts,
    pins: true,
  },
  {
    name: 'Zammad, new',
    desk: 'zammad',
    origin: 'https://zammad.example.org',
    path: '/desktop/tickets/31',
    other: '/desktop/tickets/32',
    id: '31',
    otherId: '32',
    otherNumber: '20032',
    by: 'push',
    answers: { '/desktop/tickets/31': file('zammad/desktop.html'), ...zammadApi },
    facts: zammadFacts,
    pins: true,
  },
  {
    name: 'osTicket',
    desk: 'osticket',
    origin: 'https://osticket.example.org',
    path: '/osticket/scp/tickets.php?id=12',
    other: '/osticket/scp/tickets.php?id=13',
    id: '12',
    otherId: '13',
    by: 'push',
    answers: { '/osticket/scp/tickets.php?id=12': file('osticket/ticket.html') },
    facts: { Ticket: '304182', Status: 'Öppen', Channel: 'E-post', Subject: /^Paketet kom aldrig <img/ },
    pins: true,
  },
  {
    name: 'FreeScout',
    desk: 'freescout',
    origin: 'https://freescout.example.org',
    path: '/conversation/57',
    other: '/conversation/58',
    id: '57',
    otherId: '58',
    by: 'load',
    answers: {
      '/conversation/57': file('freescout/conversation.html'),
      '/conversation/58': { body: '<title>58</title>', type: 'text/html' },
    },
    facts: { Ticket: '157', Subject: 'Parcel missing', Channel: 'email', Transfers: /^unknown/ },
    pins: true,
  },
  {
    name: 'the demo desk',
    desk: 'demo-desk',
    origin: DEMO_DESK,
    path: '/demo-desk/ticket/1042',
    other: '/demo-desk/ticket/1043',
    id: '1042',
    otherId: '1043',
    by: 'push',
    answers: {},
    facts: { Ticket: 'D-1042', Subject: demoTickets['1042'].subject, Status: 'open', Channel: 'email' },
    pins: true,
  },
  {
    name: 'a page no file knows',
    desk: 'any-page',
    origin: 'https://desk.example.net',
    path: '/cases/4711',
    other: '/cases/4712',
    id: '4711',
    otherId: '4712',
    by: 'push',
    answers: { '/cases/4711': { body: '<title>Case</title><p>A case</p>', type: 'text/html' } },
    facts: { Ticket: '4711', Subject: /^unknown/, Transfers: /^unknown/ },
    pins: false,
  },
];

describe.skipIf(chromiumPath === undefined)('the built extension on helpdesks at their true addresses', () => {
  let extension: ExtensionInChromium;
  let own: Page;
  beforeAll(async () => {
    extension = await openChromium({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
    own = await plainPage(extension);
  });
  afterEach(() => own.evaluate('chrome.storage.local.clear()'));
  afterAll(() => extension?.close());

  test.each(cases)(
    '$name: read, noted, marked, left and found again',
    async ({ desk, origin, path, other, id, otherId, otherNumber = otherId, by, answers, facts, pins }) => {
      const page = await extension.context.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await serve(page, origin, answers);
      if (desk === 'demo-desk') await serveDemoDesk(page, origin);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'fetch') asked.push(request.url());
      });
      // What the page itself asks for, without us.
      await page.goto(origin + path);
      await page.waitForLoadState('networkidle');
      const itsOwn = asked.length;
      await keepOn(extension, origin, desk);
      await page.bringToFront();
      asked.length = 0;
      await page.goto(origin + path);

      const badge = (of: string) => page.getByRole('button', { name: new RegExp(`^Easemark ${of}, `) });
      const panel = page.getByRole('dialog');
      const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
      await badge(id).waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked.length).toBe(itsOwn);
      await badge(id).click();
      for (const [term, wanted] of Object.entries(facts)) {
        const row = panel.locator('dl > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${term}$`) }) });
        const text = async () => (await row.locator('dd').textContent())?.trim();
        if (typeof wanted === 'string') await expect.poll(text).toBe(wanted);
        else await expect.poll(text).toMatch(wanted);
      }
      expect(asked.length - itsOwn).toBeLessThanOrEqual(6);

      await press('Add friction note');
      await panel.getByLabel('What made it hard?').selectOption('long_wait');
      await panel.getByLabel('What happened?').fill('Waited for days');
      const places = panel.getByLabel('Belongs to');
      if (pins) {
        // Only what the page shows can be marked there.
        expect(await places.locator('option').count()).toBeGreaterThan(1);
        await places.selectOption({ index: 1 });
      }
      await press('Save note');
      await panel.getByRole('status').filter({ hasText: 'Note saved.' }).waitFor();
      const marks = page.getByRole('button', { name: 'Friction note: Waited long, clearly' });
      if (pins) await expect.poll(() => marks.count()).toBe(1);

      const go = async (to: string) => {
        if (by === 'load') await page.goto(origin + to);
        else if (by === 'hash') await page.evaluate((hash) => (location.hash = hash), to.slice(1));
        else await page.evaluate((url) => history.pushState({}, '', url), to);
      };
      if (by === 'load') await go(other);
      else {
        await go(other);
        await expect.poll(() => panel.locator('dd').first().textContent()).toBe(otherNumber);
        await page.keyboard.press('Escape');
      }
      await badge(by === 'load' ? otherId : otherNumber).waitFor();
      expect(await marks.count()).toBe(0);
      await go(path);
      await page.getByRole('button', { name: new RegExp(`^Easemark ${id}, friction notes: 1`) }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: new RegExp(`^Easemark ${id}, friction notes: 1`) }).waitFor();
      if (pins) await expect.poll(() => marks.count()).toBe(1);
      expect(await page.locator('easemark-overlay').count()).toBe(1);
      expect(errors).toEqual([]);
      await value(own, { ask: 'forgetSite', origin });
      await page.close();
    },
  );

  test('Znuny: words in a message’s own frame are quoted, and the note is pinned to the message', async () => {
    const origin = 'https://help.example.org';
    const path = '/znuny/index.pl?Action=AgentTicketZoom;TicketID=81';
    const frame = '/znuny/index.pl?Action=AgentTicketArticleContent;ArticleID=203';
    const page = await extension.context.newPage();
    await serve(page, origin, {
      [path]: file('znuny/zoom.html'),
      [frame]: { body: '<p>My parcel, <b>number 55-2081</b>, where is it?</p>', type: 'text/html' },
    });
    await page.goto(origin + path);
    await keepOn(extension, origin, 'znuny');
    await page.bringToFront();
    await page.goto(origin + path);
    const panel = page.getByRole('dialog');
    await page.getByRole('button', { name: /^Easemark 81, / }).click();
    const words = page.frameLocator('#Iframe203').locator('b');
    await words.dblclick();
    await words.evaluate((element) => element.ownerDocument.getSelection()?.selectAllChildren(element));
    const beside = page.getByRole('button', { name: 'Note friction in these words' });
    await beside.waitFor();
    const [at, near] = [(await beside.boundingBox())!, (await words.boundingBox())!];
    expect(Math.abs(at.y - near.y)).toBeLessThan(20);
    await beside.click();
    expect(await panel.locator('.quote blockquote').textContent()).toBe('number 55-2081');
    await panel.getByLabel('What made it hard?').selectOption('repeated_info');
    await panel.getByRole('button', { name: 'Save note', exact: true }).click();
    await panel.getByRole('status').filter({ hasText: 'Note saved.' }).waitFor();
    const ticket = { desk: 'znuny', site: 'help.example.org/znuny', id: '81' };
    expect((await value<'notes'>(own, { ask: 'notes', ticket })).map(({ pin }) => pin)).toEqual([
      { messageId: '203', quote: { exact: 'number 55-2081', before: 'My parcel, ', after: ', where is it?' } },
    ]);
    await page.reload();
    await page.getByRole('button', { name: /^Friction note: Had to repeat information/ }).waitFor();
    await value(own, { ask: 'forgetSite', origin });
    await page.close();
  });
});
