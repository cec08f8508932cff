import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { value } from '../extension/ask-in-chromium.ts';
import { type DashboardDriver, dashboardInChromium } from './dashboard-driver.ts';
import { chromiumPath } from './extension-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-told-'));
const file = join(folder, 'many agents.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 620 agents with two answers each, at 30 touchpoints; nobody who was asked by phone was asked for NPS. A row of totals, and one row too long. */
const AGENTS = 620;
const rows = Array.from({ length: 2 * AGENTS }, (_, at) => {
  const phone = at % 5 === 0;
  const touchpoint = at % 31 === 0 ? 'Support contact' : `Desk ${at % 29}`;
  return `2026-0${1 + (at % 6)}-1${at % 9},${phone ? 'Phone' : 'Chat'},agent ${at % AGENTS},${touchpoint},${1 + (at % 7)},${phone ? '' : at % 11}`;
});

describe.skipIf(chromiumPath === undefined)('what must be known is told', () => {
  let dashboard: DashboardDriver & { readonly page: Page };
  let page: Page;
  const wrong: string[] = [];
  const query = () => new URL(page.url()).search.slice(1);
  const see = async (address = ''): Promise<void> => {
    await dashboard.open(address);
    await page.waitForSelector('.see[aria-busy=false]');
  };

  beforeAll(async () => {
    writeFileSync(
      file,
      `responded,channel,agent,touchpoint,How easy was it? (1-7),NPS\n${rows.join('\n')}\n2026-01-11,Chat,agent 1,Desk 1,4,9,beyond\nTotal,,,,,\n`,
    );
    dashboard = await dashboardInChromium();
    page = dashboard.page;
    page.on('pageerror', (error) => wrong.push(String(error.stack)));
    await page.setViewportSize({ width: 1400, height: 900 });
    await dashboard.open('', 'bring-in');
    await dashboard.choose([file]);
    await page.waitForSelector('.is-ready');
    await page.check('input[id$="-by-3"]');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    await page.click('.is-ready .main');
    await page.waitForSelector('.see[aria-busy=false] .em-chart');
  });
  afterAll(async () => {
    expect(wrong).toEqual([]);
    await dashboard?.close();
  });

  test('what is wrong with the file stands beside its first score, once', async () => {
    await see();
    const told = await page.locator('.see-warnings li').allTextContents();
    expect(told.filter((text) => /Footer or totals rows/.test(text))).toHaveLength(1);
    expect(await page.locator('[data-score]').count()).toBe(2);
    expect(await page.locator('[data-score]').first().locator('.see-warnings').textContent()).toContain('Footer');
  });

  test('a score that a filter leaves no answer of is named', async () => {
    await see('is.channel=Phone');
    expect(await page.locator('.see-said li').allTextContents()).toEqual([
      expect.stringMatching(/many agents.*: no answer to .NPS. \(NPS\) in this filter\./),
    ]);
    await see('is.channel=Chat');
    expect(await page.locator('.see-said').count()).toBe(0);
  });

  test('of many values the list says how many it shows; more than the address holds are refused, not cut', async () => {
    await see();
    await page.locator('[data-choice="is.agent"]').click();
    const drop = page.locator('.see-drop:popover-open');
    await expect.poll(() => drop.locator('[role=status]').textContent()).toContain(`Listed: 300 of ${AGENTS}`);
    const tickAll = async (sought: string): Promise<void> => {
      await drop.getByRole('searchbox').fill(sought);
      await drop.locator('.see-checks').evaluate((list) => {
        for (const box of list.querySelectorAll('input')) if (!box.checked) box.click();
      });
    };
    await tickAll('agent 6');
    expect(await drop.locator('[role=status]').textContent()).toBe('');
    for (const digit of ['1', '2', '3', '4', '5']) await tickAll(`agent ${digit}`);
    await drop.getByRole('button', { name: 'Apply' }).click();
    expect(await drop.locator('[role=alert]').textContent()).toMatch(/at most.*500 values|500 values.*at most/);
    expect(query()).toBe('');
    expect(await page.locator('.see-count').textContent()).toBe('Answers shown: 1,241');
    await page.keyboard.press('Escape');
  });

  test('an address that holds more than is taken says so, on the page', async () => {
    const many = new URLSearchParams(Array.from({ length: 520 }, (_, at) => ['is.agent', `agent ${at}`]));
    await see(`${many}`);
    expect(await page.locator('.see-said').textContent()).toContain('A part of this address could not be used');
    expect(await page.locator('.see-trail .see-crumb').last().textContent()).toContain('+497');
    await see('compare.days=2026-01-01..2026-12-31&compare.days=2026-02-01..2026-02-28');
    expect(await page.locator('.see-said').textContent()).toContain('two times that overlap');
    expect(await page.locator('.see-compared').count()).toBe(0);
  });

  test('all touchpoints can be seen, those with fewest answers too; and how many are measured', async () => {
    await see();
    const coverage = page.locator('.see-coverage').first();
    expect(await coverage.locator('tbody tr').count()).toBe(20);
    expect(await coverage.textContent()).toContain('Measured: 30');
    expect(await coverage.textContent()).toMatch(/Often measured as well.*Warranty/);
    expect(await coverage.textContent()).not.toMatch(/Often measured as well.*Support contact/);
    await coverage.getByRole('button', { name: 'Show all (30)' }).click();
    expect(await coverage.locator('tbody tr').count()).toBe(30);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region');
    expect(await coverage.getByRole('button').count()).toBe(0);
  });

  test('friction notes stay where a filter leaves no answers', async () => {
    await value(page, {
      ask: 'addNote',
      about: {
        desk: 'zendesk',
        site: 'acme.zendesk.com',
        id: '7',
        address: 'https://acme.zendesk.com/agent/tickets/7',
      },
      note: { type: 'transfer', severity: 2, text: 'sent on twice' },
    });
    await see('is.channel=Letter');
    expect(await page.locator('.see-empty h2').textContent()).toBe('No answer in this filter.');
    await page.waitForSelector('svg[data-chart=friction]');
    // And where there are answers again they stand once.
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForSelector('svg[data-chart=card]');
    expect(await page.locator('svg[data-chart=friction]').count()).toBe(1);
  });

  test('a source that another tab renames has its new name here', async () => {
    await see();
    const other = await page.context().newPage();
    await other.goto(page.url().replace(/[?#].*$/, '#sources'));
    await other.click('[data-rename]');
    await other.keyboard.type('Spring survey');
    await other.keyboard.press('Enter');
    await expect.poll(() => other.locator('.source h2').textContent()).toBe('Spring survey');
    await expect.poll(() => page.locator('.see-tile-name').first().textContent()).toBe('CES · Spring survey');
    expect(await page.locator('.em-sentence').first().textContent()).toContain('Spring survey');
    await other.close();
  });

  test('a tile leads to its score, and takes the focus there', async () => {
    await see();
    await page.locator('.see-tile').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^NPS · /);
    expect(
      await page
        .locator('[data-score]')
        .nth(1)
        .evaluate((story) => story.getBoundingClientRect().top),
    ).toBeLessThan(400);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-score]')?.ariaLabel)).toMatch(/^NPS · /);
  });
});
