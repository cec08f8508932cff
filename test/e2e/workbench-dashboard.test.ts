import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../workbench/host/a1.ts';
import { sampleWorkbook } from '../../workbench/sample/sample-workbook.ts';
import { openTab, scoredByCommand } from '../sheets-addon/addon/dashboard/opened-tab.ts';
import { findBrowser } from './find-browser.ts';
import { useWorkbench } from './workbench-in-browser.ts';

const PAGE = 'Easemark dashboard';
const CES = ['--column', '#2', '--metric', 'ces', '--scale', '1-7 ease'];
const exported = resolve(import.meta.dirname, '../../../shared/reference/exports/erm_csat.csv');
const expected = exported.replace(/\.csv$/, '.expected.json');
if (!existsSync(exported)) console.log(`skipped: the real exports are not at ${exported}`);

describe.skipIf(!findBrowser('chromium'))('the dashboard on the workbench in Chromium', { timeout: 240_000 }, () => {
  const opened = useWorkbench();

  test('sample, numbers, filters, own cells, print copy, and all of it after a reload', async () => {
    const { built, workbench, sheet } = await opened.open({ sample: ({ code }) => sampleWorkbook(code) });
    await sheet.goTo('Responses');
    expect(await sheet.runs('Dashboard…')).toMatch(/^The new tab “Easemark dashboard” is the dashboard\./);
    await shows('A10', /^Answers: 1016;/);

    // What the host works out with its own formulas, cell by cell.
    const byHost = openTab(built.code, [], { name: 'Responses', workbook: sampleWorkbook(built.code) });
    byHost.build();
    const last = byHost.page().lastCell();
    for (let row = 1; row <= last.row; row += 1) {
      for (let column = 1; column <= last.column; column += 1) {
        const wanted = byHost.page().value(row, column);
        const value = workbench.session.workbook.sheet(PAGE)!.value(row, column);
        if (typeof wanted === 'number') expect(value, cellName(row, column)).toBeCloseTo(wanted, 9);
        else expect(value ?? '', cellName(row, column)).toEqual(wanted ?? '');
      }
    }
    const rows = csvRows();
    const [all] = scoredByCommand(rows, CES);
    await expect.poll(() => sheet.shown('A8', PAGE), { timeout: 40_000 }).toBeCloseTo(all!.value, 9);
    expect(await sheet.shown('A9', PAGE)).toBe(
      `95 % interval: ${Math.round(all!.low! * 100) / 100} to ${Math.round(all!.high! * 100) / 100}`,
    );
    const names = await sheet.tabs();
    expect(names).toContain(PAGE);
    expect(names).not.toContain('Easemark tables');

    // Charts lie at their cells and move with the sheet.
    await expect.poll(() => sheet.page.locator('#charts img').count()).toBe(7);
    const reasons = sheet.page.getByAltText(/^CES: reasons, most named first\. \S.*\d/);
    const trend = sheet.page.getByAltText(/^CES by period\. .*2025-07/);
    expect(await reasons.count()).toBe(1);
    const before = (await trend.boundingBox())!;
    await sheet.page.mouse.move(600, 400);
    await sheet.page.mouse.wheel(0, 240);
    await expect.poll(async () => before.y - (await trend.boundingBox())!.y).toBeGreaterThan(200);
    await sheet.page.mouse.wheel(0, -2000);
    const spread = sheet.page.getByAltText(/^CES: how the answers are spread/);
    const spreadOfAll = await spread.getAttribute('alt');

    // Filters typed by the user.
    await sheet.type('E5', 'phone');
    const [phone] = scoredByCommand(rows, [...CES, '--where', 'Channel=Phone']);
    await shows('A10', new RegExp(`^Answers: ${phone!.n};`));
    await expect.poll(() => sheet.shown('A8', PAGE), { timeout: 40_000 }).toBeCloseTo(phone!.value, 9);
    await expect.poll(() => spread.getAttribute('alt')).not.toBe(spreadOfAll);
    await sheet.type('E5', 'nobody');
    await sheet.page.waitForSelector('dialog[open]');
    expect(await sheet.page.textContent('dialog h2')).toBe('E5 keeps what it held');
    await sheet.page.click('dialog button.main');
    expect(await sheet.shown('E5', PAGE)).toBe('phone');
    await focused();
    await sheet.clear('E5');
    await shows('A10', /^Answers: 1016;/);
    await sheet.type('A5', '2026-01-01');
    await expect.poll(() => sheet.shown('A5', PAGE)).toEqual({ d: 46023 });
    await sheet.type('C5', '2026-03-31');
    const kept = rows.slice(1).filter(([date]) => `${date}` >= '2026-01-01' && `${date}` <= '2026-03-31');
    const [quarter] = scoredByCommand([rows[0]!, ...kept], CES);
    await shows('A10', new RegExp(`^Answers: ${quarter!.n};`));
    await expect.poll(() => sheet.shown('A8', PAGE), { timeout: 40_000 }).toBeCloseTo(quarter!.value, 9);

    expect(sheet.errors).toEqual([]);

    // The page is the user's own: a row above the filters, a column, and cells anywhere.
    await sheet.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
      const active = (window as any).workbench.api.getActiveWorkbook().getActiveSheet();
      active.insertRowsBefore(2, 1);
      active.insertColumnsAfter(12, 1);
    });
    await sheet.enter('A3', 'Mine');
    await sheet.enter('N9', '=A9*2');
    await expect.poll(() => sheet.shown('N9', PAGE), { timeout: 40_000 }).toBeCloseTo(2 * quarter!.value, 9);
    expect(await sheet.runs('Dashboard…')).toMatch(/^The dashboard was brought up to date\./);
    expect(await sheet.shown('A3', PAGE)).toBe('Mine');
    await shows('A11', new RegExp(`^Answers: ${quarter!.n};`));
    const area = workbench.session.workbook.names.get('Easemark_1_from')!;
    expect([area.sheet.name, area.row, area.column]).toEqual([PAGE, 6, 1]);
    expect(await sheet.page.locator('#charts img').count()).toBe(7);

    // A copy that stands still.
    expect(await sheet.runs('Print copy')).toMatch(/^The new tab “Easemark \d{4}-\d\d-\d\d” holds/);
    const copy = (await sheet.tabs()).find((name) => /^Easemark \d/.test(name))!;
    await expect.poll(() => sheet.shown('A9', copy), { timeout: 40_000 }).toBeCloseTo(quarter!.value, 9);
    expect(await sheet.formula('A9')).toBe('');
    await expect.poll(() => sheet.shown('N9', copy), { timeout: 40_000 }).toBeCloseTo(2 * quarter!.value, 9);
    await expect.poll(() => sheet.page.locator('#charts img').count()).toBe(7);
    await sheet.goTo(PAGE);

    // Everything is there after a reload, and can be brought up to date.
    await sheet.saved();
    await sheet.page.reload();
    await sheet.ready();
    await sheet.goTo(PAGE);
    expect(await sheet.tabs()).not.toContain('Easemark rows');
    await expect.poll(() => sheet.page.locator('#charts img').count()).toBe(7);
    expect(await sheet.shown('A3', PAGE)).toBe('Mine');
    await shows('A11', new RegExp(`^Answers: ${quarter!.n};`));
    await sheet.type('E6', 'nobody');
    await sheet.page.waitForSelector('dialog[open]');
    await sheet.page.click('dialog button.main');
    expect(await sheet.runs('Dashboard…')).toMatch(/^The dashboard was brought up to date\./);

    // Reset takes it all away.
    await sheet.page.click('#reset');
    await Promise.all([sheet.page.waitForEvent('load'), sheet.page.click('dialog button.main')]);
    await sheet.ready();
    expect(await sheet.tabs()).not.toContain(PAGE);
    expect(workbench.session.workbook.names.size).toBe(0);
  });

  test('numbers follow after a dashboard was brought up to date, copied and reloaded, and when filters are taken back', async () => {
    const { sheet } = await opened.open({ sample: ({ code }) => sampleWorkbook(code) });
    await sheet.goTo('Responses');
    await sheet.runs('Dashboard…');
    const rows = csvRows();
    const from = '2026-01-01';
    await follows(rows);
    await sheet.type('A5', from);
    await follows(rows.filter(([date], at) => at === 0 || `${date}` >= from));
    await sheet.runs('Dashboard…');
    // A tab of another name has the script tell of every tab.
    await sheet.runs('Print copy');
    await sheet.goTo(PAGE);
    await sheet.clear('A5');
    await follows(rows);
    await sheet.type('A5', from);
    await follows(rows.filter(([date], at) => at === 0 || `${date}` >= from));
    await sheet.saved();
    await sheet.page.reload();
    await sheet.ready();
    await sheet.goTo(PAGE);
    await follows(rows.filter(([date], at) => at === 0 || `${date}` >= from));
    await sheet.runs('Dashboard…');
    await follows(rows.filter(([date], at) => at === 0 || `${date}` >= from));
    await sheet.clear('A5');
    await follows(rows);
    expect(sheet.errors).toEqual([]);

    async function follows(kept: readonly (readonly unknown[])[]): Promise<void> {
      const [score] = scoredByCommand(kept, CES);
      await shows('A10', new RegExp(`^Answers: ${score!.n};`));
      await expect.poll(() => sheet.shown('A8', PAGE), { timeout: 40_000 }).toBeCloseTo(score!.value, 9);
    }
  });

  test('a scale that no header says is asked for; nothing happens until it is answered', async () => {
    const { workbench, sheet } = await opened.open();
    await sheet.fill('A1', [['CES effort question'], ...Array.from({ length: 35 }, (_, at) => [1 + (at % 7)])]);
    await sheet.choose('A2');
    await sheet.choosesItem('Dashboard…');
    await sheet.page.waitForSelector('dialog[open] input');
    expect(workbench.session.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    await sheet.page.keyboard.press('Escape');
    await sheet.page.waitForSelector('dialog', { state: 'detached' });
    expect(await sheet.tabs()).toEqual(['Sheet1']);
    await sheet.choosesItem('Dashboard…');
    await sheet.page.waitForSelector('dialog[open] input');
    await sheet.page.keyboard.type('1-7');
    await sheet.page.keyboard.press('Enter');
    await sheet.page.waitForSelector('dialog[open]:not(:has(input))');
    await sheet.page.click('dialog button.main');
    await expect.poll(() => sheet.shown('A8', PAGE), { timeout: 40_000 }).toBe(4);
  });

  test.skipIf(!existsSync(exported))('a real export that is dropped, and its dashboard', async () => {
    const { sheet } = await opened.open();
    const [chooser] = await Promise.all([sheet.page.waitForEvent('filechooser'), sheet.page.click('#import')]);
    await chooser.setFiles(exported);
    await sheet.waitFor('A2', (value) => value !== null, 'erm_csat');
    expect(await sheet.runs('Dashboard…')).toMatch(/^The new tab “Easemark dashboard” is the dashboard\./);
    const { metrics } = JSON.parse(readFileSync(expected, 'utf8')) as {
      metrics: { valid_n: number; top2_pct: number }[];
    };
    await shows('A10', new RegExp(`^Answers: ${metrics[0]!.valid_n};`));
    await expect.poll(() => sheet.shown('A8', PAGE), { timeout: 40_000 }).toBeCloseTo(metrics[0]!.top2_pct, 3);
    expect(sheet.errors).toEqual([]);
  });

  /** Waits until a cell of the dashboard shows a text, and everything has been worked out and told. */
  async function shows(cell: string, text: RegExp): Promise<void> {
    const { sheet, workbench } = opened;
    await expect.poll(() => sheet.shown(cell, PAGE), { timeout: 40_000 }).toMatch(text);
    await sheet.settled();
    await expect.poll(() => workbench.session.workbook.sheet(PAGE)!.value(cell), { timeout: 10_000 }).toMatch(text);
  }

  /** Waits until what is typed goes to the sheet again, after a message was closed. */
  async function focused(): Promise<void> {
    await opened.sheet.page.waitForSelector('dialog', { state: 'detached' });
    await opened.sheet.page.waitForFunction(() => document.activeElement?.closest('[data-u-comp="editor"]'));
  }

  /** The answers as a CSV export would hold them, days in the spreadsheet's zone. */
  function csvRows(): unknown[][] {
    const { workbook } = opened.workbench.session;
    const iso = new Intl.DateTimeFormat('sv', { timeZone: workbook.timeZone });
    return workbook
      .sheet('Responses')!
      .typed()
      .map((row) =>
        row.map((cell) => (cell instanceof Date ? iso.format(cell) : String(cell ?? '').replace(/^'/, ''))),
      );
  }
});
