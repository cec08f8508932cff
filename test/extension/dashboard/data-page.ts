import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../e2e/find-browser.ts';

const CHROMIUM = findBrowser('chromium');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
/** What an extension's own pages may load: nothing but their package. */
const CSP = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'none'";

/** Whether Chromium is here; where tests must run, its absence is an error. */
export const hasChromium = CHROMIUM !== undefined;

/** The dashboard's data layer in a real browser, built and served under an extension's content security policy. */
export interface DataPage {
  readonly address: string;
  open(): Promise<Page>;
  close(): Promise<void>;
  readonly browser: Browser;
}

/**
 * Builds a page, serves it on this machine alone and starts the browser.
 *
 * @param root folder of the page's index.html; it sets `globalThis.easemark` when it is ready
 * @param args more arguments of the browser
 */
export async function startDataPage(
  root: string = join(import.meta.dirname, 'page'),
  args: readonly string[] = [],
): Promise<DataPage> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-data-page-'));
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { outDir: folder, emptyOutDir: true },
    worker: { format: 'es' },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': CSP });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', ...args],
  });
  const context = await browser.newContext();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    browser,
    async open() {
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => 'easemark' in globalThis);
      return page;
    },
    async close() {
      await browser.close();
      await closed(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
