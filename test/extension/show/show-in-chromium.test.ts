import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, type ExtensionInChromium, openChromium } from '../../e2e/extension-chromium.ts';

describe.skipIf(chromiumPath === undefined)('the toolbar button, in Chromium', () => {
  let extension: ExtensionInChromium;
  let tab: Page;
  beforeAll(async () => {
    extension = await openChromium();
    await extension.serve(
      /^https:\/\/[a-z]+\.example\.org(:8443)?\//,
      '<!doctype html><title>Page</title><p>A page</p>',
    );
    tab = await extension.context.newPage();
  });
  afterAll(() => extension?.close());

  /** The popup stays open until it has done its first act, as it does before a person's eyes. */
  const click = async () => {
    const popup = await extension.clickToolbar(tab);
    await expect.poll(badges).toBe(1);
    await tab.waitForTimeout(300);
    await popup.close();
  };
  const badges = () => tab.locator('easemark-overlay:not([hidden])').count();

  test('shows the overlay on a ticket, and a second click no second one', async () => {
    await tab.goto('https://desk.example.org/Ticket/Display.html?id=7');
    expect(await tab.locator('easemark-overlay').count()).toBe(0);
    await click();
    await tab.locator('easemark-overlay').evaluate((host) => host.setAttribute('data-first', ''));
    await click();
    expect(await tab.locator('easemark-overlay').count()).toBe(1);
    expect(await tab.locator('easemark-overlay[data-first]').count()).toBe(1);
  });

  test('shows it on a page no desk knows', async () => {
    await tab.goto('https://other.example.org/cases/4711');
    await click();
    expect(await badges()).toBe(1);
  });

  test('shows it on a port nothing is kept on for, because the user asked', async () => {
    const sites = { version: 1, sites: [{ origin: 'https://desk.example.org', desk: 'request-tracker' }] };
    const own = await extension.openPage('manifest.json');
    await own.evaluate(`chrome.storage.local.set(${JSON.stringify({ sites })})`);
    await own.close();
    await tab.goto('https://desk.example.org:8443/Ticket/Display.html?id=7');
    await click();
    expect(await badges()).toBe(1);
  });

  test('has keys beside it that the browser does not keep for itself', async () => {
    const own = await extension.openPage('manifest.json');
    const commands = await own.evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
    const keys = commands
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ name, shortcut }) => `${name} ${shortcut}`);
    expect(keys.sort()).toEqual(['note-selection Alt+Shift+F', 'open-overlay Alt+Shift+E']);
    await own.close();
  });
});
