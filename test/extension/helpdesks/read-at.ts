import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { ReadInPage } from './in-page.ts';
import { openReadingBrowser, type ReadingBrowser } from './reading-browser.ts';
import { type Answer, refusals, serve } from './served.ts';

export type Answers = Parameters<typeof serve>[2];

/** A page at a desk's true address, and its desk's reader. */
export interface ReadAt {
  /** Opens the address with these answers beside those given first, and reads. */
  readonly readWith: (answers?: Answers, address?: string) => Promise<ReadInPage>;
  /** Reads what is open, without loading it anew. */
  readonly readAgain: () => Promise<ReadInPage>;
  readonly page: () => Page;
  /** Whether anything that a hostile text holds has run. */
  readonly hacked: () => Promise<boolean>;
}

/** Opens a browser for the tests of a file. */
export function readAt(address: string, first: Answers): ReadAt {
  const { origin } = new URL(address);
  let reading: ReadingBrowser;
  let page: Page;
  beforeAll(async () => {
    reading = await openReadingBrowser();
    page = await reading.browser.newPage();
  });
  afterAll(() => reading?.close());
  return {
    page: () => page,
    readWith: async (answers = {}, at = address) => {
      await serve(page, origin, { ...first, ...answers });
      // Another address first: two that differ in their fragment alone would not be loaded anew.
      await page.goto('about:blank');
      await page.goto(at);
      return reading.read(page);
    },
    readAgain: () => reading.read(page),
    hacked: () => page.evaluate(() => 'hacked' in globalThis),
  };
}

/** One test for every way in which a helpdesk does not answer the question. */
export function whenRefused(
  name: string,
  told: (read: (answers: (answer: Answer) => Answers) => Promise<ReadInPage>, why: string) => Promise<void>,
  desk: ReadAt,
): void {
  test.each(refusals)(`${name}, answered with %s, says so and reads what is left`, async (_what, answer, why) => {
    await told((answers) => desk.readWith(answers(answer)), why);
  });
}

/** A moment known to the second. */
export function second(iso: string) {
  return { time: Date.parse(iso), precision: 'second' };
}
