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
 * down together with what is set. The background may be stopped at any point between; {@link finishCommit} does the rest at its next start.
 *
 * @throws RequestRefusal `storageFull`, `storageFailed`: then nothing was changed
 */
export async function commit(area: StorageArea, { set = {}, remove = [] }: Change): Promise<void> {
  const writes = Object.keys(set).length > 0;
  try {
    if (writes && remove.length > 0) await area.set({ ...set, [JOURNAL]: { version: 1, remove } });
    else if (writes) await area.set({ ...set });
    // A full storage takes no journal, and removing alone needs none.
    if (remove.length > 0) await area.remove(writes ? [...remove, JOURNAL] : [...remove]);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Ends a change that was begun before the background was stopped. To be done at every start, before anything is read. */
export async function finishCommit(area: StorageArea): Promise<void> {
  const journal = (await area.get(JOURNAL))[JOURNAL] as { remove?: unknown } | undefined;
  if (journal === undefined) return;
  const remove = Array.isArray(journal.remove) ? journal.remove.filter((name) => typeof name === 'string') : [];
  await area.remove([...remove, JOURNAL]);
}

function refusalOf(error: unknown): RequestRefusal {
  const why = error instanceof Error ? error.message : String(error);
  if (/quota|no.?space|disk.?full/i.test(`${why} ${error instanceof Error ? error.name : ''}`)) {
    return new RequestRefusal('storageFull');
  }
  return new RequestRefusal('storageFailed', { why: why.slice(0, 200) });
}
