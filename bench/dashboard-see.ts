import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDataPage } from '../test/extension/dashboard/data-page.ts';
import type { SeePage } from './dashboard-see-page/page.ts';
import { makeExport } from './make-export.ts';
import { median } from './rounds.ts';

/** What looking at a large source took in the browser. */
export interface SeeBench {
  readonly rows: number;
  /** Milliseconds from opening the storage to the last chart painted. */
  readonly first: number;
  /** Milliseconds from a change of the filter to the last chart painted: median and worst of the rounds. */
  readonly change: number;
  readonly worst: number;
  /** The longest task of any round, milliseconds; 0 for none over 50. */
  readonly longest: number;
  readonly charts: number;
  /** How many changes were timed. */
  readonly changes: number;
}

const SIZES = [200_000, 1_000_000] as const;
const CHANGES = [
  '?is.channel=Email',
  '?is.channel=Email&is.country=Poland',
  '?days=2024-06-01..2025-05-31',
  '?is.country=Sweden&is.country=Norway&days=2024-03-01..',
  '?is.channel=Chat&is.channel=Phone',
  '?',
];
const ROUNDS = 4;

/** Times filter changes of the dashboard in Chromium, everything drawn and painted. */
export async function benchSee(sizes: readonly number[] = SIZES): Promise<readonly SeeBench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-'));
  const results: SeeBench[] = [];
  try {
    for (const rows of sizes) {
      const file = join(folder, `${rows}.csv`);
      makeExport(file, rows);
      results.push({ rows, ...(await timed(file)) });
      rmSync(file);
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(file: string): Promise<Omit<SeeBench, 'rows'>> {
  const data = await startDataPage(join(import.meta.dirname, 'dashboard-see-page'));
  try {
    const page = await data.open();
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.setInputFiles('#file', file);
    const run = (name: keyof SeePage, query = '') =>
      page.evaluate(
        ([call, given]) => (globalThis as unknown as { easemark: SeePage }).easemark[call](given) as Promise<unknown>,
        [name, query] as const,
      );
    await run('bringIn');
    const first = (await run('first')) as number;
    type Change = Awaited<ReturnType<SeePage['change']>>;
    const changes: Change[] = [];
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const query of CHANGES) {
        const took = (await run('change', query)) as Change;
        // The first round warms the browser's compiler.
        if (round > 0) changes.push(took);
      }
    const times = changes.map(({ painted }) => painted).sort((a, b) => a - b);
    return {
      first,
      change: median(times),
      worst: times[times.length - 1]!,
      longest: Math.max(...changes.map(({ longest }) => longest)),
      charts: Math.max(...changes.map(({ charts }) => charts)),
      changes: changes.length,
    };
  } finally {
    await data.close();
  }
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  console.table(await benchSee(sizes.length > 0 ? sizes : SIZES));
}
