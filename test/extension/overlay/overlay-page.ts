import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Order } from '#shared/messages/requests.ts';
import { findBrowser } from '../../e2e/find-browser.ts';
import type {} from './in-page/background.ts';

/** Where Chromium is, or undefined where its tests are to be skipped. */
export const chromiumPath = findBrowser('chromium');

/** An address without TLS: the overlay must do without what browsers then keep back. */
export const HOST = 'http://desk.example';

/** Bundles one of the scripts for the page into a classic script, as the extension's build does. */
export async function bundle(name: 'background' | 'content' | 'panel' | 'launch'): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'easemark-overlay-'));
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'import.meta.env.ENTRYPOINT': JSON.stringify(name), 'import.meta.env.MODE': '"production"' },
    build: {
      outDir: directory,
      emptyOutDir: true,
      lib: {
        entry: fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'easemark',
        fileName: () => 'script.js',
      },
    },
  });
  const script = readFileSync(join(directory, 'script.js'), 'utf8');
  rmSync(directory, { recursive: true });
  return script;
}

let scripts: Promise<[background: string, content: string, panel: string, launch: string]> | undefined;

/** A page of a helpdesk with the overlay in it. */
export interface OverlayPage {
  readonly page: Page;
  /** Injects the overlay, as a click on the toolbar does. */
  inject(): Promise<void>;
  tell(order: Order): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens a page with the overlay on it.
 *
 * @param html of the page; `ticketHtml()` is a small ticket
 * @param set what the background is set to before the overlay asks it anything
 */
export async function openOverlay(
  browser: Browser,
  {
    html = ticketHtml(),
    path = '/ticket/1',
    set = {},
    inject = true,
    ...options
  }: BrowserContextOptions & {
    html?: string;
    path?: string;
    inject?: boolean;
    set?: Partial<
      Pick<Window['background'], 'language' | 'direction' | 'badge' | 'trouble' | 'surveys' | 'doNotAsk' | 'isAnyPage'>
    >;
  } = {},
): Promise<OverlayPage> {
  scripts ??= Promise.all([bundle('background'), bundle('content'), bundle('panel'), bundle('launch')]);
  const [background, content, panel, launch] = await scripts;
  const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options });
  await context.route(`${HOST}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(
    `window.panelScript=${JSON.stringify(panel)};window.launchScript=${JSON.stringify(launch)};${background};Object.assign(window.background, ${JSON.stringify(set)});`,
  );
  await page.goto(HOST + path);
  const opened: OverlayPage = {
    page,
    inject: async () => void (await page.evaluate(`${content}\n//# sourceURL=easemark-content.js`)),
    tell: (order) => page.evaluate((told) => window.background.tell(told), order),
    async close() {
      await context.close();
      if (errors.length > 0) throw new Error(errors.join('\n'));
    },
  };
  if (inject) {
    await opened.inject();
    if (set.trouble === undefined) await page.locator('easemark-overlay .badge').waitFor();
  }
  return opened;
}

/** Chromium without a window. */
export const openBrowser = () =>
  chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-background-networking'] });

/** A ticket's page. The subject and the texts stand there as HTML. */
export function ticketHtml(subject = 'Refund has not arrived', texts: readonly string[] = TEXTS): string {
  const articles = texts.map(
    (text, index) =>
      `<article id="m${index + 1}" class="${index % 2 ? 'agent' : 'customer'}"><h2>${index % 2 ? 'Robin, support' : 'Kim Larsen'}</h2><p>${text}</p></article>`,
  );
  return `<!doctype html><html lang="en"><title>${subject}</title><style>
body { margin: 0; font: 15px/1.55 Georgia, serif; background: #eef0f3; color: #222 }
h1 { font-size: 22px; margin: 24px 40px 8px } main { padding: 0 40px 400px; max-width: 640px }
article { background: #fff; border: 1px solid #d8dce2; margin: 12px 0; padding: 8px 20px } h2 { font-size: 14px; margin: 0 }
@media (prefers-color-scheme: dark) { body { background: #111318; color: #ddd } article { background: #1b1e25; border-color: #333842 } }
button, p { letter-spacing: 3px; text-transform: uppercase } article p, article h2 { letter-spacing: normal; text-transform: none }
</style><h1>${subject}</h1><main>${articles.join('')}</main><form><label>Reply <input id="reply"></label><button type="button">Send</button></form>`;
}

const TEXTS = [
  'I was charged twice for my order in October. I wrote on chat last week and was told it would be fixed, but nothing has happened.',
  'Thank you for reaching out. Could you send us your order number?',
  'I have given the order number three times now: in chat, in the form, and on the phone. Why do I have to repeat it every time?',
  'I am sorry about that. I have found the order and asked our finance team to return the second payment.',
  'It has been ten days and the money is still not there. Who can I speak to?',
];
