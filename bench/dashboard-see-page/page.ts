import { importFile, proposeImport } from '../../extension/dashboard/import/import-file.ts';
import { adoptViewStyle } from '../../extension/dashboard/page/page-style.ts';
import { type LoadedSource, mountSee, type SeeContext } from '../../extension/dashboard/see/see.ts';
import { openStore } from '../../extension/dashboard/store/open-store.ts';
import { listSources, loadChunks, loadSource } from '../../extension/dashboard/store/sources.ts';
import { en as charts } from '../../shared/languages/en/charts.ts';
import { en } from '../../shared/languages/en/words.ts';
import { readerOf } from '../../views/text/reader.ts';

/** What the bench runs in the browser; times in milliseconds. */
export interface SeePage {
  bringIn(): Promise<void>;
  /** From opening the storage to the last chart painted. */
  first(): Promise<number>;
  /** From a change of the filter to the last chart painted, and the longest task meanwhile (0 for none over 50). */
  change(query: string): Promise<{ painted: number; longest: number; charts: number }>;
}

adoptViewStyle();
const root = document.querySelector<HTMLElement>('#see')!;
const longTasks: number[] = [];
const observer = new PerformanceObserver((list) =>
  longTasks.push(...list.getEntries().map(({ duration }) => duration)),
);
observer.observe({ type: 'longtask' });

/** Resolves when everything is drawn and the browser has painted it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const drawn = (): void => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    root.addEventListener('easemark:drawn', drawn, { once: true });
  });
}

const page: SeePage = {
  async bringIn() {
    const file = document.querySelector<HTMLInputElement>('#file')!.files![0]!;
    const proposed = await proposeImport(file, undefined).outcome;
    if (!('proposal' in proposed)) throw new Error(JSON.stringify(proposed));
    const done = await importFile(file, proposed.proposal.mapping).outcome;
    if (!('imported' in done)) throw new Error(JSON.stringify(done));
  },
  async first() {
    const start = performance.now();
    const store = await openStore();
    const sources: LoadedSource[] = [];
    for (const summary of await listSources(store))
      sources.push({
        summary,
        source: await loadSource(store, summary.id),
        chunks: () => loadChunks(store, summary.id),
      });
    const context: SeeContext = {
      sources,
      notes: [],
      reader: readerOf('en', en, charts),
      actions: { goToBringIn: () => {}, announce: () => {} },
    };
    const done = painted();
    mountSee(root, context);
    await done;
    return performance.now() - start;
  },
  async change(query) {
    // What the change before has left to do is over.
    await new Promise((resolve) => setTimeout(resolve, 400));
    longTasks.length = 0;
    const done = painted();
    const start = performance.now();
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
    await done;
    const took = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 50));
    longTasks.push(...observer.takeRecords().map(({ duration }) => duration));
    return { painted: took, longest: Math.max(0, ...longTasks), charts: root.querySelectorAll('svg.em-chart').length };
  },
};
(globalThis as unknown as { easemark: SeePage }).easemark = page;
