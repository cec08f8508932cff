import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildSheets } from '../../sheets-addon/build.ts';
import { Workbook } from '../../workbench/host/workbook.ts';
import { buildPage } from '../../workbench/server/build-page.ts';
import { pagesIn } from '../../workbench/server/build-script.ts';
import { serveWorkbench, type Workbench } from '../../workbench/server/server.ts';
import { snapshotOfWorkbook } from '../../workbench/server/snapshot-of-workbook.ts';
import type { WireValue } from '../../workbench/wire.ts';

/** The built script and page, in a folder that goes away again. */
export interface BuiltWorkbench {
  readonly folder: string;
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly page: string;
  remove(): void;
}

export async function buildWorkbench(): Promise<BuiltWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const [, page] = await Promise.all([buildSheets(join(folder, 'script')), buildPage()]);
  return {
    folder,
    code: readFileSync(join(folder, 'script', 'Code.js'), 'utf8'),
    files: pagesIn(join(folder, 'script')),
    page: page.folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A workbench on a port of its own, whose state lies in `state` below the built folder. */
export function serveBuilt(
  built: BuiltWorkbench,
  { state = 'state', code = built.code, sample = emptyWorkbook } = {},
): Promise<Workbench> {
  const stateFolder = join(built.folder, state);
  return serveWorkbench({
    page: built.page,
    code,
    files: built.files,
    scriptZone: 'Etc/UTC',
    sample: () => snapshotOfWorkbook(sample()),
    stateFolder,
    port: 0,
  });
}

function emptyWorkbook(): Workbook {
  const workbook = new Workbook({ name: 'Test' });
  workbook.insertSheet('Sheet1');
  return workbook;
}

/** Milliseconds between two keys. */
export const PACE = 40;
/** As long as a slow machine may take to work everything out, in milliseconds. */
const PATIENCE = 60_000;

/** The spreadsheet as a person uses it: by keyboard, after a cell has been chosen. */
export class SheetPage {
  readonly page: Page;
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    address: string,
    options: Parameters<Browser['newContext']>[0] = {},
    wait = true,
  ): Promise<SheetPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const sheet = new SheetPage(await context.newPage());
    await sheet.page.goto(address);
    if (wait) await sheet.ready();
    return sheet;
  }

  /** Until everything has been worked out once. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('body[data-ready="true"][data-calculating="false"]', { timeout: 30_000 });
  }

  async choose(cell: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const { api } = (window as unknown as PageWindow).workbench;
      api.getActiveWorkbook().getActiveSheet().getRange(wanted).activate();
    }, cell);
  }

  /** Types into a cell and presses Enter. At a fast person's pace: faster than its editor draws, Univer puts letters in another order. */
  async type(cell: string, text: string): Promise<void> {
    await this.choose(cell);
    await this.page.keyboard.type(text, { delay: PACE });
    await this.page.keyboard.press('Enter');
  }

  /** Puts a formula or text into a cell at once: typing takes its time, letter by letter. */
  async enter(cell: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([at, given]) => {
        const { api } = (window as unknown as PageWindow).workbench;
        api.getActiveWorkbook().getActiveSheet().getRange(at).setValue(given);
      },
      [cell, text] as [string, string],
    );
  }

  /** Puts many cells in at once, as a paste does. */
  async fill(cell: string, values: readonly (readonly (string | number | boolean | null)[])[]): Promise<void> {
    await this.page.evaluate(
      ([from, rows]) => {
        const { api } = (window as unknown as PageWindow).workbench;
        const sheet = api.getActiveWorkbook().getActiveSheet();
        const rowsNeeded = Number(/\d+$/.exec(from)) - 1 + rows.length;
        if (rowsNeeded > sheet.getMaxRows()) sheet.setRowCount(rowsNeeded);
        const start = sheet.getRange(from);
        sheet.getRange(start.getRow(), start.getColumn(), rows.length, rows[0]!.length).setValues(rows);
      },
      [cell, values] as [string, (string | number | boolean | null)[][]],
    );
  }

  /** The formula in a cell of the active tab, as the person sees it. */
  formula(cell: string): Promise<string> {
    return this.page.evaluate((at) => {
      const { api } = (window as unknown as PageWindow).workbench;
      return api.getActiveWorkbook().getActiveSheet().getRange(at).getFormula();
    }, cell);
  }

  shown(cell: string, tab?: string): Promise<WireValue> {
    return this.page.evaluate(([at, name]) => (window as unknown as PageWindow).workbench.shown(at, name), [
      cell,
      tab,
    ] as [string, string | undefined]);
  }

  /** Waits until a cell shows what is wanted, and gives what it shows, right or wrong. */
  async waitFor(cell: string, wanted: (value: WireValue) => boolean, tab?: string): Promise<WireValue> {
    const until = Date.now() + 15_000;
    let value = await this.shown(cell, tab);
    while (!wanted(value) && Date.now() < until) {
      await this.page.waitForTimeout(20);
      value = await this.shown(cell, tab);
    }
    return value;
  }

  /** Waits until everything has been worked out. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('body[data-calculating="false"]', { timeout: PATIENCE });
  }

  /** Waits until all of it lies in the file that the next start reads. */
  async saved(): Promise<void> {
    await this.page.waitForFunction(() => document.getElementById('state')?.textContent === 'Saved on this machine');
  }

  /** Chooses an item of the script's menu. */
  async choosesItem(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Easemark' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Chooses an item of the menu, closes what it says, and waits until everything has been worked out. @returns what it says */
  async runs(item: string): Promise<string> {
    await this.choosesItem(item);
    await this.page.waitForSelector('dialog[open]', { timeout: PATIENCE });
    const said = await this.page.textContent('dialog p');
    await this.page.click('dialog button.main');
    await this.page.waitForSelector('dialog', { state: 'detached' });
    await this.settled();
    return said ?? '';
  }

  /** Chooses an item that opens a sidebar. */
  async sidebar(item: string): Promise<FrameLocator> {
    await this.choosesItem(item);
    return this.page.frameLocator('#sidebar iframe');
  }

  async clear(cell: string): Promise<void> {
    await this.choose(cell);
    await this.page.keyboard.press('Delete');
  }

  /** Goes to a tab. */
  goTo(tab: string): Promise<void> {
    return this.page.evaluate((name) => {
      const book = (window as unknown as PageWindow).workbench.api.getActiveWorkbook();
      book.setActiveSheet(book.getSheetByName(name));
    }, tab);
  }

  /** The tabs that are seen. */
  tabs(): Promise<string[]> {
    return this.page.evaluate(() =>
      (
        (window as unknown as PageWindow).workbench.api.getActiveWorkbook().getSheets() as {
          isSheetHidden(): boolean;
          getSheetName(): string;
        }[]
      )
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getSheetName()),
    );
  }

  /** The line below the sheet that says why the chosen cell shows an error. */
  async sentence(cell: string): Promise<string> {
    await this.choose(cell);
    await this.page.waitForSelector('#cell[data-error]');
    return (await this.page.textContent('#cell')) ?? '';
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

interface PageWindow {
  workbench: {
    // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
    api: any;
    shown(cell: string, tab?: string): WireValue;
  };
}
