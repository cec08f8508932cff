import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mapping } from '#shared/sources/source.ts';
import type { SourceSummary, StoredChunk, StoredCounts } from './source-record.ts';

/** What is stored. A source is a summary, its counts and its chunks; never a record a row. */
export interface StoreSchema extends DBSchema {
  sources: { key: string; value: SourceSummary; indexes: { hash: string } };
  counts: { key: string; value: StoredCounts };
  chunks: { key: [source: string, order: number]; value: StoredChunk };
  mappings: {
    key: string;
    value: { readonly fingerprint: string; readonly mapping: Mapping; readonly savedAt: number };
  };
}

export type Store = IDBPDatabase<StoreSchema>;

const NAME = 'easemark-dashboard';
const VERSION = 1;

/**
 * Opens the dashboard's storage, made or upgraded where needed.
 *
 * Where another tab needs a newer version, or the browser takes the storage away, this one is closed.
 *
 * @param lost told that it is closed: it is to be opened anew when it is used next
 */
export async function openStore(lost: () => void = () => {}): Promise<Store> {
  const store = await openDB<StoreSchema>(NAME, VERSION, {
    upgrade(store, from) {
      // One step a version, in order, so that any old one reaches the newest.
      if (from < 1) {
        store.createObjectStore('sources', { keyPath: 'id' }).createIndex('hash', 'hash');
        store.createObjectStore('counts', { keyPath: 'id' });
        store.createObjectStore('chunks', { keyPath: ['source', 'order'] });
        store.createObjectStore('mappings', { keyPath: 'fingerprint' });
      }
    },
    // Closing it ourselves sends no event.
    blocking: () => {
      store.close();
      lost();
    },
    terminated: lost,
  });
  return store;
}
