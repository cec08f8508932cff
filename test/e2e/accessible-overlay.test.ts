import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RequestTracker, startRequestTracker, whyNoRequestTracker } from '../request-tracker/request-tracker.ts';
import { DEMO_DESK, keepOn, serveDemoDesk } from './demo-desk-page.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';

const missing = whyNoRequestTracker();
if (missing && process.env.CI) throw new Error(missing);

describe.skipIf(chromiumPath === undefined)('the overlay, for those who use no mouse or no eyes', () => {
  let extension: ExtensionInChromium;
  let rt: RequestTracker | undefined;
  let page: Page;
  beforeAll(async () => {
    [extension, rt] = await Promise.all([
      openChromium({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }),
      missing ? undefined : startRequestTracker(),
    ]);
    page = await extension.context.newPage();
    await serveDemoDesk(page);
    await keepOn(extension, DEMO_DESK, 'demo-desk');
    if (!rt) return;
    await keepOn(extension, rt.origin, 'request-tracker');
    const form = { user: 'alice', pass: 'alice-password' };
    await extension.context.request.post(`${rt.origin}/NoAuth/Login.html`, { form });
    await page.goto(rt.origin);
  }, 180_000);
  afterAll(async () => {
    await extension?.close();
    await rt?.stop();
  });

  const address = {
    'Request Tracker': () => `${rt?.origin}/Ticket/Display.html?id=1`,
    'the demo desk': () => `${DEMO_DESK}/demo-desk/ticket/1042`,
  };
  const at = missing ? (['the demo desk'] as const) : (['Request Tracker', 'the demo desk'] as const);
  const badge = () => page.getByRole('button', { name: /^Easemark \S+, friction notes:/ });
  const panel = () => page.getByRole('dialog', { name: /Easemark|friction note|survey/i });
  const focused = () =>
    page.evaluate(() => {
      const inside = document.querySelector('easemark-overlay')?.shadowRoot?.activeElement;
      return inside && (inside.getAttribute('aria-label') || inside.id || inside.textContent);
    });

  test.each(at)(
    'has no fault that axe finds on %s: collapsed, open, writing, with a mark',
    async (desk) => {
      await page.goto(address[desk]());
      await badge().waitFor();
      const faults = async () => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('easemark-overlay').analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      expect(await faults()).toEqual([]);
      await badge().click();
      await expect.poll(() => panel().locator('dd').nth(4).textContent(), { timeout: 10_000 }).toMatch(/^\d/);
      expect(await faults()).toEqual([]);
      await panel().getByRole('button', { name: 'Add friction note' }).click();
      await panel().getByLabel('Belongs to').selectOption({ index: 1 });
      await panel().getByRole('button', { name: 'Save note' }).click();
      expect(await faults()).toEqual([]);
      await panel().getByLabel('What made it hard?').selectOption('policy_obstacle');
      await panel().getByLabel('What happened?').fill('A rule');
      await panel().getByRole('button', { name: 'Save note' }).click();
      await panel()
        .getByRole('button', { name: /^Show in ticket/ })
        .click();
      await page.getByRole('button', { name: /^Friction note: Our rules/ }).waitFor();
      expect(await faults()).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await faults()).toEqual([]);
    },
    120_000,
  );

  test.each(at)('is gone through by keyboard on %s: from the badge to a saved note, and out again', async (desk) => {
    await page.goto(address[desk]());
    await badge().waitFor();
    await badge().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().locator('dd').nth(4).textContent(), { timeout: 10_000 }).toMatch(/^\d/);
    const tabTo = async (name: string, key = 'Tab') => {
      for (let step = 0; step < 30 && (await focused()) !== name; step++) await page.keyboard.press(key);
      expect(await focused()).toBe(name);
    };
    await tabTo('Add friction note');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('type');
    await page.keyboard.type('Waited');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await tabTo('text');
    await page.keyboard.type('Five days of silence');
    await tabTo('place');
    await page.keyboard.type('Message 2');
    await tabTo('next');
    await page.keyboard.type('Where is it?');
    await tabTo('Save note');
    await page.keyboard.press('Enter');
    await panel().getByRole('status').filter({ hasText: 'Note saved.' }).waitFor();
    expect(await focused()).toBe('Add friction note');
    const note = panel().locator('.note', { hasText: 'Five days of silence' });
    expect(await note.textContent()).toContain('a lot');
    await tabTo('Show in ticket: Waited long', 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Friction note: Waited long, a lot/);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/Waited long$/);
    await page.keyboard.press('Escape');
    expect(await panel().count()).toBe(0);
    expect(await focused()).toMatch(/^Easemark/);
  });
});
