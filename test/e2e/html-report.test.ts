import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { findBrowser } from './find-browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let browser: Browser;
let folder: string;
let address: string;

/** Opens the report, and gathers whatever it asks of the network and whatever goes wrong. */
async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [asked, wrong]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(address);
  return { page, asked, wrong };
}

describe.skipIf(!findBrowser('chromium'))('the HTML report that the command line writes', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'easemark-html-'));
    const file = join(folder, 'report.html');
    const args = [
      'score',
      join(root, 'docs/sample.csv'),
      '--by',
      'channel',
      '--by',
      'team',
      '--reasons',
      'reason',
      '--target',
      '5.5',
    ];
    const run = spawnSync(
      process.execPath,
      [join(root, 'cli/easemark.js'), ...args, '--before', '2026-03-01', '--html', file],
      { encoding: 'utf8' },
    );
    expect(run.status, run.stderr).toBe(0);
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
    ['dark', 360],
  ] as const)('axe finds nothing, %s, %i px; the page is no wider than the window', async (colorScheme, width) => {
    const { page, wrong } = await opened({ colorScheme, viewport: { width, height: 900 } });
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('asks nothing of the network and breaks none of its own rules', async () => {
    const { page, asked, wrong } = await opened();
    await page.locator('.em-copy').first().click();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
    expect(wrong).toEqual([]);
    // The rules are in force: what is not let in by its hash does not run.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken in"';
      document.body.append(script);
    });
    expect(await page.title()).toBe('Scores of sample.csv');
    await page.context().close();
  });

  test('a chart is one stop of the tab key; arrows walk its marks, and each tells what it is', async () => {
    const { page } = await opened({ viewport: { width: 1200, height: 900 } });
    const chart = page.locator('svg.em-trend:visible');
    expect(await chart.locator('.em-mark[tabindex="0"]').count()).toBe(1);
    await chart.locator('.em-mark[tabindex="0"]').focus();
    const tip = page.locator('.em-tip');
    expect(await tip.textContent()).toMatch(/^Sept 2025: 5\.\d\d \(4\.\d\d to 5\.\d\d\), n = \d+/);
    await page.keyboard.press('ArrowRight');
    expect(await tip.textContent()).toMatch(/^Oct 2025: /);
    await page.keyboard.press('End');
    expect(await tip.textContent()).toMatch(/^Aug 2026: /);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await chart.locator('.em-mark').nth(3).hover();
    expect(await tip.textContent()).toMatch(/^Dec 2025: /);
    await page.context().close();
  });

  test('without script it is complete: charts, tips of the browser, tables to unfold', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    expect(await page.locator('svg.em-chart[role=img]:visible').count()).toBeGreaterThan(6);
    expect(await page.locator('.em-mark > title').count()).toBeGreaterThan(50);
    await page.locator('summary').first().click();
    expect(await page.locator('table:visible').count()).toBe(1);
    await page.context().close();
  });

  test('on paper no chart is cut and nothing is dark, whatever the screen prefers', async () => {
    const { page } = await opened({ colorScheme: 'dark', viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const ink = await page.evaluate(
      () => getComputedStyle(document.querySelector('.em-chart:not([hidden]) .em-title')!).fill,
    );
    expect(ink).toBe('rgb(22, 27, 38)');
    for (const figure of await page.locator('figure').all()) {
      expect(await figure.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
      expect(
        await figure.evaluate((one) => one.getBoundingClientRect().right <= document.documentElement.clientWidth + 0.5),
      ).toBe(true);
    }
    expect(await page.locator('svg.em-trend:visible').count()).toBe(1);
    await page.context().close();
  });
});
