import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  /** As {@link readAgain}, where the page has moved on to this ticket, and still shows the one before. */
  readonly readMoved: () => Promise<ReadInPage>;
  /** What of the page the desk compares before and after such a move. */
  readonly shown: () => Promise<string | undefined>;
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
    readMoved: () => reading.readMoved(page),
    shown: () => reading.shown(page),
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

/**
 * One test for a desk whose page goes from ticket to ticket without loading: what it shows of the last one is not read as this one's, and that it
 * shows another is seen.
 *
 * @param answers what the page's server answers meanwhile; by default nothing
 * @param change has the page show another ticket; runs in the page
 */
export function whenMoved(name: string, desk: ReadAt, change: () => void, answers: Answers = {}): void {
  test(`${name}: while the page still shows the last ticket, nothing of it is read as this one's`, async () => {
    await desk.readWith(answers);
    const before = await desk.shown();
    expect(before).toEqual(expect.any(String));
    const { ticket, unread, from } = await desk.readMoved();
    expect(from).toEqual([]);
    expect(Object.keys(ticket).filter((part) => !['desk', 'site', 'id', 'address', 'number'].includes(part))).toEqual(
      [],
    );
    // A number that is known stands in the address.
    expect(ticket.address).toContain(ticket.number ?? ticket.id);
    expect(unread.map(({ part }) => part)).toContain('messages');
    expect(await desk.shown()).toBe(before);
    await desk.page().evaluate(change);
    expect(await desk.shown()).not.toBe(before);
  });
}
