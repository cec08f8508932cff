import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';

const TICKET = 'https://acme.zendesk.com/agent/tickets/1234';

describe.skipIf(chromiumPath === undefined)('Chromium with the built extension', () => {
  let extension: ExtensionInChromium;
  beforeAll(async () => {
    extension = await openChromium();
    await extension.serve('https://acme.zendesk.com/**', '<!doctype html><title>Ticket</title><main>A ticket</main>');
  });
  afterAll(() => extension?.close());

  test('a click on the toolbar button opens the popup and gives access to the tab', async () => {
    const tab = await extension.context.newPage();
    await tab.goto(TICKET);
    const popup = await extension.clickToolbar(tab);
    expect(await popup.text('button')).not.toBe('');
    const titles = await popup.evaluate(`(async () => {
      const [{ id }] = await chrome.tabs.query({ active: true, currentWindow: true });
      const results = await chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.title });
      return results.map(({ result }) => result);
    })()`);
    expect(titles).toEqual(['Ticket']);
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  test('a host allowed beforehand is granted without a question, and can be taken back', async () => {
    const page = await extension.openPage('popup.html');
    const asked = "{ origins: ['https://desk.example.org/*'] }";
    const has = () => page.evaluate<boolean>(`chrome.permissions.contains(${asked})`);
    expect(await has()).toBe(false);
    await extension.allowHost('https://desk.example.org/*');
    await page.evaluate(
      `document.body.addEventListener('click', () => chrome.permissions.request(${asked}), { once: true })`,
    );
    await page.locator('body').click();
    await expect.poll(has).toBe(true);
    await extension.withdrawHost('https://desk.example.org/*');
    await expect.poll(has).toBe(false);
  });

  test('a worker that was stopped starts again when it is needed', async () => {
    await extension.inWorker((marked) => void Object.assign(globalThis, { marked }), true);
    expect(await extension.inWorker(() => 'marked' in globalThis)).toBe(true);
    await extension.stopWorker();
    expect(await extension.inWorker(() => 'marked' in globalThis)).toBe(false);
  });
});
