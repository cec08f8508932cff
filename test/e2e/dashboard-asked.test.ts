import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Touchpoint } from '#shared/surveys/touchpoints.ts';
import { makeSample } from '../../extension/dashboard/sample/make-sample.ts';
import { value } from '../extension/ask-in-chromium.ts';
import { faults } from '../extension/pages/accessible.ts';
import { type DashboardDriver, dashboardInChromium } from './dashboard-driver.ts';
import { chromiumPath } from './extension-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-asked-'));
const survey = join(folder, 'survey.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(chromiumPath === undefined)('who was asked, on the dashboard', () => {
  let dashboard: DashboardDriver & { readonly page: Page };
  let page: Page;
  beforeAll(async () => {
    writeFileSync(survey, makeSample());
    dashboard = await dashboardInChromium();
    page = dashboard.page;
    await page.setViewportSize({ width: 1400, height: 900 });
    await dashboard.open('', 'bring-in');
    await dashboard.choose([survey]);
    await page.click('.is-ready .main');
    await page.waitForSelector('.see[aria-busy=false] .em-chart');
  });
  afterAll(() => dashboard?.close());

  /** Tickets seen solved and asked about, by an agent, as the background records them. */
  async function work(agent: string, solved: readonly number[], asked: readonly number[], touchpoint: Touchpoint) {
    const ticket = (id: number) => ({ desk: 'zendesk', site: 'acme.zendesk.com', id: String(id) });
    await value(page, { ask: 'changeSurveySettings', settings: { agent } });
    for (const id of solved) await value(page, { ask: 'seenSolved', ticket: ticket(id) });
    for (const id of asked)
      await value(page, {
        ask: 'recordLaunch',
        customer: 'kim@example.org',
        launch: {
          id: crypto.randomUUID(),
          ticket: ticket(id),
          metric: 'ces',
          form: 'statement',
          touchpoint,
          language: 'en',
          way: 'inserted',
          look: 'row',
          reworded: false,
        },
      });
  }
  async function taken(item: string): Promise<string> {
    await page.click('#take-out summary');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(item)]);
    return readFileSync(await file.path(), 'utf8');
  }
  const section = () => page.locator('.see-who-asked');
  const table = () => section().locator('tr').allInnerTexts();
  const cells = async () =>
    (await table()).map((line) =>
      line
        .replace(/[\u00A0\u202F]/g, ' ')
        .split('\t')
        .map((cell) => cell.trim()),
    );

  test('where no solved ticket was seen, how it comes to stand here', async () => {
    await section().waitFor();
    expect(await section().textContent()).toContain(
      'Easemark has not been opened on a solved ticket in this browser yet.',
    );
    expect(await section().textContent()).toContain('Agents who choose whom to ask bias the score');
    expect(await section().locator('table').count()).toBe(0);
  });

  test('who was asked by whom, over all and for each agent, with sums that add up; it comes without a reload', async () => {
    const other = await page.context().newPage();
    await work('Ann', [1, 2, 3, 4], [1, 2, 3, 9], 'warranty');
    await work('', [5, 6], [6], 'support');
    // Two of Ann's customers, one of whom she asked herself.
    await work('Bo', [7], [3, 4, 7], 'support');
    // Back on the dashboard's tab.
    await other.close();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await section().locator('table').first().waitFor();
    expect(await cells()).toEqual([
      ['Agent', 'Asked by themselves', 'Asked by others', 'Not asked', 'Solved tickets'],
      ['All together', '5 (71 %)', '1', '1', '7'],
      ['Ann', '3 (75 %)', '1', '0', '4'],
      ['(no name set)', '1 (50 %)', '0', '1', '2'],
      ['Bo', '1 (100 %)', '0', '0', '1'],
      ['Touchpoint', 'Surveys sent'],
      ['Support contact', '4'],
      ['Warranty', '4'],
    ]);
    const text = (await section().textContent())?.replace(/[\u00A0\u202F]/g, ' ');
    expect(text).toContain('Of the solved tickets on which Easemark was opened');
    expect(text).toContain('Asked in all: 6 of 7 (86 %).');
    expect(text).toContain('Others who asked about tickets of Ann: Bo 1.');
    expect(text).toContain('The numbers add up');
    expect(text).toContain('in none of these numbers: 1.');
    const widths = await section()
      .locator('.see-bar')
      .evaluateAll((bars) => bars.map((bar) => Math.round(Number.parseFloat((bar as HTMLElement).style.inlineSize))));
    expect(widths).toEqual([71, 75, 50, 100]);
    expect(await faults(page)).toEqual([]);
  });

  test('only dates narrow it; the touchpoints of the file tell how many surveys were sent from there', async () => {
    await dashboard.open('is.channel=Chat');
    await section().locator('table').first().waitFor();
    expect((await cells())[1]).toEqual(['All together', '5 (71 %)', '1', '1', '7']);
    const sent = await page.locator('.see-coverage').first().locator('tbody tr').allInnerTexts();
    expect(sent.map((line) => line.split('\t')).map(([name, , count]) => [name?.trim(), count])).toEqual(
      expect.arrayContaining([
        ['Warranty', '4'],
        ['Support contact', '4'],
        ['Checkout', '0'],
      ]),
    );
    await dashboard.open('days=..2020-12-31');
    await expect.poll(() => section().textContent()).toContain('Easemark was opened on no solved ticket in this time.');
  });

  test('it is in the file of all numbers and in the report, without a customer, a ticket or a site', async () => {
    await dashboard.open('days=2025-01-01..2099-12-31');
    await section().locator('table').first().waitFor();
    const csv = await taken('#take-numbers');
    const rows = Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data.filter(({ kind = '' }) =>
      kind.includes('asked'),
    );
    expect(rows[0]?.file).toMatch(/^Who was asked \(Jan 1, 2025 – Dec 31, 2099\)$/);
    expect(rows.map(({ kind, name, value, n }) => [kind, name, value, n])).toEqual(
      expect.arrayContaining([
        ['asked_by_agent', '', '5', '7'],
        ['asked_by_agent', 'Ann', '3', '4'],
        ['asked_by_others', 'Ann', '1', '4'],
        ['not_asked', 'Ann', '0', '4'],
        ['asked_on_others', 'Bo', '1', ''],
        ['asked_unsolved', 'Ann', '1', ''],
      ]),
    );
    const html = await taken('#take-report');
    expect(html).toContain('Others who asked about tickets of Ann: Bo 1.');
    expect(html).toContain('<h2>Who was asked (Jan 1, 2025');
    expect(html).toMatch(
      /<bdi>Ann<\/bdi><\/th><td[^>]*>3 \(75.%\)<\/td><td[^>]*>1<\/td><td[^>]*>0<\/td><td[^>]*>4<\/td>/,
    );
    for (const file of [csv, html]) expect(file).not.toMatch(/acme|zendesk|kim@/i);
  });

  test('stands also where no answers are brought in', async () => {
    await dashboard.empty();
    await dashboard.open();
    await section().locator('table').first().waitFor();
    expect((await cells())[1]).toEqual(['All together', '5 (71 %)', '1', '1', '7']);
    const rows = Papa.parse<Record<string, string>>((await taken('#take-numbers')).trim(), { header: true }).data;
    expect(rows[0]).toMatchObject({ file: 'Who was asked', kind: 'asked_by_agent', value: '5', n: '7' });
    expect(await page.locator('.see-empty h2').textContent()).toBe('Nothing is brought in yet.');
    expect(await faults(page)).toEqual([]);
  });
});
