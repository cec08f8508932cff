import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../test/e2e/extension-chromium.ts';
import { makeExport } from './make-export.ts';
import { median } from './rounds.ts';

/** How long the dashboard takes to open in the built extension, in milliseconds from navigation; medians. */
export interface DashboardOpening {
  readonly rows: number;
  /** Until a score card stands on the page and has been painted. */
  readonly cards: number;
  /** Until every chart in sight stands. */
  readonly drawn: number;
  /** Times it was opened, after a first one. */
  readonly rounds: number;
}

const ROWS = 200_000;
const ROUNDS = 9;

/** In the page, before anything else: notes when the first card has been painted, and when all stands. */
const WATCH = `
  globalThis.opening = {};
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.em-value')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { opening.cards = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
  addEventListener('easemark:drawn', () => { opening.drawn ??= performance.now(); }, true);`;

const WAIT = `(async () => {
  while (!opening.cards || !opening.drawn) await new Promise((later) => setTimeout(later, 20));
  return opening;
})()`;

/** Opens the dashboard again and again with one stored source. */
export async function benchOpening(rows: number = ROWS): Promise<DashboardOpening> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-'));
  const extension = await openChromium({ viewport: { width: 1280, height: 900 } });
  try {
    const file = join(folder, 'answers.csv');
    makeExport(file, rows);
    const page = await extension.openPage('dashboard.html#bring-in');
    await page.setInputFiles('#files', file);
    await page.click('.is-ready .main');
    await page.waitForSelector('.em-value');
    await page.addInitScript(WATCH);
    const times: { cards: number; drawn: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extension.id}/dashboard.html`);
      const time = await page.evaluate<{ cards: number; drawn: number }>(WAIT);
      // The first round fills the caches.
      if (round > 0) times.push(time);
    }
    const middle = (of: (time: { cards: number; drawn: number }) => number): number =>
      Math.round(median(times.map(of).sort((a, b) => a - b)));
    return { rows, cards: middle(({ cards }) => cards), drawn: middle(({ drawn }) => drawn), rounds: ROUNDS };
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table([await benchOpening(Number(process.argv[2] ?? ROWS))]);
