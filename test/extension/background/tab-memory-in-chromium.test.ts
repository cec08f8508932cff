import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LaunchContent } from '../../../shared/surveys/launch-content.ts';
import type { LaunchDraft } from '../../../shared/surveys/launch-record.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from '../../e2e/extension-chromium.ts';
import { draft } from '../../friction/notes.ts';
import { launchOf } from '../../surveys/launches.ts';
import { plainPage, value } from '../ask-in-chromium.ts';

const KIM = 'kim@example.org';
const { at: _at, askedBy: _askedBy, ...launch }: LaunchDraft & { at: number; askedBy: string } = launchOf(1);
const { ticket } = launch;
const content: LaunchContent = {
  ask: 'How easy was it?',
  low: 'Hard',
  high: 'Easy',
  lowest: 1,
  highest: 7,
  language: 'en',
  look: 'question',
  link: '',
  pointLinks: [],
};

describe.skipIf(chromiumPath === undefined)('what the background keeps for a tab, and tells tabs, in Chromium', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  beforeAll(async () => {
    extension = await openChromium();
    page = await plainPage(extension);
  });
  afterAll(() => extension?.close());
  beforeEach(async () => {
    await value(page, { ask: 'eraseAll' });
    await page.evaluate('chrome.storage.local.clear()');
    await page.evaluate('chrome.storage.session.clear()');
  });

  const session = () => page.evaluate<Record<string, unknown>>('chrome.storage.session.get(null)');
  const keep = (from = page) => value(from, { ask: 'keepLaunch', launch, content, customer: KIM });
  const pending = async (from = page) => (await value(from, { ask: 'survey', ticket })).pending;

  describe('a survey that waits', () => {
    test('is given to its tab and ticket alone, and holds of the customer no more than a code', async () => {
      await keep();
      expect(JSON.stringify(await session())).not.toContain('kim');
      expect(await pending()).toEqual({ launch, content });
      expect((await value(page, { ask: 'survey', ticket: { ...ticket, id: '2' } })).pending).toBeUndefined();
      const other = await plainPage(extension);
      expect(await pending(other)).toBeUndefined();
      await other.close();
    });

    test('is counted for its customer, though the page where it is inserted does not name them', async () => {
      await keep();
      await value(page, { ask: 'recordLaunch', launch });
      const { reasons } = await value(page, { ask: 'mayAsk', ticket, customer: KIM });
      expect(reasons).toMatchObject([{ code: 'coolDown' }]);
      const again = await value(page, { ask: 'mayAsk', ticket, customer: KIM, except: launch.id });
      expect(again.reasons).toEqual([]);
      expect(await session()).toEqual({});
    });

    test('is told once: to the page it waits for, and to no other', async () => {
      const told = async () => Object.values(await session()).map((kept) => (kept as { told?: boolean }).told);
      await keep();
      await pending();
      expect(await told()).toEqual([false]);
      await value(page, { ask: 'survey', ticket, atReply: true });
      expect(await told()).toEqual([true]);
      await keep();
      expect(await told()).toEqual([false]);
    });

    test('names its customer where the page for replies does not', async () => {
      await keep();
      await value(page, { ask: 'doNotAsk', customer: KIM, allow: false });
      expect(await value(page, { ask: 'mayAsk', ticket })).toEqual({ reasons: [{ code: 'doNotAsk' }], hints: [] });
      expect((await value(page, { ask: 'survey', ticket })).advice.reasons).toEqual([{ code: 'doNotAsk' }]);
      const other = await value(page, { ask: 'mayAsk', ticket: { ...ticket, id: '2' } });
      expect(other).toEqual({ reasons: [], hints: [{ code: 'customerUnknown' }] });
    });

    test('goes with its tab', async () => {
      const other = await plainPage(extension);
      await keep(other);
      await value(other, { ask: 'doNotAsk', customer: KIM, allow: false });
      expect(Object.keys(await session())).toHaveLength(2);
      await other.close();
      await expect.poll(session).toEqual({});
    });

    test.each([
      { ask: 'eraseAll' },
      { ask: 'eraseRequester', requester: ' Kim@Example.org' },
      { ask: 'eraseTicket', ticket },
    ] as const)('goes with $ask', async (request) => {
      await keep();
      await value(page, request);
      expect(await session()).toEqual({});
    });

    test('that is too old, or not as we keep it, is neither given nor kept', async () => {
      await keep();
      const [[name = '', item] = []] = Object.entries(await session());
      for (const wrong of [
        { ...(item as object), at: Date.now() - 10 * 60_000 },
        { ...(item as object), content: { ...content, link: 'javascript:alert(1)' } },
        'nonsense',
      ]) {
        await page.evaluate(`chrome.storage.session.set(${JSON.stringify({ [name]: wrong })})`);
        expect(await pending()).toBeUndefined();
        expect(await session()).toEqual({});
      }
    });
  });

  test('who was put on the list from a tab is taken off again from there, once, and nobody else', async () => {
    await value(page, { ask: 'doNotAsk', customer: 'bo@example.org', allow: false });
    await value(page, { ask: 'doNotAsk', customer: KIM, allow: false });
    const other = await plainPage(extension);
    expect(await value(other, { ask: 'undoDoNotAsk' })).toEqual({ changed: false, count: 2 });
    await other.close();
    expect(await value(page, { ask: 'undoDoNotAsk' })).toEqual({ changed: true, count: 1 });
    expect(await value(page, { ask: 'undoDoNotAsk' })).toEqual({ changed: false, count: 1 });
    const { reasons } = await value(page, { ask: 'mayAsk', ticket, customer: 'bo@example.org' });
    expect(reasons).toEqual([{ code: 'doNotAsk' }]);
  });

  test.each([
    { ask: 'recordLaunch', launch },
    { ask: 'takeBackLaunch', ticket, id: launch.id },
    { ask: 'doNotAsk', customer: KIM, allow: false },
    { ask: 'undoDoNotAsk' },
    { ask: 'changeSurveySettings', settings: { coolDownDays: 7 } },
  ] as const)('open launches everywhere hear of $ask', async (request) => {
    const other = await plainPage(extension);
    await other.evaluate(
      `void (globalThis.heard = new Promise((hear) => chrome.runtime.onMessage.addListener((order) => { if ('tell' in order) hear(order); })))`,
    );
    await value(page, request);
    expect(await other.evaluate('heard')).toEqual({ tell: 'surveys' });
    await other.close();
  });

  test('notes are told to tabs of their own host alone; one whose address is not known hears only that something changed', async () => {
    for (const host of ['acme.zendesk.com', 'other.example', 'unknown.example']) {
      await extension.serve(`https://${host}/**`, '<h1>Page</h1>');
    }
    await extension.allowHost('https://acme.zendesk.com/*');
    await extension.allowHost('https://other.example/*');
    const tabs: Page[] = [];
    for (const address of [
      'https://acme.zendesk.com/agent/tickets/7',
      'https://other.example/',
      'https://unknown.example/',
    ]) {
      const tab = await extension.context.newPage();
      await tab.goto(address);
      tabs.push(tab);
    }
    for (const origins of [['https://acme.zendesk.com/*'], ['https://other.example/*']]) {
      await page.bringToFront();
      await page.evaluate(`chrome.permissions.request(${JSON.stringify({ origins })})`).catch(() => {});
    }
    await extension.inWorker(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { sendMessage: (...given: unknown[]) => unknown } };
      };
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      chrome.tabs.sendMessage = async (tab, order) => void told.push([tab, order]);
    });
    const key = { desk: 'zendesk', site: 'acme.zendesk.com', id: '7' };
    const about = { ...key, address: 'https://acme.zendesk.com/agent/tickets/7' };
    await value(page, { ask: 'addNote', about, note: draft });
    const told = () =>
      extension.inWorker(async () => {
        const { chrome, told } = globalThis as unknown as {
          chrome: { tabs: { get: (id: number) => Promise<{ url?: string }> } };
          told: [number, { tell: string; notes?: unknown[] }][];
        };
        return Promise.all(
          told.map(async ([id, { tell, notes }]) => [
            (await chrome.tabs.get(id)).url ?? 'unknown',
            tell,
            notes?.length ?? 0,
          ]),
        );
      });
    await expect.poll(told).toContainEqual(['https://acme.zendesk.com/agent/tickets/7', 'changed', 1]);
    const all = await told();
    expect(all.filter(([, tell]) => tell === 'changed')).toHaveLength(1);
    expect(all.filter(([url]) => String(url).includes('other.example'))).toEqual([]);
    expect(all.filter(([url]) => url === 'unknown')).not.toEqual([]);
    for (const tab of tabs) await tab.close();
  });
});
