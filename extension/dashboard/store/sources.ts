import type { RowSample } from '#shared/sources/row-sample.ts';
import { type OpenSource, openSource, type Source } from '#shared/sources/source.ts';
import type { Store } from './open-store.ts';
import { checkedCounts, FORM, type SourceSummary } from './source-record.ts';

const ALL = ['sources', 'counts', 'chunks'] as const;
/** How long a removal can be undone, milliseconds. */
export const UNDO = 24 * 3600_000;

/**
 * Stores a source whole: in one transaction, so that a tab closed in the middle, or storage that is full, leaves nothing of it.
 *
 * @param replace a source that goes at the same moment; without it nothing is stored where the same content is there already
 * @returns the source that is there already, or `undefined` when this one was stored
 * @throws DOMException `QuotaExceededError` when the storage is full
 */
export async function putSource(
  store: Store,
  summary: SourceSummary,
  { counted, cube, level, kept }: Source,
  { chunks }: Pick<RowSample, 'chunks'>,
  replace?: string,
): Promise<SourceSummary | undefined> {
  const change = store.transaction(ALL, 'readwrite');
  const { id } = summary;
  if (replace !== undefined) erase(change, replace);
  else {
    // Within the transaction: another tab may bring in the same file at the same time.
    const same = await change.objectStore('sources').index('hash').getAll(summary.hash);
    const there = same.find(({ removedAt }) => removedAt === undefined);
    if (there) return there;
  }
  const writes = [
    change.objectStore('counts').put({ id, form: FORM, counted, cube, level, kept }),
    ...chunks.map((chunk, order) => change.objectStore('chunks').put({ ...chunk, source: id, order })),
    change.objectStore('sources').put(summary),
  ];
  // Their errors are those of the transaction.
  for (const write of writes) write.catch(() => {});
  await change.done;
  return undefined;
}

interface Change {
  objectStore(name: (typeof ALL)[number]): { delete(key: string | IDBKeyRange): Promise<void> };
}

function erase(change: Change, id: string): void {
  for (const [name, key] of [
    ['sources', id],
    ['counts', id],
    ['chunks', chunkRange(id)],
  ] as const)
    change
      .objectStore(name)
      .delete(key)
      .catch(() => {});
}

function chunkRange(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** Every source whose removal can still be undone, the last removed first. */
export async function listRemoved(store: Store): Promise<SourceSummary[]> {
  const all = await store.getAll('sources');
  return all.filter(({ removedAt }) => removedAt !== undefined).sort((a, b) => b.removedAt! - a.removedAt!);
}

/** Every source that is not removed, the last brought in first. */
export async function listSources(store: Store): Promise<SourceSummary[]> {
  const all = await store.getAll('sources');
  return all.filter(({ removedAt }) => removedAt === undefined).sort((a, b) => b.importedAt - a.importedAt);
}

/**
 * Loads a source: every number of the dashboard can be had from it, without its rows.
 *
 * @throws StoredItemError when it cannot be read
 */
export async function loadSource(store: Store, id: string): Promise<OpenSource> {
  return openSource(checkedCounts(id, await store.get('counts', id)));
}

/** The kept rows of a source, chunk by chunk in the order of the file. */
export async function* loadChunks(store: Store, id: string): AsyncGenerator<RowSample['chunks'][number]> {
  for (let order = 0; ; order += 1) {
    const chunk = await store.get('chunks', [id, order]);
    if (!chunk) return;
    yield chunk;
  }
}

/**
 * Takes a source out of the list; `restoreSource` brings it back.
 *
 * @param now milliseconds since 1970
 */
export async function removeSource(store: Store, id: string, now: number): Promise<void> {
  await mark(store, id, now);
}

/** Brings a removed source back. */
export async function restoreSource(store: Store, id: string): Promise<void> {
  await mark(store, id, undefined);
}

async function mark(store: Store, id: string, removedAt: number | undefined): Promise<void> {
  await changeSummary(store, id, ({ removedAt: _, ...summary }) =>
    removedAt === undefined ? summary : { ...summary, removedAt },
  );
}

/** Gives a source another name. */
export async function renameSource(store: Store, id: string, name: string): Promise<void> {
  await changeSummary(store, id, (summary) => ({ ...summary, name }));
}

/** Marks a source as the sample, which is told wherever it is shown. */
export async function markAsSample(store: Store, id: string): Promise<void> {
  await changeSummary(store, id, (summary) => ({ ...summary, sample: true }));
}

async function changeSummary(
  store: Store,
  id: string,
  changed: (summary: SourceSummary) => SourceSummary,
): Promise<void> {
  const change = store.transaction('sources', 'readwrite');
  const summary = await change.store.get(id);
  if (summary) await change.store.put(changed(summary));
  await change.done;
}

/**
 * Erases what was removed a day ago or longer, and whatever belongs to no source.
 *
 * @param now milliseconds since 1970
 */
export async function sweep(store: Store, now: number): Promise<void> {
  const change = store.transaction(ALL, 'readwrite');
  const all = await change.objectStore('sources').getAll();
  for (const { id, removedAt } of all) if (removedAt !== undefined && now - removedAt >= UNDO) erase(change, id);
  const known = new Set(all.map(({ id }) => id));
  for (const id of await change.objectStore('counts').getAllKeys()) if (!known.has(id)) erase(change, id);
  await change.done;
}

/** Remembers what was decided for files with this header. */
export async function saveMapping(
  store: Store,
  fingerprint: string,
  mapping: SourceSummary['mapping'],
  savedAt: number,
): Promise<void> {
  await store.put('mappings', { fingerprint, mapping, savedAt });
}

/** What was decided for files with this header. */
export async function mappingOf(store: Store, fingerprint: string): Promise<SourceSummary['mapping'] | undefined> {
  return (await store.get('mappings', fingerprint))?.mapping;
}

/** How many headers have a mapping that is remembered. */
export async function countMappings(store: Store): Promise<number> {
  return store.count('mappings');
}

/** Forgets what was decided: for files with one header, or for all. */
export async function forgetMapping(store: Store, fingerprint?: string): Promise<void> {
  if (fingerprint === undefined) await store.clear('mappings');
  else await store.delete('mappings', fingerprint);
}

/** Erases every source, removed ones too, and all that was remembered. */
export async function eraseEverything(store: Store): Promise<void> {
  const all = [...ALL, 'mappings'] as const;
  const change = store.transaction(all, 'readwrite');
  for (const name of all)
    change
      .objectStore(name)
      .clear()
      .catch(() => {});
  await change.done;
}
