import { browser } from 'wxt/browser';
import { listOf, Misshapen, record, text } from '#shared/borders/shape.ts';
import { timeShape } from '#shared/friction/note-shape.ts';
import type { SavedSite } from './saved-sites.ts';

const ITEM = 'pending-sites';

/** How long a question of the browser may stand unanswered, in milliseconds, before it is taken for abandoned. */
const PENDING_FOR = 10 * 60_000;

const shape = listOf(record({ origin: text(300), desk: text(40, /^[a-z0-9-]+$/), at: timeShape }), 1_000);

type Pending = ReturnType<typeof shape>[number];

/** Remembers which address is being asked for: the popup that asks may be gone when the browser answers. */
export async function expectSite(site: SavedSite, now: number): Promise<void> {
  await write([...(await pending(now)).filter(({ origin }) => origin !== site.origin), { ...site, at: now }]);
}

/** The addresses that were asked for and wait for an answer. */
export async function pendingSites(now: number): Promise<readonly SavedSite[]> {
  return (await pending(now)).map(({ origin, desk }) => ({ origin, desk }));
}

/** An address that was granted waits no longer. */
export async function settledSite(origin: string, now: number): Promise<void> {
  await write((await pending(now)).filter((site) => site.origin !== origin));
}

async function pending(now: number): Promise<readonly Pending[]> {
  const stored = (await browser.storage.session.get(ITEM))[ITEM];
  try {
    return shape(stored ?? []).filter(({ at }) => now - at < PENDING_FOR);
  } catch (error) {
    if (error instanceof Misshapen) return [];
    throw error;
  }
}

async function write(sites: readonly Pending[]): Promise<void> {
  await browser.storage.session.set({ [ITEM]: sites });
}
