import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../test/e2e/chromium.ts';
import { buildWorkbench, SheetPage, serveBuilt } from '../test/e2e/workbench-kit.ts';
import { Workbook } from '../workbench/host/workbook.ts';
import { median } from './rounds.ts';

/** One thing that is timed on the page, in milliseconds. */
export interface PageTime {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
}

const ANSWERS = 100_000;
const ROUNDS = 5;

/** Times the workbench's page in Chromium: from what a person does to what the person sees. */
export async function benchPage(): Promise<readonly PageTime[]> {
  const built = await buildWorkbench();
  const browser = await launchChromium();
  try {
    return [
      await timed('npm start, after the build, to a page that can be used', () =>
        fromStart(browser, built.folder, false),
      ),
      await timed('the same, and every formula of the sample worked out again', () =>
        fromStart(browser, built.folder, true),
      ),
      await longColumn(browser, built),
      await manyFormulas(browser, built),
    ];
  } finally {
    await browser.close();
    built.remove();
  }
}

async function timed(name: string, run: (round: number) => Promise<number>): Promise<PageTime> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await run(round));
    process.stderr.write(`${name}: ${times.at(-1)!.toFixed(0)} ms\n`);
  }
  times.sort((a, b) => a - b);
  return { name, median: median(times), slowest: times.at(-1)! };
}

/**
 * The whole of `npm start`: what is built looked at, the server up, the page opened as soon as it answers, as the person's browser is, and drawn with all
 * values. The sample is scored beside it. Everything is then worked out again in the background: `settled` waits for that as well.
 */
async function fromStart(browser: Browser, folder: string, settled: boolean): Promise<number> {
  const state = mkdtempSync(join(folder, 'start-'));
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, ['workbench/start.ts', '--no-open', '--port', String(port)], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, EASEMARK_STATE: state },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  try {
    const address = `http://127.0.0.1:${port}/`;
    while (!(await fetch(address, { method: 'HEAD' }).catch(() => undefined))) {
      if (child.exitCode !== null) throw new Error('npm start ended before the page was up');
      await sleep(5);
    }
    const sheet = await SheetPage.open(browser, address, {}, settled);
    if (!settled) await sheet.page.waitForSelector('body[data-ready="true"]');
    const time = performance.now() - from;
    await sheet.close();
    return time;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function longColumn(browser: Browser, built: Awaited<ReturnType<typeof buildWorkbench>>): Promise<PageTime> {
  const sample = (): Workbook => {
    const workbook = new Workbook({ name: 'Bench' });
    const sheet = workbook.insertSheet('Answers', 0, { rows: ANSWERS + 100, columns: 8 });
    sheet.write('A2', answers(ANSWERS, 1));
    return workbook;
  };
  const workbench = await serveBuilt(built, { state: 'long', sample });
  const sheet = await SheetPage.open(browser, workbench.address);
  try {
    // From the press of Enter: how fast somebody types is not ours.
    return await timed('=CES(A2:A100001) entered, to its value shown: 100,000 answers', async (round) => {
      await sheet.choose(`C${round + 1}`);
      await sheet.page.keyboard.insertText('=');
      await sheet.page.keyboard.insertText('CES(A2:A100001)');
      const from = await sheet.page.evaluate(() => performance.now());
      await sheet.page.keyboard.press('Enter');
      return (await untilShown(sheet.page, [`C${round + 1}`])) - from;
    });
  } finally {
    await sheet.close();
    await workbench.close();
  }
}

async function manyFormulas(browser: Browser, built: Awaited<ReturnType<typeof buildWorkbench>>): Promise<PageTime> {
  const cells = Array.from({ length: 200 }, (_, at) => `L${at + 2}`);
  const sample = (): Workbook => {
    const workbook = new Workbook({ name: 'Bench' });
    const sheet = workbook.insertSheet('Answers', 0, { rows: 10_100, columns: 16 });
    sheet.write('A2', answers(10_000, 10));
    return workbook;
  };
  const workbench = await serveBuilt(built, { state: 'many', sample });
  const sheet = await SheetPage.open(browser, workbench.address);
  const formulas = cells.map((_, at) => {
    const column = String.fromCharCode(65 + (at % 10));
    return [`=CES(${column}2:${column}10001, "1-5", "${['mean', 'percent', 'net'][at % 3]}")`];
  });
  try {
    return await timed('200 formulas over 10,000 rows put in at once, to all values shown', async () => {
      await sheet.fill(
        'L2',
        cells.map(() => [null]),
      );
      await sheet.page.waitForFunction(
        () =>
          (window as unknown as PageWindow).workbench.shown('L201') === null &&
          document.body.dataset.calculating === 'false',
      );
      const from = await sheet.page.evaluate(() => performance.now());
      await sheet.fill('L2', formulas);
      return (await untilShown(sheet.page, cells)) - from;
    });
  } finally {
    await sheet.close();
    await workbench.close();
  }
}

function answers(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => 1 + ((row * 7 + column * 3 + (row >> 4)) % 5)),
  );
}

/** The page's clock when all of the cells show numbers. */
function untilShown(page: Page, cells: readonly string[]): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const { shown } = (window as unknown as PageWindow).workbench;
          if (wanted.every((cell) => typeof shown(cell) === 'number'))
            requestAnimationFrame(() => resolve(performance.now()));
          else setTimeout(look, 2);
        };
        look();
      }),
    [...cells],
  );
}

interface PageWindow {
  workbench: { shown(cell: string): unknown };
}

if (import.meta.main) {
  for (const { name, median: middle, slowest } of await benchPage()) {
    console.log(`${name}: ${middle.toFixed(0)} ms (slowest ${slowest.toFixed(0)} ms)`);
  }
}
