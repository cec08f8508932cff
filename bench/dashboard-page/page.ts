import { importFile, proposeImport } from '../../extension/dashboard/import/import-file.ts';
import { openStore } from '../../extension/dashboard/store/open-store.ts';
import { loadChunks, loadSource, removeSource, sweep } from '../../extension/dashboard/store/sources.ts';
import { RowFinder } from '../../shared/sources/find-rows.ts';
import { reportOf } from '../../shared/sources/report-source.ts';

/** What the bench runs in the browser; times in milliseconds. */
export interface BenchPage {
  papaparse(): Promise<number>;
  bringIn(): Promise<number>;
  /** With what is stored by `bringIn`. */
  look(): Promise<{ load: number; filter: number; find: number }>;
  /** The longest task on the main thread while files were brought in; 0 for none over 50. */
  longest(): number;
  empty(): Promise<void>;
}

const longTasks: number[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});
let stored = '';
let longest = 0;

function file(): File {
  return document.querySelector<HTMLInputElement>('#file')!.files![0]!;
}

const page: BenchPage = {
  papaparse() {
    const worker = new Worker(new URL('./papaparse-worker.ts', import.meta.url), { type: 'module' });
    const start = performance.now();
    return new Promise((resolve) => {
      worker.onmessage = () => {
        worker.terminate();
        resolve(performance.now() - start);
      };
      worker.postMessage(file());
    });
  },
  async bringIn() {
    const proposed = await proposeImport(file(), undefined).outcome;
    if (!('proposal' in proposed)) throw new Error(JSON.stringify(proposed));
    longTasks.length = 0;
    const start = performance.now();
    const done = await importFile(file(), proposed.proposal.mapping).outcome;
    const took = performance.now() - start;
    if (!('imported' in done)) throw new Error(JSON.stringify(done));
    longest = Math.max(longest, ...longTasks);
    stored = done.imported.id;
    return took;
  },
  async look() {
    const store = await openStore();
    const start = performance.now();
    const source = await loadSource(store, stored);
    reportOf(source);
    const load = performance.now() - start;
    const times: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const before = performance.now();
      reportOf(source, {
        filter: { from: 19_750 + round, values: [{ column: 3, any: round % 2 ? ['Email'] : ['Chat', 'Phone'] }] },
      });
      times.push(performance.now() - before);
    }
    const sought = performance.now();
    const finder = new RowFinder(source, { words: 'refund' });
    for await (const chunk of loadChunks(store, stored)) finder.in(chunk);
    const find = performance.now() - sought;
    store.close();
    return { load, filter: times.sort((a, b) => a - b)[10]!, find };
  },
  longest: () => longest,
  async empty() {
    const store = await openStore();
    await removeSource(store, stored, 0);
    await sweep(store, Date.now());
    store.close();
  },
};
(globalThis as unknown as { easemark: BenchPage }).easemark = page;
