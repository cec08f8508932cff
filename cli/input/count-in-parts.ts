import { fstatSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { joinParts, type PartCounts, partSetting } from '#shared/imports/count-part.ts';
import type { Counted } from '#shared/imports/counted.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { PartSchedule } from '#shared/imports/part-schedule.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';
import type { Words } from '#shared/languages/words.ts';
import type { PartAnswer, PartOrder } from './count-part-thread.ts';
import { decoderMaker } from './decoder.ts';
import { type Progress, progressOn } from './progress.ts';

/** Below this a single thread is done before others have started. */
const WORTH_IT = 16 << 20;
const BLOCK = 2 << 20;
const MOST_THREADS = 4;

/**
 * Counts a big file with several threads, each counting stretches of whole records.
 *
 * @param file descriptor of the open file
 * @param name what it is called, as evidence
 * @param words the language of what is told meanwhile
 * @returns the counts, the same as counting in one go gives; `undefined` where the file must be counted in one go (too small, a pipe, badly written quotes,
 * response ids out of order, an error that only the order of rows can name)
 */
export async function countInParts(
  file: number,
  name: string,
  options: ImportOptions,
  words: Words,
): Promise<Counted | undefined> {
  const stats = fstatSync(file);
  if (!stats.isFile() || stats.size < WORTH_IT || availableParallelism() < 2) return undefined;
  const threads = new Threads(file, Math.min(MOST_THREADS, availableParallelism()));
  try {
    return await count(file, name, options, threads, progressOn(process.stderr, stats.size, words));
  } finally {
    await threads.end();
  }
}

async function count(
  file: number,
  name: string,
  options: ImportOptions,
  threads: Threads,
  progress: Progress,
): Promise<Counted | undefined> {
  const run = new ImportRun({ file: name, options, makeDecoder: decoderMaker });
  const block = Buffer.allocUnsafe(BLOCK);
  // The beginning is read by a run of its own, only to understand it.
  for (let at = 0; run.head === undefined && at < WORTH_IT; ) {
    const read = readSync(file, block, 0, 1 << 18, at);
    if (read === 0) return undefined;
    run.push(block.subarray(0, read));
    at += read;
  }
  const setting = run.head && partSetting(run.head);
  if (!setting) return undefined;
  const { dayInZone: _, ...sendable } = setting.understood.options;
  threads.begin({
    setting: { ...setting, understood: { ...setting.understood, options: sendable } },
    zone: options.zone,
  });
  const boundaries = new RecordBoundaries(setting.dialect);
  let from = 0;
  try {
    for (let at = 0; !threads.failed; ) {
      const read = readSync(file, block, 0, BLOCK, at);
      // What follows the last line end is a record too.
      const ends = read === 0 ? at : boundaryIn(boundaries.next(block.subarray(0, read)), at);
      if (ends !== undefined && ends > from) {
        await threads.count(from, ends);
        from = ends;
      }
      if (read === 0) break;
      at += read;
      progress.at(at);
      await setImmediate();
    }
    const parts = await threads.all();
    return parts && joinParts(parts, setting);
  } finally {
    progress.done();
  }
}

/** A boundary within a block as one within the file; a block in which no record ends has none. */
function boundaryIn(block: number, at: number): number | undefined {
  return block === 0 ? undefined : at + block;
}

/** Threads that count, and what they have counted so far. */
class Threads {
  private readonly workers: Worker[];
  private readonly parts: (PartCounts | undefined)[] = [];
  private readonly schedule: PartSchedule;

  constructor(file: number, count: number) {
    this.schedule = new PartSchedule(count);
    this.workers = Array.from({ length: count }, (_, at) => {
      const worker = new Worker(new URL('./count-part-thread.js', import.meta.url), {
        workerData: { file },
        resourceLimits: { maxYoungGenerationSizeMb: 16 },
      });
      worker.on('message', ({ part, counts }: PartAnswer) => {
        this.parts[part] = counts;
        if (counts === undefined) this.schedule.fail();
        this.schedule.finished(at);
      });
      worker.on('error', () => this.schedule.fail());
      return worker;
    });
  }

  get failed(): boolean {
    return this.schedule.failed;
  }

  begin(order: PartOrder): void {
    for (const worker of this.workers) worker.postMessage(order);
  }

  /** Gives a stretch to the thread with least to do, and waits while all have enough. */
  async count(from: number, to: number): Promise<void> {
    const dealt = await this.schedule.next();
    if (dealt) this.workers[dealt.worker]!.postMessage({ part: dealt.part, from, to } satisfies PartOrder);
  }

  /** All parts in the order of the file, once they are counted; `undefined` when one failed. */
  async all(): Promise<readonly PartCounts[] | undefined> {
    return (await this.schedule.all()) ? (this.parts as PartCounts[]) : undefined;
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
