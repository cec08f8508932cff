import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExport } from './make-export.ts';
import { median, shuffled } from './rounds.ts';

/** A whole process, timed from outside. */
export interface Measured {
  readonly name: string;
  readonly rows: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Largest resident memory of the process, MB. */
  readonly memory: number;
}

const SIZES = [1_000_000, 5_000_000] as const;
const ROUNDS = 7;
const root = join(import.meta.dirname, '..');

/**
 * Times `easemark score` on exports of one and five million rows (overall, by month, by channel) against bare papaparse reading the same file in chunks
 * of arrays, in shuffled rounds of whole processes.
 */
export function benchFiles(): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-'));
  try {
    return SIZES.flatMap((rows) => {
      const file = join(folder, `${rows}.csv`);
      const bytes = makeExport(file, rows);
      const contestants = [
        { name: 'bare papaparse, chunks of arrays', args: [join(root, 'bench/peers/papaparse-chunks.ts'), file] },
        {
          name: 'easemark score, month and channel',
          args: [join(root, 'cli/easemark.js'), 'score', file, '--period', 'month', '--by', 'channel', '--json'],
        },
      ];
      const times = new Map(contestants.map(({ name }) => [name, { seconds: [] as number[], memory: [] as number[] }]));
      for (let round = 0; round < ROUNDS + 1; round += 1) {
        for (const { name, args } of shuffled(contestants)) {
          const run = timed(args);
          // The first round fills the caches: of the file, and of compiled sources.
          if (round === 0) continue;
          times.get(name)!.seconds.push(run.seconds);
          times.get(name)!.memory.push(run.memory);
        }
      }
      rmSync(file);
      return contestants.map(({ name }) => {
        const { seconds, memory } = times.get(name)!;
        return { name, rows, megabytes: bytes / 1e6, seconds: middle(seconds), memory: middle(memory) };
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function middle(values: number[]): number {
  return median(values.sort((a, b) => a - b));
}

/** Runs Node on a script; memory is read with GNU time where it is there. */
function timed(args: readonly string[]): { seconds: number; memory: number } {
  const gnuTime = existsSync('/usr/bin/time');
  const command = gnuTime ? ['/usr/bin/time', '-f', '%M', process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const { status, stderr } = spawnSync(command[0]!, command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(0, 300)}`);
  return { seconds, memory: gnuTime ? Number(stderr.trim().split('\n').pop()) / 1024 : Number.NaN };
}
