import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { deskFile, deskFiles } from './desk-files.ts';
import type { ReadInPage } from './in-page.ts';

/** A browser in which the desks' readers can be run in any page, in a world of their own as content scripts are. */
export interface ReadingBrowser {
  readonly browser: Browser;
  /** What the reader of the page's desk gives. */
  readonly read: (page: Page) => Promise<ReadInPage>;
  /** The same where the page has moved on to this ticket, and still shows the one before. */
  readonly readMoved: (page: Page) => Promise<ReadInPage>;
  /** What of the page the desk compares before and after such a move. */
  readonly shown: (page: Page) => Promise<string | undefined>;
  /** What is thrown when reading is broken off after so many milliseconds. */
  readonly breakOff: (page: Page, after: number) => Promise<{ readonly aborted: string }>;
  readonly close: () => Promise<void>;
}

export async function openReadingBrowser(): Promise<ReadingBrowser> {
  const [browser, code] = await Promise.all([
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    }),
    bundle(),
  ]);
  async function run(page: Page, call: string): Promise<unknown> {
    const session = await page.context().newCDPSession(page);
    try {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `${code}; ${call}`,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }
  return {
    browser,
    read: async (page) => (await run(page, 'readHere()')) as ReadInPage,
    readMoved: async (page) => (await run(page, 'readHere(undefined, false)')) as ReadInPage,
    shown: async (page) => (await run(page, 'shownHere()')) as string | undefined,
    breakOff: async (page, after) => (await run(page, `readHere(${after})`)) as { aborted: string },
    close: () => browser.close(),
  };
}

const ENTRY = '\0every-desk';

/** A module that offers the readers of all desks: the background's list knows their addresses only. */
function everyDesk(): string {
  const here = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
  return [
    `import { offerReading } from ${here('in-page.ts')};`,
    `import { deskIn } from ${here('../../../extension/scaffold/desk-in.ts')};`,
    ...deskFiles.map((name, at) => `import * as desk${at} from ${JSON.stringify(deskFile(name))};`),
    `offerReading([${deskFiles.map((_name, at) => `desk${at}`).join(', ')}].map(deskIn));`,
  ].join('\n');
}

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: ENTRY,
    logLevel: 'silent',
    plugins: [
      {
        name: 'every-desk',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? everyDesk() : undefined),
      },
    ],
  });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
