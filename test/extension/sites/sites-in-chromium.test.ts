import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, type ExtensionInChromium, openChromium } from '../../e2e/extension-chromium.ts';
import { ask, plainPage, updateExtension, value } from '../ask-in-chromium.ts';

const ORIGIN = 'https://desk.example.org';
const TICKET = `${ORIGIN}/Ticket/Display.html?id=7`;
const PATTERN = `${ORIGIN}/*`;
const DESK = 'request-tracker';

describe.skipIf(chromiumPath === undefined)('addresses to keep on for, in Chromium', () => {
  let extension: ExtensionInChromium;
  let own: Page;
  let tab: Page;
  beforeAll(async () => {
    extension = await openChromium();
    await extension.serve(
      /^https:\/\/desk\.example\.org(:8443)?\//,
      '<!doctype html><title>#7: Invoice</title><p>A ticket</p>',
    );
    own = await plainPage(extension);
    tab = await extension.context.newPage();
    await tab.goto(TICKET);
  });
  afterAll(() => extension?.close());

  const registered = () =>
    own.evaluate<{ id: string; matches: string[] }[]>('chrome.scripting.getRegisteredContentScripts()');
  const badges = (page: Page) => page.locator('easemark-overlay:not([hidden])').count();

  test('an address without access is refused, with what to do', async () => {
    const refused = await ask(own, { ask: 'keepOn', origin: ORIGIN, desk: DESK });
    expect(refused).toMatchObject({ ok: false, code: 'siteNotGranted' });
    expect(await registered()).toEqual([]);
    await value(own, { ask: 'forgetSite', origin: ORIGIN });
  });

  test('granting is enough, though the popup that asked is gone: open tabs have it at once', async () => {
    await value(own, { ask: 'pendingSite', origin: ORIGIN, desk: DESK });
    await extension.allowHost(PATTERN);
    await own.evaluate(
      `document.body.addEventListener('click', () => void chrome.permissions.request({ origins: ['${PATTERN}'] }), { once: true })`,
    );
    await own.locator('body').click();
    await expect.poll(registered).toMatchObject([{ id: DESK, matches: [PATTERN] }]);
    expect(await value(own, { ask: 'sites' })).toEqual([{ origin: ORIGIN, desk: DESK, granted: true }]);
    await expect.poll(() => badges(tab)).toBe(1);
  });

  test('asking again does not put a second overlay into a page', async () => {
    expect(await value(own, { ask: 'keepOn', origin: ORIGIN, desk: DESK })).toEqual({ injected: 1, failed: 0 });
    expect(await tab.locator('easemark-overlay').count()).toBe(1);
  });

  test('a page that is loaded anew has it by itself', async () => {
    await tab.reload();
    await expect.poll(() => badges(tab)).toBe(1);
  });

  test('another port of the host, which no pattern can leave out, is left alone', async () => {
    const other = await extension.context.newPage();
    await other.goto(TICKET.replace('.org/', '.org:8443/'));
    // The script runs there, and learns that nobody has asked for it.
    await other.locator('easemark-overlay').waitFor({ state: 'attached' });
    await other.waitForTimeout(300);
    expect(await badges(other)).toBe(0);
    await other.close();
  });

  test('an update gives open pages a new overlay in place of the old, which is dead', async () => {
    await updateExtension(extension);
    own = await plainPage(extension);
    await expect.poll(registered).toMatchObject([{ id: DESK, matches: [PATTERN] }]);
    const answers = () =>
      own.evaluate(`(async () => {
        const [{ id }] = await chrome.tabs.query({ url: '${PATTERN}' });
        return chrome.tabs.sendMessage(id, { tell: 'show' }).catch(() => 'nobody');
      })()`);
    await expect.poll(answers).toBe(DESK);
    expect(await tab.locator('easemark-overlay').count()).toBe(1);
    expect(await badges(tab)).toBe(1);
  });

  test('a command tells the overlay that is there', async () => {
    await own.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '${PATTERN}' });
    })()`);
    await extension.inWorker(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: object): Promise<object[]> };
          commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
        };
      };
      const [tab] = await chrome.tabs.query({ url: 'https://desk.example.org/*' });
      chrome.commands.onCommand.dispatch('open-overlay', tab);
    });
    await tab.getByRole('button', { name: 'Add friction note' }).waitFor();
  });

  test('access taken back ends it, and the address says so', async () => {
    await extension.withdrawHost(PATTERN);
    await expect.poll(registered).toEqual([]);
    expect(await value(own, { ask: 'sites' })).toEqual([{ origin: ORIGIN, desk: DESK, granted: false }]);
    await tab.reload();
    expect(await tab.locator('easemark-overlay').count()).toBe(0);
    await value(own, { ask: 'forgetSite', origin: ORIGIN });
    expect(await value(own, { ask: 'sites' })).toEqual([]);
  });
});
