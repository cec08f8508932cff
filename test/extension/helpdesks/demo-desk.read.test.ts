import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDeskFile } from '../../../workbench/demo-desk/files.ts';
import tickets from '../../../workbench/demo-desk/tickets.json' with { type: 'json' };
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';

const ORIGIN = 'http://127.0.0.1:8080';

let reading: ReadingBrowser;
let page: Page;
beforeAll(async () => {
  reading = await openReadingBrowser();
  page = await (await reading.browser.newContext()).newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const found = demoDeskFile(new URL(route.request().url()).pathname);
    if (!found) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: found.type, body: readFileSync(found.file) });
  });
});
afterAll(() => reading?.close());

interface Entry {
  readonly id?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly visibility?: string;
  readonly at: string;
  readonly text?: string;
}

test.each(Object.entries(tickets))('the demo desk’s ticket %s is read as it was written', async (number, written) => {
  await page.goto(`${ORIGIN}/demo-desk/ticket/${number}`);
  await page.waitForSelector('[data-conversation]');
  const { ticket, unread, asked, marked, selected } = await reading.read(page);
  const history: readonly Entry[] = written.history;
  expect(ticket).toMatchObject({
    address: `${ORIGIN}/demo-desk/ticket/${number}`,
    number: written.number,
    subject: written.subject,
    status: written.status,
    channel: written.channel,
    requester: written.requester,
    tags: written.tags,
  });
  expect(ticket.messages).toEqual(
    history
      .filter(({ kind }) => !kind)
      .map(({ id, role, visibility, at, text }) => ({
        id,
        role,
        visibility,
        at: { time: Date.parse(at), precision: 'second' },
        text,
      })),
  );
  expect(ticket.events?.map(({ kind }) => kind)).toEqual(history.flatMap(({ kind }) => kind ?? []));
  expect(unread).toEqual([]);
  expect(asked).toEqual([]);
  expect(marked).toEqual(ticket.messages?.map(({ id }) => id));
  expect(selected).toEqual(marked);
});

test('the demo desk’s first ticket was handed on twice and re-opened', async () => {
  await page.goto(`${ORIGIN}/demo-desk/ticket/1042`);
  await page.waitForSelector('[data-conversation]');
  expect((await reading.read(page)).facts).toMatchObject({ transfers: 2, reopens: 1, messages: { all: 9 } });
});

test('the demo desk moves from ticket to ticket without loading anew, and back', async () => {
  await page.goto(`${ORIGIN}/demo-desk/`);
  await page.waitForSelector('[data-conversation]');
  expect(page.url()).toBe(`${ORIGIN}/demo-desk/ticket/1042`);
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  await page.click('nav a[href$="1044"]');
  expect((await reading.read(page)).ticket).toMatchObject({ id: '1044', number: 'D-1044' });
  await page.goBack();
  expect((await reading.read(page)).ticket).toMatchObject({ id: '1042', number: 'D-1042' });
  expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
  expect(await page.title()).toContain('#1042');
});

test('a reply on the demo desk joins the conversation, with its link and without anything else', async () => {
  await page.goto(`${ORIGIN}/demo-desk/ticket/1043`);
  const editor = page.getByRole('textbox', { name: 'Reply' });
  await editor.focus();
  await page.evaluate(() =>
    document.execCommand(
      'insertHTML',
      false,
      'How easy was it? <a href="https://survey.example.org/?t=1043">Tell us</a> <a href="javascript:alert(1)">no</a><img src="x">',
    ),
  );
  await page.getByRole('button', { name: 'Send reply' }).click();
  const last = page.locator('article[data-message]').last();
  expect(await last.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'https://survey.example.org/?t=1043',
  ]);
  expect(await last.locator('img').count()).toBe(0);
  expect((await reading.read(page)).ticket.messages?.at(-1)).toMatchObject({ role: 'agent', visibility: 'public' });
  expect(await editor.textContent()).toBe('');
});

test('the demo desk has no such ticket', async () => {
  await page.goto(`${ORIGIN}/demo-desk/ticket/7`);
  await page.getByRole('heading', { name: 'No such ticket' }).waitFor();
  const { ticket, unread } = await reading.read(page);
  expect(ticket.messages).toBeUndefined();
  expect(unread).toContainEqual({ part: 'messages', why: 'notInPage' });
});

test.each(['light', 'dark'] as const)('the demo desk can be used by everyone, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(`${ORIGIN}/demo-desk/ticket/1042`);
  await page.waitForSelector('[data-conversation]');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
