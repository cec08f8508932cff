import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    expect(await section().textContent()).toContain('No solved ticket was seen in this browser yet.');
    expect(await section().textContent()).toContain('Agents who choose whom to ask bias the score');
    expect(await section().locator('table').count()).toBe(0);
  });

  test('the share asked over all and for each agent, with its counts; it comes without a reload', async () => {
    const other = await page.context().newPage();
    await work('Ann', [1, 2, 3, 4], [1, 2, 3, 9], 'warranty');
    await work('', [5, 6], [6], 'support');
    // Back on the dashboard's tab.
    await other.close();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await section().locator('table').first().waitFor();
    expect(await cells()).toEqual([
      ['Agent', 'Share asked', 'Customers asked', 'Solved tickets seen'],
      ['All together', '67 %', '4', '6'],
      ['Ann', '75 %', '3', '4'],
      ['(no name set)', '50 %', '1', '2'],
      ['Touchpoint', 'Surveys sent'],
      ['Warranty', '4'],
      ['Support contact', '1'],
    ]);
    expect(await section().textContent()).toContain('in neither number: 1.');
  });

  test('only dates narrow it; the touchpoints of the file tell how many surveys were sent from there', async () => {
    await dashboard.open('is.channel=Chat');
    await section().locator('table').first().waitFor();
    expect((await cells())[1]).toEqual(['All together', '67 %', '4', '6']);
    const sent = await page.locator('.see-coverage').first().locator('tbody tr').allInnerTexts();
    expect(sent.map((line) => line.split('\t')).map(([name, , count]) => [name?.trim(), count])).toEqual(
      expect.arrayContaining([
        ['Warranty', '4'],
        ['Support contact', '1'],
        ['Checkout', '0'],
      ]),
    );
    await dashboard.open('days=..2020-12-31');
    await expect.poll(() => section().textContent()).toContain('No solved ticket was seen in this time.');
  });

  test('stands also where no answers are brought in', async () => {
    await dashboard.empty();
    await dashboard.open();
    await section().locator('table').first().waitFor();
    expect((await cells())[1]).toEqual(['All together', '67 %', '4', '6']);
    expect(await page.locator('.see-empty h2').textContent()).toBe('Nothing is brought in yet.');
    expect(await faults(page)).toEqual([]);
  });
});
