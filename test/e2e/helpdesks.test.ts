import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, value } from '../extension/ask-in-chromium.ts';
import { deskFiles } from '../extension/helpdesks/desk-files.ts';
import { serve } from '../extension/helpdesks/served.ts';
import { keepOn, serveDemoDesk } from './demo-desk-page.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';
import { file, type HelpdeskCase } from './helpdesk-cases/helpdesk-case.ts';
import { hosted } from './helpdesk-cases/hosted.ts';
import { onAnyHost } from './helpdesk-cases/on-any-host.ts';

const cases = [...hosted, ...onAnyHost];

test('every helpdesk is tried, Request Tracker in tests of its own, on the real one', () => {
  const tried = new Set(['request-tracker', ...cases.map(({ desk }) => desk)]);
  expect([...tried].sort()).toEqual([...deskFiles].sort());
});

type Facts = HelpdeskCase['facts'];

/** Waits until the open overlay says all of this. */
async function saysAll(panel: Locator, facts: Facts): Promise<void> {
  for (const [term, wanted] of Object.entries(facts)) {
    const value = panel
      .locator('dl > div')
      .filter({ has: panel.page().getByText(term, { exact: true }) })
      .locator('dd');
    const text = async () => (await value.textContent())?.trim();
    if (typeof wanted === 'string') await expect.poll(text).toBe(wanted);
    else await expect.poll(text).toMatch(wanted);
  }
}

/** Keeps whatever the open overlay says from now on, be it for a moment. */
async function watchFacts(page: Page): Promise<() => Promise<Record<string, string>[]>> {
  const seen = await page.evaluateHandle(() => {
    const root = document.querySelector('easemark-overlay')!.shadowRoot!;
    const seen: Record<string, string>[] = [];
    const textIn = (row: Element, place: string) => row.querySelector(place)?.textContent.trim() ?? '';
    const look = () => {
      const rows = [...root.querySelectorAll('dl > div')];
      seen.push(Object.fromEntries(rows.map((row) => [textIn(row, 'dt'), textIn(row, 'dd')])));
    };
    new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  return () => seen.jsonValue();
}

/** Whether what is the first ticket's is said under the number of the other one. */
function isMixed(seen: Record<string, string>, first: Facts, numbers: readonly string[]): boolean {
  const fits = (text: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? text === wanted : wanted.test(text);
  return (
    numbers.includes(seen.Ticket ?? '') &&
    ['Subject', 'Messages'].some((term) => {
      const [text = '', wanted] = [seen[term], first[term]];
      return wanted !== undefined && !text.startsWith('unknown') && fits(text, wanted);
    })
  );
}

/** How long after its address has changed the page shows what it went to, in milliseconds. */
const SLOW = 400;

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
    async ({ desk, origin, path, other, id, otherId, otherNumber = otherId, by, answers, pins, ...told }) => {
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
      await saysAll(panel, told.facts);
      expect(asked.length - itsOwn).toBeLessThanOrEqual(6);

      await press('Add friction note');
      await panel.getByLabel('What made it hard?').selectOption('long_wait');
      await panel.getByLabel('What happened?').fill('Waited for days');
      const places = panel.getByLabel('Belongs to');
      if (pins) {
        // Only what the page shows can be marked there.
        expect(await places.locator('option').count()).toBeGreaterThan(1);
        await places.selectOption(told.shownMessage ?? { index: 1 });
      }
      await press('Save note');
      await panel.getByRole('status').filter({ hasText: 'Note saved.' }).waitFor();
      const marks = page.getByRole('button', { name: 'Friction note: Waited long, clearly' });
      if (pins) await expect.poll(() => marks.count()).toBe(1);

      const go = async (to: string, turn?: () => void) => {
        if (by === 'load') await page.goto(origin + to);
        else {
          await page.evaluate(
            by === 'hash' ? (url) => (location.hash = url.slice(1)) : (url) => history.pushState({}, '', url),
            to,
          );
          if (turn) await page.evaluate(`new Promise((done) => setTimeout(done, ${SLOW})).then(${turn})`);
        }
      };
      if (by === 'load') await go(other);
      else {
        const seen = await watchFacts(page);
        await go(other, told.turn);
        await expect.poll(() => panel.locator('dd').first().textContent()).toBe(otherNumber);
        await saysAll(panel, told.otherFacts ?? {});
        expect((await seen()).filter((one) => isMixed(one, told.facts, [otherId, otherNumber]))).toEqual([]);
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
