import type { LoadedSource } from '../see/see-context.ts';
import type { SourceList } from '../sources/sources-view.ts';
import type { Store } from '../store/open-store.ts';
import { FORM } from '../store/source-record.ts';
import { listRemoved, listSources, loadChunks, loadSource } from '../store/sources.ts';

/**
 * Keeps the sources of the storage ready to be looked at: each is read once.
 *
 * @param open gives the storage
 */
export class SourceShelf {
  private readonly known = new Map<string, LoadedSource>();
  private readonly open: () => Promise<Store>;

  constructor(open: () => Promise<Store>) {
    this.open = open;
  }

  /** What is stored now; what another tab has changed since is seen. */
  async list(): Promise<SourceList> {
    const store = await this.open();
    const [summaries, removed] = await Promise.all([listSources(store), listRemoved(store)]);
    const found = await Promise.all(
      summaries.map(async (summary) => {
        const before = this.known.get(summary.id);
        if (before) return { ...before, summary };
        if (summary.form !== FORM) return { unreadable: summary };
        try {
          return this.loaded(summary, await loadSource(store, summary.id));
        } catch {
          // Damaged, or of another version: it is listed as such, and the others are shown.
          return { unreadable: summary };
        }
      }),
    );
    const loaded = found.filter((one) => 'source' in one);
    this.known.clear();
    for (const one of loaded) this.known.set(one.summary.id, one);
    return { loaded, unreadable: found.flatMap((one) => ('unreadable' in one ? [one.unreadable] : [])), removed };
  }

  private loaded(summary: LoadedSource['summary'], source: LoadedSource['source']): LoadedSource {
    const { open } = this;
    return {
      summary,
      source,
      async *chunks() {
        yield* loadChunks(await open(), summary.id);
      },
    };
  }
}
