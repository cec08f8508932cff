import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataPage, startDataPage } from '../test/extension/dashboard/data-page.ts';
import type { BenchPage } from './dashboard-page/page.ts';
import { makeExport } from './make-export.ts';
import { median, shuffled } from './rounds.ts';

/** What bringing a file into the dashboard took, beside bare papaparse in the same browser. */
export interface DashboardBench {
  readonly rows: number;
  readonly megabytes: number;
  /** Seconds, medians of shuffled rounds. */
  readonly papaparse: number;
  readonly bringIn: number;
  /** Largest resident memory of the page's process, MB: in a fresh browser for each. */
  readonly papaparseMemory: number;
  readonly bringInMemory: number;
  /** Milliseconds: opening the stored source with its report, a filter change with all reports, seeking words in the comments. */
  readonly load: number;
  readonly filter: number;
  readonly find: number;
  /** The longest task on the page's main thread meanwhile, milliseconds; 0 for none over 50. */
  readonly longest: number;
}

const SIZES = [200_000, 1_000_000, 5_000_000] as const;
const ROUNDS = 5;
const root = join(import.meta.dirname, 'dashboard-page');

/** Times the dashboard's import, filter and load in Chromium. */
export async function benchDashboard(sizes: readonly number[] = SIZES): Promise<readonly DashboardBench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-'));
  try {
    const results: DashboardBench[] = [];
    for (const rows of sizes) {
      const file = join(folder, `${rows}.csv`);
      const megabytes = makeExport(file, rows) / 1e6;
      results.push({ rows, megabytes, ...(await timed(file)), ...(await memories(file)) });
      rmSync(file);
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(
  file: string,
): Promise<Omit<DashboardBench, 'rows' | 'megabytes' | 'papaparseMemory' | 'bringInMemory'>> {
  return inBrowser(file, async (run) => {
    const times = { papaparse: [] as number[], bringIn: [] as number[] };
    const looks: { load: number; filter: number; find: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of shuffled(['papaparse', 'bringIn'] as const)) {
        const took = await run(name);
        // The first round fills the caches.
        if (round > 0) times[name].push(took as number);
        if (name === 'bringIn') {
          looks.push((await run('look')) as (typeof looks)[number]);
          await run('empty');
        }
      }
    }
    const middle = (values: number[]): number => median(values.sort((a, b) => a - b));
    return {
      papaparse: middle(times.papaparse) / 1000,
      bringIn: middle(times.bringIn) / 1000,
      load: middle(looks.map(({ load }) => load)),
      filter: middle(looks.map(({ filter }) => filter)),
      find: middle(looks.map(({ find }) => find)),
      longest: (await run('longest')) as number,
    };
  });
}

async function memories(file: string): Promise<Pick<DashboardBench, 'papaparseMemory' | 'bringInMemory'>> {
  const of = (name: 'papaparse' | 'bringIn'): Promise<number> =>
    inBrowser(file, async (run, page) => {
      await run(name);
      return largestMemory(page);
    });
  return { papaparseMemory: await of('papaparse'), bringInMemory: await of('bringIn') };
}

type Run = (name: keyof BenchPage) => Promise<unknown>;

async function inBrowser<T>(file: string, use: (run: Run, page: DataPage) => Promise<T>): Promise<T> {
  const data = await startDataPage(root);
  try {
    const page = await data.open();
    await page.setInputFiles('#file', file);
    const run: Run = (name) =>
      page.evaluate((call) => (globalThis as unknown as { easemark: BenchPage }).easemark[call]() as unknown, name);
    return await use(run, data);
  } finally {
    await data.close();
  }
}

/** The largest resident memory any page's process had, MB. */
async function largestMemory({ browser }: DataPage): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024);
  return Math.max(...peaks);
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  console.table(await benchDashboard(sizes.length > 0 ? sizes : SIZES));
}
