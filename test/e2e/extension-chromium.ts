import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { builtExtension } from './build-extension.ts';
import { ChromiumTarget } from './chromium-target.ts';
import { findBrowser } from './find-browser.ts';

/** Chromium with the built extension in it, and what a test cannot reach through a page: the toolbar, the grants, the worker. */
export interface ExtensionInChromium {
  readonly context: BrowserContext;
  /** The extension's id: its pages are at `chrome-extension://<id>/`. */
  readonly id: string;
  /** Opens one of the extension's pages, such as `options.html`, in a tab. */
  openPage(path: string): Promise<Page>;
  /** Clicks the toolbar button on a tab: this gives access to that tab (activeTab) and opens the popup, which is returned. */
  clickToolbar(tab: Page): Promise<ChromiumTarget>;
  /** The popup as it would open on a tab, in a tab of its own, so that a test may look at it with all of playwright's means. */
  openPopupFor(tab: Page): Promise<Page>;
  /** Answers "allow" beforehand to the browser's question for hosts such as `http://127.0.0.1/*`: a `permissions.request` then is granted at once. */
  allowHost(pattern: string): Promise<void>;
  /** Takes back what was allowed, as in the browser's own settings. */
  withdrawHost(pattern: string): Promise<void>;
  /** Ends the background worker at once, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** Runs a function in the background worker, which is started where it has ended; only what JSON holds goes in and out. */
  inWorker<Value, Given = undefined>(code: (given: Given) => Value | Promise<Value>, given?: Given): Promise<Value>;
  /** Shows this HTML at an address that is not ours, so that a helpdesk's page stands at its true address. */
  serve(address: string | RegExp, html: string): Promise<void>;
  close(): Promise<void>;
}

/** Where Chromium is, or undefined where its tests are to be skipped. */
export const chromiumPath = findBrowser('chromium');

/**
 * Starts Chromium, without a window, with the extension as it is published.
 *
 * @param options a page's language, colours, size and so on, as playwright names them
 */
export async function openChromium(options: BrowserContextOptions = {}): Promise<ExtensionInChromium> {
  const directory = builtExtension('chrome');
  const profile = mkdtempSync(join(tmpdir(), 'easemark-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: chromiumPath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
      // Lets the tests press the toolbar button.
      '--enable-unsafe-extension-debugging',
      ...(options.locale ? [`--lang=${options.locale}`, `--accept-lang=${options.locale}`] : []),
    ],
  });
  const { host: id } = new URL((context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))).url());
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has closed');
  const devtools = await browser.newBrowserCDPSession();

  // Playwright's own list keeps a worker that has ended, and misses one that has started again.
  const isWorker = ({ type, url }: { type: string; url: string }) => type === 'service_worker' && url.includes(id);
  const workerRuns = async () => (await devtools.send('Target.getTargets')).targetInfos.some(isWorker);

  const hostAccess = async (change: 'addHostPermission' | 'removeHostPermission', pattern: string) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    const code = `chrome.developerPrivate.${change}(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`;
    await page.evaluate(code);
    await page.close();
  };

  const extension: ExtensionInChromium = {
    context,
    id,
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async clickToolbar(tab) {
      await tab.bringToFront();
      const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
      const [target, other] = targetInfos.filter(({ type, url }) => type === 'tab' && url === tab.url());
      if (target === undefined) throw new Error(`No tab shows ${tab.url()}`);
      // A tab is known by its address alone: of two it might be the wrong one.
      if (other) throw new Error(`Two tabs show ${tab.url()}`);
      // The command is newer than playwright's list of them.
      await devtools.send('Extensions.triggerAction' as never, { id, targetId: target.targetId } as never);
      return await ChromiumTarget.attach(
        devtools,
        ({ type, url }) => type === 'page' && url === `chrome-extension://${id}/popup.html`,
      );
    },
    async openPopupFor(tab) {
      await (await extension.clickToolbar(tab)).close();
      const page = await context.newPage();
      await tab.bringToFront();
      // A query tells it from the popup itself.
      await page.goto(`chrome-extension://${id}/popup.html?in-a-tab`);
      return page;
    },
    allowHost: (pattern) => hostAccess('addHostPermission', pattern),
    withdrawHost: (pattern) => hostAccess('removeHostPermission', pattern),
    async stopWorker() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          const ours = versions.filter(({ scriptURL }) => scriptURL.includes(id));
          if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await session.send('ServiceWorker.enable');
      if (await workerRuns()) {
        await session.send('ServiceWorker.stopAllWorkers');
        await stopped;
      }
      // Closing it is an event that may start the worker anew, with nothing left in its memory.
      await page.close();
    },
    async inWorker(code, given) {
      if (!(await workerRuns())) {
        const page = await extension.openPage('manifest.json');
        await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
        await page.close();
      }
      const worker = await ChromiumTarget.attach(devtools, isWorker);
      try {
        return await worker.evaluate(`(${code})(${JSON.stringify(given)})`);
      } finally {
        await worker.detach();
      }
    },
    async serve(address, html) {
      await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return extension;
}
