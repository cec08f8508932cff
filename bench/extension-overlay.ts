import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { builtExtension } from '../test/e2e/build-extension.ts';
import { keepOn } from '../test/e2e/demo-desk-page.ts';
import { openChromium } from '../test/e2e/extension-chromium.ts';
import type { HelpdeskCase } from '../test/e2e/helpdesk-cases/helpdesk-case.ts';
import { hosted } from '../test/e2e/helpdesk-cases/hosted.ts';
import { onAnyHost } from '../test/e2e/helpdesk-cases/on-any-host.ts';
import { plainPage } from '../test/extension/ask-in-chromium.ts';
import { serve } from '../test/extension/helpdesks/served.ts';
import { median, shuffled } from './rounds.ts';
import { largePage } from './ticket-pages.ts';

/** What the extension puts into the ticket pages of a helpdesk, and what it costs there. */
export interface OverlayCost {
  readonly desk: string;
  /** Bytes, gzipped, before the overlay is opened, with notes or without: badge, marks, desk, styles, and the longest of the languages' words. */
  readonly injected: number;
  /** Bytes, gzipped, that come when it is opened: the large part, and the reader. */
  readonly later: number;
  /** Milliseconds of script from the injection to the badge. */
  readonly badge: number;
  /** Milliseconds of script from the page's going to another ticket to the badge that names it. */
  readonly hop: number;
  /** Milliseconds from the click to the first frame with the overlay open. */
  readonly opened: number;
  /** Tasks over 50 ms, as the browser tells them, from the injection to the open overlay, in the middle page. */
  readonly longTasks: number;
}

const ROUNDS = 7;

/** Request Tracker has no fixture, being tried on the real one: its ticket is known by its address as any other's is. */
const requestTracker: HelpdeskCase = {
  name: 'Request Tracker',
  desk: 'request-tracker',
  origin: 'https://rt.example.com',
  path: '/Ticket/Display.html?id=7',
  other: '/Ticket/Display.html?id=8',
  id: '7',
  otherId: '8',
  by: 'push',
  answers: {},
  facts: {},
  pins: true,
};

/** Measures the built package in Chromium, on a large ticket of each helpdesk; each round is a new page, in another order. */
export async function benchOverlay(): Promise<readonly OverlayCost[]> {
  const desks = new Map([requestTracker, ...hosted, ...onAnyHost].map((one) => [one.desk, one]));
  const extension = await openChromium({ locale: 'en-US', viewport: { width: 1100, height: 720 } });
  const own = await plainPage(extension);
  const pages = [...desks.values()].map((one) => ({ ...one, html: largePage(one) }));
  for (const { origin, desk } of pages) await keepOn(extension, origin, desk);
  // Else it would come by itself, while the page is being built.
  await own.evaluate('chrome.scripting.unregisterContentScripts()');
  const rounds = new Map(pages.map(({ desk }) => [desk, [] as PageCost[]]));
  for (let round = 0; round < ROUNDS + 1; round++)
    for (const one of shuffled(pages)) {
      const page = await extension.context.newPage();
      const cost = await onePage(page, one, () => inject(own, one));
      // What only the first page of a browser pays is not counted.
      if (round > 0) rounds.get(one.desk)?.push(cost);
      await page.close();
    }
  await extension.close();
  const middle = (desk: string, of: (cost: PageCost) => number) =>
    median((rounds.get(desk) ?? []).map(of).sort((a, b) => a - b));
  return pages.map(({ desk }) => ({
    desk,
    ...bytesOf(desk),
    badge: middle(desk, ({ badge }) => badge),
    hop: middle(desk, ({ hop }) => hop),
    opened: middle(desk, ({ opened }) => opened),
    longTasks: middle(desk, ({ longTasks }) => longTasks),
  }));
}

function bytesOf(desk: string): Pick<OverlayCost, 'injected' | 'later'> {
  const built = builtExtension('chrome');
  const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
  const file = (name: string) => zipped(readFileSync(join(built, name)));
  const reader = `${desk}-reader.js`;
  const words = Math.max(...Object.values(allOverlayWords).map((one) => zipped(JSON.stringify(one))));
  return {
    injected: file(`content-scripts/${desk}.js`) + words,
    later: file('overlay-panel.js') + (existsSync(join(built, reader)) ? file(reader) : 0),
  };
}

async function inject(own: Page, { desk, origin }: HelpdeskCase): Promise<void> {
  await own.evaluate(`(async () => {
    const [{ id }] = await chrome.tabs.query({ url: ${JSON.stringify(`${origin.replace(/:\d+$/, '')}/*`)} });
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/${desk}.js'] });
  })()`);
}

type PageCost = Pick<OverlayCost, 'badge' | 'hop' | 'opened' | 'longTasks'>;

async function onePage(
  page: Page,
  { origin, path, other, id, otherId, answers, by, html }: HelpdeskCase & { readonly html: string },
  inject: () => Promise<void>,
): Promise<PageCost> {
  const place = by === 'hash' ? '/' : path;
  await serve(page, origin, { ...answers, [place]: { body: html, type: 'text/html; charset=utf-8' } });
  await page.goto(origin + path);
  await page.bringToFront();
  // The page itself is done: every task that is told from now on is ours.
  await page.evaluate(() => {
    const told = new PerformanceObserver((list) => {
      for (const _ of list.getEntries()) performance.mark('long task');
    });
    told.observe({ type: 'longtask' });
  });
  const scriptUntil = await profiler(page);
  const badge = (of: string) => page.locator(`easemark-overlay .badge[aria-label^="Easemark ${of},"]`);
  const badgeScript = await scriptUntil(async () => {
    await inject();
    await badge(id).waitFor();
  });
  const hop = await scriptUntil(async () => {
    await page.evaluate((url) => history.pushState({}, '', url), other);
    await badge(otherId).waitFor();
  });
  await page.evaluate(() => {
    const shown = () =>
      document.querySelector('easemark-overlay')?.shadowRoot?.querySelector('.panel:not([hidden]) dl');
    const look = () => (shown() ? performance.measure('open', 'click') : requestAnimationFrame(look));
    const clicked = () => {
      performance.mark('click');
      look();
    };
    addEventListener('click', clicked, { capture: true, once: true });
  });
  await badge(otherId).click();
  await page.waitForFunction(() => performance.getEntriesByName('open').length > 0);
  const [opened, longTasks] = await page.evaluate(() => [
    performance.getEntriesByName('open')[0]?.duration ?? Number.NaN,
    performance.getEntriesByName('long task').length,
  ]);
  return { badge: badgeScript, hop, opened: opened!, longTasks: longTasks! };
}

/** Tells how many milliseconds our script runs in the page while something is done. */
async function profiler(page: Page): Promise<(act: () => Promise<void>) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  return async (act) => {
    await session.send('Profiler.start');
    await act();
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
    );
    const [samples = [], deltas = []] = [profile.samples, profile.timeDeltas];
    return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (deltas[at] ?? 0) : 0), 0) / 1_000;
  };
}
