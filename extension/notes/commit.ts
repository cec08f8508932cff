import { RequestRefusal } from '#shared/languages/request-refusal.ts';

/** The part of `browser.storage.local` that is used. A `set` and a `remove` are each done wholly or not at all, however many items they name. */
export interface StorageArea {
  get(names?: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(names: string | string[]): Promise<void>;
}

/** Items to write and items to remove that belong together. */
export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

/** Where it is written what is still to be removed. */
const JOURNAL = 'journal';

/**
 * Makes a change as if it were one step, although the browser knows no step that both writes and removes: what is to be removed is written
 * down together with what is set. The background may be stopped at any point between; the next change, or {@link finishCommit} at the next
 * start, does the rest.
 *
 * @throws RequestRefusal `storageFull`: nothing was changed
 * @throws RequestRefusal `storageFailed`: nothing was changed, or all that was to be set is and what is left to remove is written down
 */
export async function commit(area: StorageArea, { set = {}, remove = [] }: Change): Promise<void> {
  try {
    const left = await leftToRemove(area);
    // What an earlier change had to leave is removed now, but not what is written anew.
    const gone = [...new Set([...left, ...remove])].filter((name) => !(name in set));
    const isNoted = left.length > 0;
    if (Object.keys(set).length > 0) {
      const hasTwoSteps = gone.length > 0 || isNoted;
      await area.set(hasTwoSteps ? { ...set, [JOURNAL]: { version: 1, remove: gone } } : { ...set });
      if (hasTwoSteps) await area.remove([...gone, JOURNAL]);
    } else if (gone.length > 0) {
      // A full storage takes no journal, and removing alone needs none.
      await area.remove(isNoted ? [...gone, JOURNAL] : gone);
    }
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Ends a change that was begun before the background was stopped. To be done at every start, before anything is read. */
export async function finishCommit(area: StorageArea): Promise<void> {
  const journal = (await area.get(JOURNAL))[JOURNAL];
  if (journal !== undefined) await area.remove([...(await leftToRemove(area)), JOURNAL]);
}

/** What a change had to leave because the background, or the browser's storage, stopped between its two steps. */
async function leftToRemove(area: StorageArea): Promise<readonly string[]> {
  const { remove } = ((await area.get(JOURNAL))[JOURNAL] ?? {}) as { remove?: unknown };
  return Array.isArray(remove) ? remove.filter((name) => typeof name === 'string') : [];
}

function refusalOf(error: unknown): RequestRefusal {
  const why = error instanceof Error ? error.message : String(error);
  if (/quota|no.?space|disk.?full/i.test(`${why} ${error instanceof Error ? error.name : ''}`)) {
    return new RequestRefusal('storageFull');
  }
  return new RequestRefusal('storageFailed', { why: why.slice(0, 200) });
}
