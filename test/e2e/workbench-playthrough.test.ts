import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellName, columnLetters } from '../../workbench/host/a1.ts';
import { type CommandScore, scoredByCommand } from '../sheets-addon/addon/dashboard/opened-tab.ts';
import { findBrowser } from './find-browser.ts';
import { useWorkbench } from './workbench-in-browser.ts';

const reference = resolve(import.meta.dirname, '../../../shared/reference');
const isThere = existsSync(reference);
if (!isThere) console.log(`skipped: there are no reference files at ${reference}`);
/** A folder for pictures, to be looked at; none are taken without it. */
const pictures = process.env.PLAYTHROUGH_PICTURES;

const PAGE = 'Easemark dashboard';

/** A script of the user's own beside the add-on: the page offers no charts to draw by hand. */
const MINE = `
(function () {
  var theirs = onOpen;
  onOpen = function (e) {
    theirs(e);
    SpreadsheetApp.getUi().createMenu('Mine').addItem('My chart', 'drawMine').addToUi();
  };
})();
function drawMine() {
  SpreadsheetApp.getUi();
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${PAGE}');
  var range = sheet.getRange('P20:Q22');
  range.setValues([['What', 'Count'], ['Calls', 12], ['Mails', 30]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1)
    .setOption('title', 'My own chart').setPosition(8, 18, 0, 0).build());
}`;

const EXPORTS = [
  { file: 'yochees_ces.csv', column: 'score', metric: 'ces', scale: '1-7', where: ['channel', 'Phone'], key: 'mean' },
  { file: 'deep_nps.csv', column: 'nps_score', metric: 'nps', scale: '0-10', where: undefined, key: 'nps' },
  { file: 'erm_csat.csv', column: 'rating', metric: 'csat', scale: '1-5', where: undefined, key: 'top2_pct' },
] as const;

