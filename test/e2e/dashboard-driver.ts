import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Mapping } from '#shared/sources/source.ts';
import { openChromium } from './extension-chromium.ts';
import { openFirefox } from './extension-firefox.ts';

const root = resolve(import.meta.dirname, '../..');
const CLI = join(root, 'cli/easemark.js');

/** Real exports that lie beside the repository, where they do: most have no licence to be copied. */
export const EXPORTS = resolve(root, '../shared/reference/exports');
export const hasExports = existsSync(EXPORTS);

/** The dashboard in one browser, as a test uses it: the same steps in both. */
export interface DashboardDriver {
  /** Opens the page with a query of filters and at a view. */
  open(query?: string, view?: string): Promise<void>;
  choose(paths: readonly string[]): Promise<void>;
  drop(paths: readonly string[]): Promise<void>;
  click(selector: string): Promise<void>;
  /** Waits for an element that is shown, and gives its text. */
  text(selector: string): Promise<string>;
  /** The numbers shown, as the page gives them out. */
  numbers(): Promise<string>;
  /** What was decided for the newest source. */
  mapping(): Promise<Mapping>;
  /** Removes every source. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

const STORED = `
  const opening = indexedDB.open('easemark-dashboard');
  const store = await new Promise((resolve, reject) => { opening.onsuccess = () => resolve(opening.result); opening.onerror = reject; });
  const asked = store.transaction('sources').objectStore('sources').getAll();
  const all = await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
  store.close();
  return all.sort((a, b) => b.importedAt - a.importedAt)[0].mapping;`;

const EMPTY = `
  const opening = indexedDB.open('easemark-dashboard');
  const store = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const names = [...store.objectStoreNames];
  const change = store.transaction(names, 'readwrite');
  for (const name of names) change.objectStore(name).clear();
  await new Promise((resolve) => { change.oncomplete = resolve; });
  store.close();`;

/** The dashboard in Chromium. */
export async function dashboardInChromium(): Promise<DashboardDriver & { readonly page: Page }> {
  const extension = await openChromium({ acceptDownloads: true });
  const page = await extension.openPage('dashboard.html');
  const home = `chrome-extension://${extension.id}/dashboard.html`;
  return {
    page,
    async open(query = '', view = 'dashboard') {
      await page.goto('about:blank');
      await page.goto(`${home}${query === '' ? '' : `?${query}`}#${view}`);
    },
    async choose(paths) {
      await page.setInputFiles('#files', [...paths]);
    },
    async drop(paths) {
      const session = await page.context().newCDPSession(page);
      const drag = { x: 200, y: 400, data: { items: [], files: [...paths], dragOperationsMask: 1 } };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, ...drag });
      await session.detach();
    },
    click: (selector) => page.locator(selector).first().click(),
    async text(selector) {
      await page.locator(selector).first().waitFor({ state: 'visible' });
      return (await page.locator(selector).first().textContent()) ?? '';
    },
    async numbers() {
      await page.waitForSelector('.em-chart');
      await page.locator('#take-out summary').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take-numbers').click()]);
      return readFileSync(await download.path(), 'utf8');
    },
    mapping: () => page.evaluate(`(async () => {${STORED}})()`),
    empty: () => page.evaluate(`(async () => {${EMPTY}})()`),
    close: () => extension.close(),
  };
}

/** The dashboard in Firefox. */
export async function dashboardInFirefox(): Promise<DashboardDriver> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-downloads-'));
  const firefox = await openFirefox({
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
  });
  return {
    async open(query = '', view = 'dashboard') {
      await firefox.open('about:blank');
      await firefox.open(`dashboard.html${query === '' ? '' : `?${query}`}#${view}`);
    },
    choose: (paths) => firefox.type(paths.join('\n'), '#files'),
    async drop(paths) {
      // The files of a drag come from another program, which no driver of Firefox can stand in for: the event is made in the page.
      const files = paths.map((path) => ({ name: basename(path), content: readFileSync(path).toString('base64') }));
      await firefox.run(
        `const held = new DataTransfer();
        for (const { name, content } of given.files)
          held.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: held, bubbles: true, cancelable: true }));`,
        { files },
      );
    },
    async click(selector) {
      await until(() => shown(selector));
      await firefox.click(selector);
    },
    async text(selector) {
      await until(() => shown(selector));
      return firefox.text(selector);
    },
    async numbers() {
      await until(() => shown('.em-chart'));
      await firefox.click('#take-out summary');
      await firefox.click('#take-numbers');
      const file = await until(() => readdirSync(folder).find((name) => name.endsWith('.csv')));
      const path = join(folder, file);
      // It is there before it is whole.
      const text = await until(() => (readdirSync(folder).length === 1 ? readFileSync(path, 'utf8') : undefined));
      rmSync(path);
      return text;
    },
    mapping: () => firefox.run(STORED),
    empty: () => firefox.run(EMPTY),
    async close() {
      await firefox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function shown(selector: string): Promise<boolean> {
    return firefox.run(
      `const found = document.querySelector(given.selector); return !!found && found.checkVisibility();`,
      {
        selector,
      },
    );
  }
}

async function until<Value>(come: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const value = await come();
    if (value) return value;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`It did not come: ${come}`);
}

/** What the command line makes of a file with the same mapping: its CSV, and its JSON. */
export function commandLine(
  file: string,
  mapping: Mapping,
  more: readonly string[] = [],
): { csv: string; json: string } {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-cli-'));
  const csv = join(folder, 'numbers.csv');
  try {
    const args = [CLI, 'score', file, '--json', '--csv', csv, ...argumentsOf(mapping), ...more];
    const json = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return { csv: readFileSync(csv, 'utf8'), json };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsOf({
  by = [],
  columns = [],
  metric,
  scale,
  direction,
  method,
  date,
  dateOrder,
  reasons,
}: Mapping): string[] {
  const one = { metric, scale, direction, method, date, 'date-order': dateOrder, reasons };
  return [
    ...by.flatMap((column) => ['--by', column]),
    ...columns.flatMap((column) => ['--column', column]),
    ...Object.entries(one).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
  ];
}
