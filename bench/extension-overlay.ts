import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { builtExtension } from '../test/e2e/build-extension.ts';
import { openBrowser, openOverlay, ticketHtml } from '../test/extension/overlay/overlay-page.ts';
import { median } from './rounds.ts';

/** What the extension puts into a ticket page, and what it costs there. */
export interface OverlayCost {
  /** Bytes, gzipped, before the overlay is opened, with notes or without: badge, marks, desk, styles, and the longest of the languages' words. */
  readonly injected: readonly { readonly desk: string; readonly bytes: number }[];
  /** Bytes, gzipped, that come when it is opened on Request Tracker: the large part, and the reader. */
  readonly opened: number;
  /** Milliseconds of script from the injection to the badge, on a ticket of 500 messages. */
  readonly badgeScript: number;
  /** Milliseconds from the click to the first frame with the overlay open. */
  readonly untilOpen: number;
  /** Tasks over 50 ms, as the browser tells them, from the injection to the open overlay: the most of any page, and in the middle page. */
  readonly longTasks: { readonly most: number; readonly middle: number };
}

const MESSAGES = 500;
const ROUNDS = 21;

/**
 * Measures the built package's sizes, and the overlay's time in Chromium: each round is a new page, so nothing is warm that a user would have
 * cold.
 */
export async function benchOverlay(): Promise<OverlayCost> {
  const built = builtExtension('chrome');
  const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  const words = Math.max(...Object.values(allOverlayWords).map((one) => zipped(JSON.stringify(one))));
  const injected = ['request-tracker', 'zendesk'].map((desk) => ({
    desk,
    bytes: zipped(readFileSync(join(built, `content-scripts/${desk}.js`))) + words,
  }));
  const later = ['overlay-panel.js', 'request-tracker-reader.js'].map((file) =>
    zipped(readFileSync(join(built, file))),
  );
  const opened = later.reduce((sum, bytes) => sum + bytes, 0);
  const browser = await openBrowser();
  const rounds: Awaited<ReturnType<typeof onePage>>[] = [];
  for (let round = 0; round < ROUNDS + 1; round++) rounds.push(await onePage(browser));
  await browser.close();
  const middle = (of: (one: (typeof rounds)[number]) => number) =>
    median(
      rounds
        .slice(1)
        .map(of)
        .sort((a, b) => a - b),
    );
  return {
    injected,
    opened,
    badgeScript: middle(({ badgeScript }) => badgeScript),
    untilOpen: middle(({ untilOpen }) => untilOpen),
    longTasks: {
      most: Math.max(...rounds.slice(1).map(({ longTasks }) => longTasks)),
      middle: middle(({ longTasks }) => longTasks),
    },
  };
}

async function onePage(browser: Browser): Promise<{ badgeScript: number; untilOpen: number; longTasks: number }> {
  const texts = Array.from(
    { length: MESSAGES },
    (_, at) => `Message ${at}: the order has not arrived, and I have asked before.`,
  );
  const { page, inject, close } = await openOverlay(browser, { html: ticketHtml('Bench', texts), inject: false });
  // The page itself is done: every task that is told from now on is ours.
  await page.evaluate(() => {
    const told = new PerformanceObserver((list) => {
      document.documentElement.dataset.longTasks = String(
        Number(document.documentElement.dataset.longTasks ?? 0) + list.getEntries().length,
      );
    });
    told.observe({ type: 'longtask' });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await inject();
  const badge = page.locator('easemark-overlay .badge');
  await badge.waitFor();
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.includes('easemark-content')).map(({ id }) => id),
  );
  const badgeScript =
    (profile.samples ?? []).reduce((sum, id, at) => sum + (ours.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0), 0) /
    1_000;
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
  await badge.click();
  await page.waitForFunction(() => performance.getEntriesByName('open').length > 0);
  const untilOpen = await page.evaluate(() => performance.getEntriesByName('open')[0]?.duration ?? Number.NaN);
  const longTasks = await page.evaluate(() => Number(document.documentElement.dataset.longTasks ?? 0));
  await close();
  return { badgeScript, untilOpen, longTasks };
}
