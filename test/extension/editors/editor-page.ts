import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { Insertion } from '../../../extension/editors/insert.ts';
import type { InsertedHere, InsertHere, Where } from './in-page.ts';

/** A page with an editor in it, and our script in a world of its own, as a content script is. */
export interface EditorPage {
  readonly page: Page;
  insert(insertion: Insertion, where: Where, how?: InsertHere): Promise<InsertedHere>;
}

export async function openChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** Puts our script into the page that is open. Anything left from a page before is gone. */
export async function scripted(page: Page, code: string): Promise<EditorPage> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'content script' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  async function run(expression: string): Promise<unknown> {
    const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  await run(`${code}; watchHere()`);
  return {
    page,
    insert: async (insertion, where, how = {}) =>
      (await run(`insertHere(${[insertion, where, how].map((one) => JSON.stringify(one)).join()})`)) as InsertedHere,
  };
}

/** What is put into the page. */
export async function contentScript(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('in-page.ts', import.meta.url)), logLevel: 'silent' });
  try {
    const { output } = await build.generate({ format: 'iife' });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** What every editor's page gives its test; see test/editors. */
interface UnderTest {
  data(): string;
  field?(): string;
  fill(html: string): unknown;
  lock(): unknown;
}

declare global {
  interface Window {
    underTest?: UnderTest;
  }
}