describe.skipIf(!findBrowser('chromium') || !isThere)(
  'a real export from import to print',
  { timeout: 600_000 },
  () => {
    const opened = useWorkbench();

    test.each(EXPORTS)('$file', async ({ file, column, metric, scale, where, key }) => {
      const name = file.replace(/\.csv$/, '');
      const path = join(reference, 'exports', file);
      const rows = csvTable(readFileSync(path, 'utf8'));
      const at = rows[0]!.indexOf(column) + 1;
      const expected = JSON.parse(readFileSync(path.replace(/csv$/, 'expected.json'), 'utf8')) as {
        row_count: number;
        metrics: Record<string, number>[];
      };
      const wanted = expected.metrics[0]!;
      const command = (table: readonly (readonly unknown[])[], ...more: string[]): CommandScore =>
        scoredByCommand(table, ['--column', `#${at}`, '--metric', metric, '--scale', scale, ...more])[0]!;
      const all = command(rows);
      expect([all.n, all.value]).toEqual([wanted.valid_n, expect.closeTo(wanted[key]!, 3)]);

      await opened.open({ code: `${opened.built.code}\n${MINE}` });
      const { page } = opened.sheet;
      const looked = async (step: string): Promise<void> => {
        if (!pictures) return;
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${step}.png`) });
      };
      const play = new Play();

      const into = await play.sheet.sidebar('Import CSV…');
      await into.locator('#file').setInputFiles(path);
      await into.locator('#start').waitFor();
      await looked('1-file');
      await into.locator('#start').click();
      await into.locator('#done').waitFor();
      await play.sheet.settled();
      await looked('2-imported');
      const imported = opened.workbench.session.workbook.sheets.at(-1)!;
      await expect.poll(() => imported.lastCell().row).toBe(expected.row_count + 1);
      expect(imported.formulas()).toEqual([]);

      await into.locator('#score').click();
      const score = page.frameLocator('#sidebar iframe');
      await score.locator('#answers').selectOption(String(at));
      await score.locator('#metric').selectOption(metric);
      // There is one scale for it.
      if (metric !== 'nps') await score.locator('#scale').selectOption(scale);
      await score.locator('.number').waitFor();
      const cell = `${columnLetters(rows[0]!.length + 2)}2`;
      await play.sheet.choose(cell);
      await score.locator('#put').click();
      await score.locator('#inserted').waitFor();
      expect(await play.sheet.waitFor(cell, (value) => typeof value === 'number')).toBeCloseTo(all.value, 9);
      await looked('3-scored');
      await play.sheet.choose('A2');
      await page.locator('#sidebar button').first().click();

      await play.dashboard(scale);
      await play.shows(all, 0);
      await looked('4-dashboard');

      // A filter, in words or in days.
      let kept = all;
      if (where) {
        await play.sheet.type('E5', where[1]);
        kept = command(rows, '--where', where.join('='));
        await play.shows(kept, 0);
        await looked('5-filtered');
        await play.sheet.clear('E5');
        await play.shows(all, 0);
      }
      const days = rows
        .slice(1)
        .map((row) => row[rows[0]!.findIndex((head) => /date|submitted_at/.test(head))]!.slice(0, 10));
      const middle = [...days].sort()[days.length >> 1]!;
      await play.sheet.type('A5', middle);
      kept = command([rows[0]!, ...rows.slice(1).filter((_, row) => days[row]! >= middle)]);
      await play.shows(kept, 0);
      await looked('6-since');
      await play.sheet.clear('A5');
      await play.shows(all, 0);

      // The user's own: answers below the others, a row and a sum on the dashboard, and a chart.
      const own = rows.slice(1, 3).map(([, ...row], number) => [`mine-${number}`, ...row]);
      await play.sheet.goTo(imported.name);
      await play.sheet.fill(
        `A${expected.row_count + 2}`,
        own.map((row) => row.map(typed)),
      );
      const more = command([...rows, ...own]);
      await play.sheet.goTo(PAGE);
      await play.shows(more, 0);
      await page.getByRole('menuitem', { name: 'Mine' }).click();
      await page.getByRole('menuitem', { name: 'My chart' }).click();
      const chart = page.getByAltText(/^My own chart\. .*30/);
      await chart.waitFor({ state: 'attached' });
      await page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
        (window as any).workbench.api.getActiveWorkbook().getActiveSheet().insertRowsBefore(2, 1);
      });
      await play.sheet.enter('A3', 'My own row');
      await play.sheet.enter('O9', '=A9*2');
      await play.shows(more, 1);
      const charts = await page.locator('#charts img').count();
      await looked('7-own');
      await page.mouse.move(600, 400);
      await page.mouse.wheel(1100, 240);
      await looked('7-own-chart');
      await page.mouse.wheel(-3000, -3000);

      await play.dashboard(scale);
      await play.shows(more, 1);
      expect(await play.sheet.shown('A3', PAGE)).toBe('My own row');
      expect(await play.sheet.shown('P21', PAGE)).toBe('What');
      await expect.poll(() => play.sheet.shown('O9', PAGE)).toBeCloseTo(2 * more.value, 9);
      expect(await page.locator('#charts img').count()).toBe(charts);
      expect(await chart.count()).toBe(1);
      await looked('8-rebuilt');

      expect(await play.sheet.runs('Print copy')).toMatch(/^The new tab “Easemark \d{4}-\d\d-\d\d” holds/);
      const copy = (await play.sheet.tabs()).find((tab) => /^Easemark \d/.test(tab))!;
      await play.shows(more, 1, copy);
      const frozen = opened.workbench.session.workbook.sheet(copy)!;
      expect(frozen.formulas()).toEqual([]);
      await expect.poll(() => page.locator('#charts img').count()).toBe(charts);
      await looked('9-print');
      expect(play.sheet.errors).toEqual([]);
    });

    const nasty = isThere
      ? readdirSync(join(reference, 'nasty')).filter((file) => /\.(?:csv|tsv|txt|xls)$/.test(file))
      : [];

    test('nothing in a nasty file becomes a formula: imported, and under a dashboard', async () => {
      await opened.open();
      const play = new Play();
      let made = 0;
      for (const file of nasty) {
        const before = opened.workbench.session.workbook.sheets.length;
        const into = await play.sheet.sidebar('Import CSV…');
        await into.locator('#file').setInputFiles(join(reference, 'nasty', file));
        const start = into.locator('#start');
        await start.or(into.locator('[role=alert]')).first().waitFor();
        if (!(await start.isVisible())) continue;
        await start.click();
        await into.locator('#done').or(into.locator('[role=alert]')).first().waitFor();
        expect(opened.workbench.session.workbook.sheets.length, file).toBe(before + 1);
        made += 1;
        expect(await play.formulas(), file).toEqual([]);
      }
      expect(made).toBeGreaterThan(40);

      // What would be formulas is there, letter by letter.
      const injected = opened.workbench.session.workbook.sheets.find(({ name }) => name.startsWith('34_formula'))!;
      const table = csvTable(readFileSync(join(reference, 'nasty/34_formula_injection.csv'), 'utf8'));
      expect(table.flat().filter((text) => /^[=+@\t-]/.test(text))).toHaveLength(7);
      for (const [row, cells] of table.entries()) {
        for (const [column, text] of cells.entries()) {
          const name = cellName(row + 1, column + 1);
          if (!/^[=+@\t-]/.test(text)) continue;
          expect(injected.value(name), name).toBe(text);
          expect(await play.sheet.shown(name, injected.name), name).toBe(text);
        }
      }
      for (const name of [injected.name, ...opened.workbench.session.workbook.sheets.map((one) => one.name)]) {
        if (!/^(?:34|35|36|40|42)_/.test(name)) continue;
        await play.sheet.goTo(name);
        await play.sheet.choose('A2');
        const said = await play.dashboard('0-10');
        const made = /^The new tab “(.*?)” is the dashboard/.exec(said)?.[1];
        if (!made) continue;
        // Of the tab with the answers nothing is a formula; those of the dashboard are the add-on's own.
        const answers = opened.workbench.session.workbook.sheet(name)!;
        expect(answers.formulas(), name).toEqual([]);
        for (const tab of opened.workbench.session.workbook.sheets)
          for (const { formula } of tab.formulas()) expect(formula).not.toMatch(/HYPERLINK|IMPORT|cmd|evil/i);
      }
      expect(play.sheet.errors).toEqual([]);
    });

    /** What the person does and sees on the opened page. */
    class Play {
      readonly sheet = opened.sheet;

      /** Chooses "Dashboard…", states the scale where it is asked for, and closes what is said. */
      async dashboard(scale: string): Promise<string> {
        const { page } = this.sheet;
        await this.sheet.choosesItem('Dashboard…');
        await page.waitForSelector('dialog[open]', { timeout: 60_000 });
        if (await page.locator('dialog[open] input').count()) {
          await page.keyboard.type(scale);
          await page.keyboard.press('Enter');
          await page.waitForSelector('dialog[open]:not(:has(input))', { timeout: 60_000 });
        }
        const said = await page.textContent('dialog p');
        await page.click('dialog button.main');
        await page.waitForSelector('dialog', { state: 'detached' });
        await this.sheet.settled();
        return said ?? '';
      }

      /** Waits until the first card shows a score, its interval and its counts. @param down rows that the user has put above it */
      async shows({ metric, n, value, low, high }: CommandScore, down: number, tab = PAGE): Promise<void> {
        const shown = (row: number) => this.sheet.shown(`A${row + down}`, tab);
        const patient = { timeout: 60_000 };
        await expect.poll(() => shown(10), patient).toMatch(new RegExp(`^Answers: ${n};`));
        await expect.poll(() => shown(8), patient).toBeCloseTo(value, 9);
        const parts = { ces: 100, csat: 10 }[metric] ?? 1;
        const [from, to] = [low!, high!].map((bound) => Math.round(bound * parts) / parts);
        await expect.poll(() => shown(9), patient).toBe(`95 % interval: ${from} to ${to}`);
        await this.sheet.settled();
      }

      /** Every formula there is: on the page, and with the server. */
      async formulas(): Promise<unknown[]> {
        const here = await this.sheet.page.evaluate(() => {
          // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
          const book = (window as any).workbench.api.getActiveWorkbook().save();
          const sheets = Object.values(book.sheets) as { cellData: Record<string, Record<string, object>> }[];
          return sheets
            .flatMap(({ cellData }) => Object.values(cellData).flatMap((cells) => Object.values(cells)))
            .filter((cell) => cell && ['f', 'si'].some((part) => (cell as Record<string, unknown>)[part]));
        });
        return [...here, ...opened.workbench.session.workbook.sheets.flatMap((one) => one.formulas())];
      }
    }
  },
);

function csvTable(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

/** A field of a CSV as it is when it has been imported. */
function typed(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
