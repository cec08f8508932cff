import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { useWorkbench } from './workbench-in-browser.ts';
import type { SheetPage } from './workbench-kit.ts';

const root = resolve(import.meta.dirname, '../..');
const sample = join(root, 'docs', 'sample.csv');
const exported = resolve(root, '../shared/reference/exports/deep_nps.csv');
if (!existsSync(exported)) console.log(`skipped: there is no export at ${exported}`);
/** A folder for pictures, to be looked at; none are taken without it. */
const pictures = process.env.SIDEBAR_PICTURES;

interface Score {
  readonly metric: string;
  readonly scale: string;
  readonly column: string;
  readonly value: number;
}

/** The first score of a file by the command line, and the place of its column, from 0. */
function scoredByCommandLine(file: string): Score & { readonly at: number; readonly width: number } {
  const given = [join(root, 'cli', 'easemark.js'), 'score', file, '--json'];
  const written = execFileSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const [score] = (JSON.parse(written) as { scores: Score[] }).scores;
  const header = readFileSync(file, 'utf8').split(/\r?\n/)[0]!.split(',');
  return { ...score!, at: header.indexOf(score!.column), width: header.length };
}

describe.skipIf(!findBrowser('chromium'))('the sidebars on the workbench', () => {
  const opened = useWorkbench();
  let sheet: SheetPage;

  async function open(page: Parameters<typeof SheetPage.open>[2] = {}): Promise<void> {
    ({ sheet } = await opened.open({ page }));
  }

  async function looked(name: string): Promise<void> {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await sheet.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  async function faults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: sheet.page }).include(['#sidebar iframe', 'html']).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }

  async function importFile(file: string): Promise<FrameLocator> {
    const frame = await sheet.sidebar('Import CSV…');
    await frame.locator('#file').setInputFiles(file);
    await frame.locator('#start').waitFor();
    return frame;
  }

  test('the sample is imported, scored and inserted: the number is that of the command line', async () => {
    await open();
    const empty = await sheet.sidebar('Import CSV…');
    await empty.locator('#choose').waitFor();
    await looked('import-empty');
    expect(await faults()).toEqual([]);
    const frame = await importFile(sample);
    await looked('import-file');
    expect(await faults()).toEqual([]);
    await frame.locator('#columns > summary').click();
    await frame.locator('#reading > summary').click();
    await looked('import-columns');
    expect(await faults()).toEqual([]);
    await frame.locator('#start').click();
    await frame.locator('#done').waitFor();
    await looked('import-done');
    expect(await faults()).toEqual([]);
    await frame.locator('#score').click();

    const { at, metric, scale, value } = scoredByCommandLine(sample);
    const score = sheet.page.frameLocator('#sidebar iframe');
    await score.locator('#answers').selectOption(String(at + 1));
    await score.locator('#metric').selectOption(metric);
    await score.locator('#scale').selectOption(scale);
    await score.locator('.number').waitFor();
    await looked('score-number');
    expect(await faults()).toEqual([]);
    await sheet.choose('N2');
    await score.locator('#put').click();
    await score.locator('#inserted').waitFor();
    expect(await sheet.waitFor('N2', (shown) => typeof shown === 'number')).toBeCloseTo(value, 10);
    await looked('score-inserted');
    // What is there is not written over without being asked.
    await score.locator('#put').click();
    await score.locator('#over').waitFor();
    expect(sheet.errors).toEqual([]);
  });

  test.skipIf(!existsSync(exported))('a reference export: the number is that of the command line', async () => {
    await open();
    const frame = await importFile(exported);
    await frame.locator('#start').click();
    await frame.locator('#done').waitFor({ timeout: 60_000 });
    const { at, metric, value, width } = scoredByCommandLine(exported);
    const letters = String.fromCharCode(65 + at);
    const free = String.fromCharCode(65 + width + 1);
    await sheet.enter(`${free}2`, `=${metric.toUpperCase()}(${letters}2:${letters})`);
    expect(await sheet.waitFor(`${free}2`, (shown) => typeof shown === 'number')).toBeCloseTo(value, 10);
    expect(sheet.errors).toEqual([]);
  });

  test('what is too long for a cell is told, and goes in shortened only when that is wanted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'easemark-long-'));
    try {
      const path = join(folder, 'long.csv');
      writeFileSync(path, `How easy was it? (1-7),Comment\n${'5,fine\n'.repeat(20)}2,${'slow '.repeat(12_000)}\n`);
      await open();
      const frame = await importFile(path);
      await frame.locator('#start').click();
      expect(await frame.locator('[role=alert]').textContent()).toContain('50,000 characters');
      await looked('import-long');
      expect(await faults()).toEqual([]);
      await frame.locator('#confirm').click();
      await frame.locator('#done').waitFor();
      const cell = String(await sheet.waitFor('B22', Boolean));
      expect([cell.length, cell.slice(-4)]).toEqual([49_999, 'slo…']);
      expect(sheet.errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a second file goes below the first one: what is stated of it, responses that are there, and columns that are new', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'easemark-second-'));
    try {
      const file = (name: string, header: string, rows: readonly string[]): string => {
        const path = join(folder, name);
        writeFileSync(path, `${header}\n${rows.join('\n')}\n`);
        return path;
      };
      const row = (id: number, channel: string): string => `R${id},2026-03-${10 + (id % 9)},${1 + (id % 7)},${channel}`;
      const ids = Array.from({ length: 30 }, (_, at) => at + 1);
      const first = file(
        'answers.csv',
        'Response ID,Date,How easy was it? (1-7),Channel',
        ids.map((id) => row(id, 'Chat')),
      );
      const second = file(
        'more.csv',
        'Response ID,Date,How easy was it? (1-7),Channel,Region',
        ids.map((id) => `${row(id + 20, id % 2 ? 'Chat' : 'Mail')},North`),
      );
      await open();
      const frame = await importFile(first);
      await frame.locator('#start').click();
      await frame.locator('#done').waitFor();
      await frame.locator('#another').click();
      await frame.locator('#file').setInputFiles(second);
      await frame.locator('#start').waitFor();
      await frame.locator('input[value=append]').check();
      // The tab that the first file made is offered at once.
      expect(await frame.locator('#tab').inputValue()).toBe('answers');
      await frame.getByText('These columns will be added to the tab: Region.').waitFor();
      await frame.getByText('Already there and not added again: 10.').waitFor();
      await frame.locator('#columns > summary').click();
      await frame.locator('#reading > summary').click();
      await frame.locator('#where').selectOption('#4');
      await frame.locator('#where-value').waitFor();
      await frame.locator('#where-value').fill('Mail');
      await frame.locator('#where-value').blur();
      await frame.getByText('Left out by “Only rows where”: 15 rows.').waitFor();
      await looked('import-append');
      expect(await faults()).toEqual([]);
      await frame.getByText('Already there and not added again: 5.').waitFor();
      await frame.locator('#start').click();
      await frame.locator('#done').waitFor();
      await frame.locator('#known > summary').click();
      await looked('import-known');
      expect(await frame.locator('#known li').count()).toBe(5);
      expect(await frame.locator('#known li').first().textContent()).toMatch(/^R22 · 14\/03\/2026 · /);
      expect(await sheet.waitFor('E32', (shown) => shown !== null)).toBe('North');
      expect(await sheet.waitFor('A41', (shown) => shown !== null)).toBe('R50');
      expect(sheet.errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('before and after a day cannot be compared by dates that are text', async () => {
    await open();
    await sheet.type('A1', 'CES');
    await sheet.type('B1', 'When');
    for (const at of [0, 1, 2, 3]) {
      await sheet.type(`A${at + 2}`, String(3 + at));
      await sheet.type(`B${at + 2}`, at < 2 ? 'last week' : 'yesterday');
    }
    const frame = await sheet.sidebar('Score these columns…');
    await frame.locator('#answers').selectOption('1');
    await frame.locator('#date').selectOption('2');
    await frame.locator('#day').fill('2026-03-01');
    await frame.locator('#what').selectOption('compare');
    await frame.getByText('No cell of this column is a date: “last week” is text').waitFor();
    expect(await frame.locator('#put').isDisabled()).toBe(true);
    await looked('score-text-dates');
    expect(await faults()).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });

  test('in the dark it can be read as well', async () => {
    await open({ colorScheme: 'dark' });
    await sheet.type('A1', 'CES');
    for (const [at, answer] of [5, 6, 7, 3].entries()) await sheet.type(`A${at + 2}`, String(answer));
    const frame = await sheet.sidebar('Score these columns…');
    await frame.locator('#answers').selectOption('1');
    await frame.locator('#target').fill('4');
    await frame.locator('#target').blur();
    await frame.getByText('The target 4').waitFor();
    await looked('score-dark');
    expect(await faults()).toEqual([]);
    const imports = await sheet.sidebar('Import CSV…');
    await imports.locator('#file').setInputFiles(sample);
    await imports.locator('#start').waitFor();
    await looked('import-dark');
    expect(await faults()).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });
});
