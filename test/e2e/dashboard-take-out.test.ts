import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { value } from '../extension/ask-in-chromium.ts';
import { faults } from '../extension/pages/accessible.ts';
import { type DashboardDriver, dashboardInChromium } from './dashboard-driver.ts';
import { chromiumPath } from './extension-chromium.ts';

describe.skipIf(chromiumPath === undefined)('taking out what the dashboard shows', () => {
  let dashboard: DashboardDriver & { readonly page: Page };
  let page: Page;
  beforeAll(async () => {
    dashboard = await dashboardInChromium();
    page = dashboard.page;
    await page.click('#sample');
    await page.waitForSelector('.em-chart');
  });
  afterAll(() => dashboard?.close());

  async function taken(act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }
  const menu = async (item: string): Promise<void> => {
    await page.click('#take-out summary');
    await page.click(item);
  };

  test('numbers are named after source and days, and hold what is filtered, which they say', async () => {
    await dashboard.open('is.channel=Chat&days=2025-01-01..2025-03-31');
    await page.waitForSelector('.em-chart');
    const { name, content } = await taken(() => menu('#take-numbers'));
    expect(name).toBe('easemark-sample-numbers-2025-01-01-2025-03-31.csv');
    const [, first] = content.toString().split('\r\n');
    expect(first).toMatch(/^"easemark-sample\.csv \(channel: Chat; Jan 1, 2025 – Mar 31, 2025\)",/);
    expect(first).toMatch(/,overall,/);
  });

  test('a chart is saved as SVG that stands alone, as PNG at twice its size, and as its numbers', async () => {
    const figure = page.locator('[data-figure=trend]').first();
    const svg = await taken(() => figure.getByRole('button', { name: /SVG/ }).click());
    expect(svg.name).toBe('easemark-sample-trend-2025-01-01-2025-03-31.svg');
    const text = svg.content.toString();
    expect(text).toMatch(/^<\?xml/);
    expect(text).not.toMatch(/<script|href="http|url\(http/);
    const [, width] = /width="([\d.]+)"/.exec(text) ?? [];

    const png = await taken(() => figure.getByRole('button', { name: /PNG/ }).click());
    expect(png.name).toMatch(/\.png$/);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBe(Math.round(2 * Number(width)));

    const csv = await taken(() => figure.getByRole('button', { name: /CSV/ }).click());
    expect(csv.name).toBe('easemark-sample-trend-2025-01-01-2025-03-31.csv');
  });

  test('a chart’s numbers are those of the file of all numbers, unrounded, whatever language the page is in', async () => {
    const language = (language: 'browser' | 'sv') => value(page, { ask: 'changeSettings', settings: { language } });
    await language('sv');
    await page.waitForSelector('html[lang=sv] .see[aria-busy=false] .em-chart');
    const rowsOf = (content: Buffer) => Papa.parse<string[]>(content.toString().trim()).data;
    const [head = [], ...all] = rowsOf((await taken(() => menu('#take-numbers'))).content);
    const wanted = (kind: string, by: string | undefined, name: string) => {
      const of = (row: readonly string[], column: string) => row[head.indexOf(column)]!;
      const found = all.find(
        (row) =>
          of(row, 'metric') === 'ces' &&
          of(row, 'kind') === kind &&
          (by === undefined || of(row, 'by') === by) &&
          of(row, 'name') === name,
      )!;
      return ['value', 'low', 'high', 'n', 'difference', 'p', 'p_adjusted', 'set_aside'].map((column) =>
        of(found, column),
      );
    };
    const csv = async (chart: string) => {
      const tool = page.locator(`[data-figure=${chart}]`).first().getByRole('button', { name: /CSV/ });
      return rowsOf((await taken(() => tool.click())).content);
    };
    // The first columns of each are value, from, to, n.
    for (const [period = '', ...numbers] of (await csv('trend')).slice(1))
      expect([period, ...numbers.slice(0, 4)]).toEqual([period, ...wanted('period', undefined, period).slice(0, 4)]);
    const segments = (await csv('segments')).slice(1);
    expect(segments.length).toBeGreaterThan(3);
    for (const [name = '', ...numbers] of segments)
      expect([name, ...numbers.slice(0, 7)]).toEqual([name, ...wanted('segment', 'touchpoint', name).slice(0, 7)]);
    const [, ...card] = await csv('card');
    expect(card.map((row) => row.slice(1))).toEqual([
      [...wanted('overall', '', '').slice(0, 4), wanted('overall', '', '')[7]],
    ]);
    for (const chart of ['distribution', 'reasons'])
      for (const [, ...numbers] of (await csv(chart)).slice(1))
        expect(numbers.filter((cell) => /[,%\u2212]/.test(cell))).toEqual([]);
    await language('browser');
    await page.waitForSelector('html[lang=en] .see[aria-busy=false] .em-chart');
  });

  test('a comparison is in the numbers and in the report', async () => {
    await dashboard.open('compare=channel&compare.a=Chat&compare.b=Phone');
    await page.waitForSelector('.see[aria-busy=false] .see-compared .em-chart');
    const { content } = await taken(() => menu('#take-numbers'));
    const rows = Papa.parse<Record<string, string>>(content.toString().trim(), { header: true }).data.filter(
      ({ metric, kind = '' }) => metric === 'ces' && ['group', 'difference'].includes(kind),
    );
    expect(rows.map(({ by, name }) => [by, name])).toEqual([
      ['channel', 'Chat'],
      ['channel', 'Phone'],
      ['channel', 'Phone minus Chat'],
    ]);
    const sentence = await page.locator('.see-compared .em-sentence').first().textContent();
    for (const { value } of rows.slice(0, 2)) expect(sentence).toContain(Number(value).toFixed(2));
    const html = (await taken(() => menu('#take-report'))).content.toString();
    expect(html).toContain('data-chart="comparison"');
    await dashboard.open('is.channel=Chat&days=2025-01-01..2025-03-31');
    await page.waitForSelector('.see[aria-busy=false] .em-chart');
  });

  test('the menu leaves nothing behind on the page, however often the dashboard is drawn', async () => {
    const session = await page.context().newCDPSession(page);
    const listeners = async (): Promise<number> => {
      const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      return found.listeners.filter(({ type }) => type === 'pointerdown').length;
    };
    const before = await listeners();
    for (let visit = 0; visit < 4; visit += 1) {
      await page.click('[data-view=sources]');
      await page.click('[data-view=dashboard]');
      await page.click('#take-out summary');
      expect(await page.locator('#take-numbers').isVisible()).toBe(true);
      await page.mouse.click(4, 300);
      await expect.poll(() => page.locator('#take-numbers').isVisible()).toBe(false);
    }
    await expect.poll(listeners).toBe(before);
    await session.detach();
  });

  test('the report is one file with the filtered numbers, complete and alive without network', async () => {
    const { name, content } = await taken(() => menu('#take-report'));
    expect(name).toBe('easemark-sample-report-2025-01-01-2025-03-31.html');
    const html = content.toString();
    expect(html).toContain('channel: Chat');
    const other = await page.context().newPage();
    const blocked: string[] = [];
    other.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
    await other.route('https://report.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await other.goto('https://report.example/');
    await other.locator('.em-mark:visible').first().hover();
    expect(await other.locator('.em-tip').isVisible()).toBe(true);
    expect(blocked).toEqual([]);
    const shown = await page.locator('.em-value:visible').first().textContent();
    expect(await other.locator('.em-value:visible').first().textContent()).toBe(shown);
    await other.close();
  });

  test('on paper there is nothing to click of the page’s frame, and nothing is cut off at the side', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.head nav').isVisible()).toBe(false);
    expect(await page.locator('.head a:visible, .title-line summary:visible, .tool:visible').count()).toBe(0);
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(wide).toBeLessThanOrEqual(room);
    await page.emulateMedia({ media: null });
  });

  test('the menu opens and closes by keyboard, and axe finds no fault in it', async () => {
    await page.focus('#take-out summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#take-numbers').isVisible()).toBe(true);
    expect((await faults(page)).filter((fault) => /take-|#take-out|class="menu"/.test(fault))).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#take-numbers').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('#take-out') !== null)).toBe(true);
  });
});
