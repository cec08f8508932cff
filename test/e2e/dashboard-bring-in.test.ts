import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeExport } from '../../bench/make-export.ts';
import { makeSample } from '../../extension/dashboard/sample/make-sample.ts';
import { dashboard as dashboardWords } from '../../shared/languages/en/dashboard.ts';
import { Refusal } from '../../shared/languages/refusal.ts';
import { namingFields } from '../../views/mapping/page-words.ts';
import { faults } from '../extension/pages/accessible.ts';
import { imported } from '../imports/import-text.ts';
import { commandLine, type DashboardDriver, dashboardInChromium } from './dashboard-driver.ts';
import { chromiumPath } from './extension-chromium.ts';

const NASTY = resolve(import.meta.dirname, '../fixtures/nasty');
const folder = mkdtempSync(join(tmpdir(), 'easemark-dashboard-'));
const small = join(folder, 'small.csv');
const large = join(folder, 'large.csv');
const undecided = join(folder, 'undecided.csv');

const rows = (year: number): string =>
  `responded_at,channel,nps,extra\n${Array.from({ length: 60 }, (_, at) => `${year}-0${1 + (at % 9)}-1${at % 9},${['Email', 'Chat'][at % 2]},${at % 12},word ${at}`).join('\n')}\n`;

describe.skipIf(chromiumPath === undefined)('bringing files in through the page', () => {
  let dashboard: DashboardDriver & { readonly page: Page };
  let page: Page;

  beforeAll(async () => {
    writeFileSync(small, rows(2024));
    writeFileSync(
      undecided,
      `rating,channel\n${Array.from({ length: 30 }, (_, at) => `${1 + (at % 5)},Email`).join('\n')}\n`,
    );
    makeExport(large, 400_000);
    dashboard = await dashboardInChromium();
    page = dashboard.page;
  });
  afterAll(async () => {
    await dashboard?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await dashboard.open();
    await page.bringToFront();
    await page.waitForSelector('h1');
    await dashboard.empty();
    await dashboard.open('', 'bring-in');
    await page.waitForSelector('h1');
  });

  const card = (name: string) => page.locator('.file', { has: page.locator('h3', { hasText: name }) });

  test('every nasty file ends as it must, with the words of the command line', async () => {
    interface Must {
      readonly exit: 0 | 2 | 3;
      readonly metric?: string;
      readonly n?: number;
      readonly value?: number;
    }
    const { files } = JSON.parse(readFileSync(join(NASTY, 'EXPECTED.json'), 'utf8')) as {
      files: Record<string, { must: Must }>;
    };
    const names = Object.keys(files);
    await dashboard.drop(names.map((name) => join(NASTY, name)));
    await expect.poll(() => page.locator('.file').count()).toBe(names.length);
    await expect.poll(() => page.locator('[aria-busy=true], .is-waiting').count(), { timeout: 30_000 }).toBe(0);
    const found = await page.$$eval('.file', (cards) =>
      cards.map((one) => ({
        name: one.querySelector('h3')!.textContent!,
        standing: one.className.replace(/.*is-(\w+).*/, '$1'),
        refusal: one.querySelector('.refusal p')?.textContent ?? undefined,
      })),
    );
    const wanted = names.map((name) => {
      const { exit } = files[name]!.must;
      return { name, standing: { 0: 'ready', 2: 'refused', 3: 'decide' }[exit], refusal: sentence(join(NASTY, name)) };
    });
    const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
    expect(found.sort(byName)).toEqual(wanted.sort(byName));

    await page.click('#bring-all');
    const good = names.filter((name) => files[name]!.must.exit === 0);
    await expect.poll(() => page.locator('.is-done, .is-same').count(), { timeout: 60_000 }).toBe(good.length);
    await page.click('#show-dashboard');
    const shown = (await dashboard.numbers()).split('\r\n').filter((line) => line.includes(',overall,'));
    for (const name of good) {
      const { metric, n, value } = files[name]!.must;
      const cells = shown
        .find((line) => line.startsWith(`${name},`) && line.includes(`,${metric},`))
        ?.split(',overall,,,')[1]
        ?.split(',');
      expect([name, Number(cells?.[4])]).toEqual([name, n]);
      expect(Number(cells?.[0])).toBeCloseTo(value!, 3);
    }
  });

  test('a column can be taken for something else, and the result follows', async () => {
    await dashboard.choose([small]);
    await page.waitForSelector('.is-ready');
    expect(await page.locator('.scored').textContent()).toContain('answers: 55');
    // What stands in "extra" is given as comments, so that they can be read later.
    await page.selectOption('select[id$="-role-4"]', 'comment');
    await expect.poll(() => page.locator('.remembered').textContent()).toContain('Changed by you');
    expect(await page.locator('select[id$="-role-4"]').inputValue()).toBe('comment');
    await page.selectOption('select[id$="-metric"]', 'csat');
    // CSAT has no bands on 0-10: that is asked before anything is stored.
    await page.waitForSelector('.is-decide');
    await page.selectOption('select[id$="-scale"]', '1-10');
    // At once, while the first is still looked at: neither is lost.
    await page.uncheck('input[id$="-by-2"]');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    expect(await page.locator('.scored').textContent()).toContain('CSAT');
    await page.click('.file .main');
    await page.waitForSelector('.em-chart');
    expect(await dashboard.mapping()).toEqual({
      by: [],
      columns: ['#3'],
      metric: 'csat',
      roles: [{ column: '#4', role: 'comment' }],
      scale: '1-10',
    });
    expect(await page.locator('#content').textContent()).toContain('word');
  });

  test('a method that is stated holds in the dashboard, until effort is wanted otherwise there', async () => {
    const effort = join(folder, 'effort.csv');
    writeFileSync(effort, makeSample());
    await dashboard.choose([effort]);
    await page.waitForSelector('.is-ready');
    await page.selectOption('select[id$="-metric"]', 'ces');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    // A share needs the scale to be certain.
    await page.selectOption('select[id$="-scale"]', '1-7');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    await page.selectOption('select[id$="-method"]', 'percent');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    await page.click('.file .main');
    await page.waitForSelector('.see[aria-busy=false] .em-value');
    const mapping = await dashboard.mapping();
    expect(mapping.method).toBe('percent');
    const value = (method: 'percent' | 'mean'): number =>
      (JSON.parse(commandLine(effort, { ...mapping, method }).json) as { scores: [{ value: number }] }).scores[0].value;
    const shown = () => page.locator('svg[data-chart=card] .em-value').first().textContent();
    const select = page.locator('[data-choice=effort]');
    expect(await shown()).toContain(value('percent').toFixed(1));
    expect(await select.inputValue()).toBe('percent');
    await select.selectOption('mean');
    await expect.poll(shown).toBe(value('mean').toFixed(2));
    expect(new URL(page.url()).searchParams.get('effort')).toBe('mean');
    await page.reload();
    await expect.poll(shown).toBe(value('mean').toFixed(2));
    await select.selectOption('percent');
    await expect.poll(shown).toContain(value('percent').toFixed(1));
    expect(new URL(page.url()).searchParams.get('effort')).toBeNull();
  });

  test('what was decided is remembered for the next file with these columns, and can be forgotten', async () => {
    await dashboard.choose([small]);
    await page.waitForSelector('.is-ready');
    await page.selectOption('select[id$="-role-4"]', 'comment');
    await page.waitForSelector('button[id$="-reset"]');
    await page.click('.file .main');
    await page.waitForSelector('.em-chart');
    const next = join(folder, 'next.csv');
    writeFileSync(next, rows(2025));
    await dashboard.open('', 'bring-in');
    await dashboard.choose([next]);
    await expect.poll(() => page.locator('.remembered').textContent()).toContain('As you decided');
    expect(await page.locator('select[id$="-role-4"]').inputValue()).toBe('comment');
    await page.click('button[id$="-forget"]');
    await expect.poll(() => page.locator('select[id$="-role-4"]').inputValue()).not.toBe('comment');
  });

  test('what was decided about how a file is read is remembered too, also of one without a header', async () => {
    const bring = async (name: string, content: string): Promise<void> => {
      writeFileSync(join(folder, name), content);
      await dashboard.open('', 'bring-in');
      await dashboard.choose([join(folder, name)]);
    };
    const bare = rows(2024).split('\n').slice(1).join('\n');
    await bring('bare.csv', bare);
    await page.waitForSelector('.is-decide');
    await page.click('[data-decide="0"]');
    await page.waitForSelector('.is-ready, .is-decide[aria-busy=false] .columns');
    await page.selectOption('select[id$="-role-3"]', 'answer');
    await page.waitForSelector('.is-decide[aria-busy=false], .is-ready[aria-busy=false]');
    await page.selectOption('select[id$="-metric"]', 'nps');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    await page.click('.is-ready .main');
    await page.waitForSelector('.em-chart');
    // The next export begins as this one did.
    await bring('bare longer.csv', `${bare}2025-01-01,Email,9,word\n`);
    await page.waitForSelector('.is-ready');
    expect(await page.locator('.remembered').textContent()).toContain('As you decided');

    const labelled = (year: number): string => rows(year).replace('\n', '\ndate of the answer,how,0 to 10,in words\n');
    await bring('labelled.csv', labelled(2024));
    await page.waitForSelector('.is-ready');
    await page.locator('.reading summary').click();
    await page.selectOption('select[id$="-headerRows"]', '2');
    await page.waitForSelector('button[id$="-reset"]');
    await page.waitForSelector('.is-ready[aria-busy=false]');
    await page.click('.is-ready .main');
    await page.waitForSelector('.em-chart');
    await bring('labelled next.csv', labelled(2025));
    await expect.poll(() => page.locator('.remembered').textContent()).toContain('As you decided');
    expect((await dashboard.mapping()).headerRows).toBe(2);
  });

  test('what is remembered and does not fit is left out, said so, and can be forgotten', async () => {
    await dashboard.choose([small]);
    await page.waitForSelector('.is-ready');
    await page.locator('.reading summary').click();
    await page.selectOption('select[id$="-where"]', '#2');
    await page.fill('input[id$="-where-value"]', 'Chat');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.scored').textContent()).toContain('answers: 25');
    await page.click('.file .main');
    await page.waitForSelector('.em-chart');
    const other = join(folder, 'other.csv');
    writeFileSync(other, rows(2025).replaceAll('Chat', 'Letter'));
    await dashboard.open('', 'bring-in');
    await dashboard.choose([other]);
    await page.waitForSelector('.is-ready');
    expect(await page.locator('.remembered').textContent()).toContain('does not fit this one');
    expect(await page.locator('.scored').textContent()).toContain('answers: 55');
    await page.click('button[id$="-forget"]');
    await expect.poll(() => page.locator('.remembered').textContent()).toContain('Change what is wrong');
  });

  test('every condition on the rows is shown, and changing one leaves the others', async () => {
    await dashboard.choose([small]);
    await page.waitForSelector('.is-ready');
    await page.locator('.reading summary').click();
    await page.selectOption('select[id$="-where"]', '#2');
    await page.waitForSelector('input[id$="-where-value"]');
    await page.selectOption('select[id$="-where-2"]', '#4');
    await page.waitForSelector('input[id$="-where-2-value"]');
    await page.fill('input[id$="-where-2-value"]', 'word 3');
    await page.keyboard.press('Tab');
    await page.fill('input[id$="-where-value"]', 'Chat');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.scored').textContent()).toContain('answers: 1');
    expect(
      await page
        .locator('select[id*="-where"]')
        .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['#2', '#4', '']);
    await page.selectOption('select[id$="-where"]', '');
    await expect.poll(() => page.locator('select[id*="-where"]').count()).toBe(2);
    expect(await page.locator('input[id$="-where-value"]').inputValue()).toBe('word 3');
  });

  test('what must be known of a file is told when it is brought in', async () => {
    const footed = join(folder, 'footed.csv');
    writeFileSync(footed, `${rows(2026)}Total,,,\n`);
    await dashboard.choose([footed, small]);
    await expect.poll(() => page.locator('.is-ready').count()).toBe(2);
    await page.click('#bring-all');
    await expect.poll(() => page.locator('.is-done').count()).toBe(2);
    expect(await card('footed').locator('.warnings').textContent()).toContain('Footer or totals rows left out: 1.');
    expect(await card('small').locator('.warnings').count()).toBe(0);
  });

  test('what is open can be decided with a click', async () => {
    await dashboard.choose([undecided]);
    await page.waitForSelector('.is-decide');
    await page.click('[data-decide=csat]');
    await page.waitForSelector('.is-ready');
    expect(await page.locator('.scored').textContent()).toContain('CSAT');
  });

  test('a choice that leaves nothing to be read can be taken back', async () => {
    await dashboard.choose([small]);
    await page.waitForSelector('.is-ready');
    await page.selectOption('select[id$="-role-3"]', 'other');
    await page.waitForSelector('.is-decide .refusal');
    await page.click('button[id$="-reset"]');
    await page.waitForSelector('.is-ready');
  });

  test('the rows that will be set aside are shown with their reason', async () => {
    await dashboard.choose([small]);
    await page.waitForSelector('.is-ready');
    await page.click('.rows summary');
    await expect.poll(() => page.locator('.rows tbody tr').count()).toBe(5);
    expect(await page.locator('.rows tbody tr').first().textContent()).toContain('off the scale');
  });

  test('the same file twice is noticed, and can be opened or replaced', async () => {
    await dashboard.choose([small]);
    await page.click('.is-ready .main');
    await page.waitForSelector('.em-chart');
    await dashboard.open('', 'bring-in');
    await dashboard.choose([small]);
    await page.waitForSelector('.notice');
    await page.click('.is-ready .main');
    await page.waitForSelector('.is-same');
    await page.click('.is-same .main');
    await page.waitForURL(/source=/);
    await dashboard.open('', 'bring-in');
    await dashboard.choose([small]);
    await page.click('button[id$="-replace"]');
    await page.waitForSelector('.em-chart');
    await dashboard.open('', 'sources');
    await page.waitForSelector('.source');
    expect(await page.locator('.source:not(.gone)').count()).toBe(1);
  });

  test('progress is shown and told, and the import can be stopped; nothing of it stays', async () => {
    await dashboard.choose([large]);
    await page.click('.is-ready .main');
    await page.waitForSelector('.is-importing progress');
    await expect
      .poll(() => page.locator('.is-importing progress').getAttribute('value').then(Number), { timeout: 20_000 })
      .toBeGreaterThan(0);
    expect(await page.getByRole('progressbar').getAttribute('aria-label')).toContain('large.csv');
    expect(await page.locator('.progress p').textContent()).toMatch(/%.*rows: /);
    await page.click('button[id$="-cancel"]');
    await page.waitForSelector('.is-cancelled');
    await dashboard.open('', 'sources');
    await page.waitForSelector('h1');
    expect(await page.locator('.source').count()).toBe(0);
  });

  test('a tab closed in the middle leaves no half source; two tabs at once both succeed, and see each other', async () => {
    const address = page.url();
    const tab = await page.context().newPage();
    await tab.goto(address);
    await tab.setInputFiles('#files', large);
    await tab.click('.is-ready .main');
    await tab.waitForSelector('.is-importing');
    await tab.close();
    const other = await page.context().newPage();
    await other.goto(address);
    await other.setInputFiles('#files', large);
    await other.waitForSelector('.is-ready');
    await dashboard.choose([small]);
    await Promise.all([page.click('.is-ready .main'), other.click('.is-ready .main')]);
    await Promise.all([page.waitForSelector('.em-chart'), other.waitForSelector('.em-chart', { timeout: 60_000 })]);
    await page.click('[data-view=sources]');
    await expect.poll(() => page.locator('.source').count()).toBe(2);
    await other.close();
  });

  test('a source can be renamed, removed and brought back; all can be erased', async () => {
    await dashboard.choose([small]);
    await page.click('.is-ready .main');
    await page.waitForSelector('.em-chart');
    await page.click('[data-view=sources]');
    await page.click('[data-rename]');
    await page.keyboard.type('Spring');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.source h2').textContent()).toBe('Spring');
    await page.getByRole('button', { name: 'Remove Spring' }).click();
    await page.waitForSelector('.source.gone');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bring back');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.source:not(.gone)');
    await page.click('#erase-all');
    await page.locator('dialog .danger').click();
    await expect.poll(() => page.locator('.source').count()).toBe(0);
    await page.click('[data-view=dashboard]');
    await page.waitForSelector('.empty-state');
  });

  test('the sample fills the dashboard with one click, says what it is, and is removed with another; that can be undone', async () => {
    await dashboard.open();
    await page.click('#sample');
    await page.waitForSelector('.em-chart');
    expect(await page.locator('.page-notice').textContent()).toContain('invented');
    await page.click('#remove-sample');
    await page.waitForSelector('.empty-state');
    await page.click('#undo-sample');
    await page.waitForSelector('.em-chart');
  });

  test('a folder and a workbook are told what to do', async () => {
    await dashboard.drop([folder, join(NASTY, '61_xlsx_named_csv.csv')]);
    await page.waitForSelector('.is-refused ol');
    expect(await page.locator('#toast').textContent()).toContain('is a folder');
    expect(await card('61_xlsx').textContent()).toContain('CSV UTF-8');
  });

  test('hostile names and cells are text', async () => {
    const hostile = join(folder, '<img src=x onerror=alert(1)>.csv');
    writeFileSync(hostile, `<script>alert(2)</script>,nps\n${'<b>bold</b>,9\n'.repeat(3)}=cmd|x,99\n`);
    await dashboard.choose([hostile]);
    await page.waitForSelector('.is-ready');
    await page.click('.rows summary');
    expect(await page.locator('#content img, #content script, #content b:text-is("bold")').count()).toBe(0);
    expect(await page.locator('.columns').textContent()).toContain('<b>bold</b>');
  });

  test('the journey by keyboard: choose, decide, bring in, look, take out', async () => {
    await dashboard.open('', 'bring-in');
    await page.waitForSelector('h1');
    const tabTo = async (wanted: string): Promise<void> => {
      for (let steps = 0; steps < 80; steps += 1) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${wanted} cannot be reached by keyboard`);
    };
    await tabTo('.skip');
    await tabTo('[data-view=bring-in]');
    await tabTo('#files');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(undecided);
    await page.waitForSelector('.is-decide');
    // The file's name has the focus: what follows it comes next.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('undecided.csv');
    await tabTo('[data-decide=csat]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.is-ready');
    await tabTo('.is-ready .main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.em-chart');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo('#take-out summary');
    await page.keyboard.press('Enter');
    await tabTo('#take-numbers');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('undecided-numbers.csv');
  });

  test('axe finds no fault: empty, deciding, ready with rows, done, sources', async () => {
    await dashboard.open();
    await page.waitForSelector('.empty-state');
    expect(await faults(page)).toEqual([]);
    await dashboard.open('', 'bring-in');
    await dashboard.choose([undecided, join(NASTY, '61_xlsx_named_csv.csv'), small]);
    await page.waitForSelector('.is-decide');
    await page.waitForSelector('.is-ready');
    await card('small').locator('.rows summary').click();
    await card('small').locator('.mapping summary').first().click();
    expect(await faults(page)).toEqual([]);
    await card('small').locator('.main').click();
    await page.waitForSelector('.is-done');
    expect(await faults(page)).toEqual([]);
    await page.click('[data-view=sources]');
    await page.waitForSelector('.source');
    expect(await faults(page)).toEqual([]);
  });
});

/** What the command line says of a file it does not score; where it names an option, the page names the field that states the same. */
function sentence(path: string): string | undefined {
  try {
    imported(readFileSync(path), { file: path.slice(path.lastIndexOf('/') + 1) });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return namingFields(error.message, dashboardWords.mapping);
    throw error;
  }
}
