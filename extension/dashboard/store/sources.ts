import type { IDBPObjectStore } from 'idb';
import type { RowSample } from '#shared/sources/row-sample.ts';
import { type Mapping, type OpenSource, openSource, type Source } from '#shared/sources/source.ts';
import type { Store, StoreSchema } from './open-store.ts';
import { checkedCounts, FORM, type SourceSummary } from './source-record.ts';
import { checkedSummary, shaped, storedMapping } from './stored-shapes.ts';

const ALL = ['sources', 'counts', 'chunks'] as const;
/** How long a removal can be undone, milliseconds. */
export const UNDO = 24 * 3600_000;

/**
 * Stores a source whole: in one transaction, so that a tab closed in the middle, or storage that is full, leaves nothing of it. Nothing is stored where
 * the same rows of the same content are there already.
 *
 * @param replace a source that is removed at the same moment; that can be undone
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
  const summaries = change.objectStore('sources');
  // Within the transaction: another tab may bring in the same file at the same time.
  const there = await sameThere(summaries, summary, replace);
  if (there) return there;
  const replaced = replace === undefined ? undefined : await summaries.get(replace);
  const writes = [
    ...(replaced ? [summaries.put({ ...replaced, removedAt: summary.importedAt })] : []),
    change.objectStore('counts').put({ id, form: FORM, counted, cube, level, kept }),
    ...chunks.map((chunk, order) => change.objectStore('chunks').put({ ...chunk, source: id, order })),
    summaries.put(summary),
  ];
  // Their errors are those of the transaction.
  for (const write of writes) write.catch(() => {});
  await change.done;
  return undefined;
}

/** The summaries, within a transaction. */
type Summaries = IDBPObjectStore<StoreSchema, ('sources' | 'counts' | 'chunks')[], 'sources', 'readwrite'>;

/** A source that is not removed and holds the same rows of the same content as another. @param besides is not looked at */
async function sameThere(
  summaries: Pick<Summaries, 'index'>,
  one: SourceSummary,
  besides?: string,
): Promise<SourceSummary | undefined> {
  const found = await summaries.index('hash').getAll(one.hash);
  return found
    .flatMap((item) => checkedSummary(item) ?? [])
    .find(({ id, removedAt, mapping }) => {
      return id !== one.id && id !== besides && removedAt === undefined && sameRows(mapping, one.mapping);
    });
}

/** Whether two mappings of a file keep the same of its rows: of one file the agents' surveys and those sent by rule may be two sources. */
export function sameRows(a: Mapping, b: Mapping): boolean {
  return JSON.stringify(a.where ?? []) === JSON.stringify(b.where ?? []);
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

async function allSources(store: Store): Promise<SourceSummary[]> {
  return (await store.getAll('sources')).flatMap((item) => checkedSummary(item) ?? []);
}

/** Every source whose removal can still be undone, the last removed first. */
export async function listRemoved(store: Store): Promise<SourceSummary[]> {
  const all = await allSources(store);
  return all.filter(({ removedAt }) => removedAt !== undefined).sort((a, b) => b.removedAt! - a.removedAt!);
}

/** Every source that is not removed, the last brought in first. */
export async function listSources(store: Store): Promise<SourceSummary[]> {
  const all = await allSources(store);
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
  await changeSummary(store, id, (summary) => ({ ...summary, removedAt: now }));
}

/**
 * Brings a removed source back.
 *
 * @returns the source that has been brought in since and holds the same, where there is one: then the removed one stays where it is
 */
export async function restoreSource(store: Store, id: string): Promise<SourceSummary | undefined> {
  const change = store.transaction(['sources', 'counts', 'chunks'], 'readwrite');
  const summaries = change.objectStore('sources');
  const summary = await summaries.get(id);
  if (!summary) return undefined;
  const there = await sameThere(summaries, summary);
  if (there) return there;
  const { removedAt: _, ...back } = summary;
  await summaries.put(back);
  await change.done;
  return undefined;
}

/** Gives a source another name. */
export async function renameSource(store: Store, id: string, name: string): Promise<void> {
  await changeSummary(store, id, (summary) => ({ ...summary, name }));
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
export async function saveMapping(store: Store, fingerprint: string, mapping: Mapping, savedAt: number): Promise<void> {
  await store.put('mappings', { fingerprint, mapping, savedAt });
}

/** What was decided for files with this header; nothing where what is stored cannot be read. */
export async function mappingOf(store: Store, fingerprint: string): Promise<Mapping | undefined> {
  return shaped(storedMapping, (await store.get('mappings', fingerprint))?.mapping);
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
