import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/server/server.ts';
import { launchChromium } from './chromium.ts';
import { findBrowser } from './find-browser.ts';
import { type BuiltWorkbench, buildWorkbench, SheetPage, serveBuilt } from './workbench-kit.ts';

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
  let browser: Browser;
  let built: BuiltWorkbench;
  let workbench: Workbench;
  let sheet: SheetPage;
  let states = 0;
  beforeAll(async () => {
    [browser, built] = await Promise.all([launchChromium(), buildWorkbench()]);
  }, 120_000);
  afterEach(async () => {
    await sheet?.close();
    await workbench?.close();
  });
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });

  async function open(options: Parameters<typeof SheetPage.open>[2] = {}): Promise<void> {
    states += 1;
    workbench = await serveBuilt(built, { state: `sidebars-${states}` });
    sheet = await SheetPage.open(browser, workbench.address, options);
  }

  async function sidebar(item: string): Promise<FrameLocator> {
    await sheet.page.getByRole('menuitem', { name: 'Easemark' }).click();
    await sheet.page.getByRole('menuitem', { name: item }).click();
    return sheet.page.frameLocator('#sidebar iframe');
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
    const frame = await sidebar('Import CSV…');
    await frame.locator('#file').setInputFiles(file);
    await frame.locator('#start').waitFor();
    return frame;
  }

  test('the sample is imported, scored and inserted: the number is that of the command line', async () => {
    await open();
    const empty = await sidebar('Import CSV…');
    await empty.locator('#choose').waitFor();
    await looked('import-empty');
    expect(await faults()).toEqual([]);
    const frame = await importFile(sample);
    await looked('import-file');
    expect(await faults()).toEqual([]);
    await frame.locator('#columns summary').click();
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

  test('in the dark it can be read as well, and is usable in less than a second', async () => {
    await open({ colorScheme: 'dark' });
    await sheet.type('A1', 'CES');
    for (const [at, answer] of [5, 6, 7, 3].entries()) await sheet.type(`A${at + 2}`, String(answer));
    const begin = performance.now();
    const frame = await sidebar('Score these columns…');
    await frame.locator('#answers').waitFor();
    expect(performance.now() - begin).toBeLessThan(process.env.CI ? 3000 : 2000);
    await frame.locator('#answers').selectOption('1');
    await frame.locator('#target').fill('4');
    await frame.locator('#target').blur();
    await frame.getByText('The target 4').waitFor();
    await looked('score-dark');
    expect(await faults()).toEqual([]);
    const imports = await sidebar('Import CSV…');
    await imports.locator('#file').setInputFiles(sample);
    await imports.locator('#start').waitFor();
    await looked('import-dark');
    expect(await faults()).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });
});
