import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainPage, updateExtension, value } from '../extension/ask-in-chromium.ts';
import { DEMO_DESK, keepOn, serveDemoDesk } from './demo-desk-page.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';

const KEY = { desk: 'demo-desk', site: new URL(DEMO_DESK).host, id: '1042' };

describe.skipIf(chromiumPath === undefined)('an open overlay of the built extension', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  const badge = () => page.getByRole('button', { name: /^Easemark \S+, friction notes:/ });
  const panel = () => page.getByRole('dialog');
  const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();
  const text = () => panel().getByLabel('What happened?');
  const begin = async (words: string) => {
    await badge().click();
    await press('Add friction note');
    await panel().getByLabel('What made it hard?').selectOption('transfer');
    await text().fill(words);
  };
  const stored = async () => {
    const own = await plainPage(extension);
    const notes = await value(own, { ask: 'notes', ticket: KEY });
    await own.close();
    return notes.map((note) => note.text);
  };

  beforeAll(async () => {
    extension = await openChromium({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
    await keepOn(extension, DEMO_DESK, 'demo-desk');
  });
  beforeEach(async () => {
    page = await extension.context.newPage();
    await serveDemoDesk(page);
    await page.goto(`${DEMO_DESK}/demo-desk/ticket/1042`);
    await badge().waitFor();
  });
  afterAll(() => extension?.close());

  test('saves a note though the worker has been stopped while it was written', async () => {
    await begin('Written over a stop');
    await extension.stopWorker();
    await press('Save note');
    await panel().getByRole('status').filter({ hasText: 'Note saved.' }).waitFor();
    expect(await stored()).toEqual(['Written over a stop']);
    await page.close();
  });

  test('is one, with as many listeners and nodes, over 200 tickets', async () => {
    await badge().click();
    const session = await extension.context.newCDPSession(page);
    await session.send('Performance.enable');
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    const walk = async (from: number, to: number) => {
      for (let id = from; id < to; id++)
        await page.evaluate((number) => history.pushState({}, '', `/demo-desk/ticket/${number}`), id);
      await expect.poll(() => panel().locator('dd').first().textContent()).toBe(String(to - 1));
    };
    await walk(2000, 2020);
    const before = await measure();
    await walk(2020, 2220);
    const after = await measure();
    expect(await page.locator('easemark-overlay').count()).toBe(1);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(10);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(100);
    await page.close();
  });

  test('hands what is being written to its successor when the extension is updated', async () => {
    await begin('Half a thought');
    await updateExtension(extension);
    // The old one is cut off; the new one stands in its place, closed.
    await badge().waitFor();
    await badge().click();
    expect(await text().inputValue()).toBe('Half a thought');
    await press('Save note');
    await panel().getByRole('status').filter({ hasText: 'Note saved.' }).waitFor();
    expect(await page.locator('easemark-overlay').count()).toBe(1);
    expect(await stored()).toEqual(['Written over a stop', 'Half a thought']);
    await page.close();
  });

  test('keeps what is being written when the browser takes the access back', async () => {
    await begin('Still mine');
    await extension.withdrawHost('http://127.0.0.1/*');
    await press('Save note');
    const said = panel().getByRole('status');
    await expect.poll(() => said.textContent()).not.toBe('');
    if ((await said.textContent()) !== 'Note saved.') expect(await text().inputValue()).toBe('Still mine');
    else expect(await stored()).toContain('Still mine');
    await page.reload();
    expect(await page.locator('easemark-overlay').count()).toBe(0);
    await page.close();
  });
});
