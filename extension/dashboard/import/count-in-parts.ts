import { mergeCubes } from '#shared/answers/build-cube.ts';
import type { Cube } from '#shared/answers/cube.ts';
import { joinParts, type PartCounts, type PartSetting, partSetting } from '#shared/imports/count-part.ts';
import type { Counted } from '#shared/imports/counted.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import { PartSchedule } from '#shared/imports/part-schedule.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';
import { keepsTooFew, levelFor, type RowSample, SampleGatherer } from '#shared/sources/row-sample.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { type ContentHash, HASH_BLOCK } from './content-hash.ts';
import { decoderMaker } from './decoder.ts';
import type { PartAnswer, PartOrder } from './messages.ts';
import { readBlocks } from './read-blocks.ts';
import { withZone } from './zone-days.ts';

/** Below this one worker is done before others have started. */
const WORTH_IT = 4 << 20;
const HEAD = 1 << 18;
const PART = 1 << 20;
const MOST_WORKERS = 4;
/** Cores that are left to cutting the file into parts, and to the browser's own reading and hashing. */
const OWN_CORES = 1;

/** A file, counted. */
export interface CountedFile {
  readonly counted: Counted;
  readonly cube: Cube;
  readonly sample: RowSample;
}

/**
 * Counts a big file with several workers, each counting parts of whole records.
 *
 * @param hash takes every byte of the file
 * @param onProgress bytes given out and rows counted so far
 * @param meanwhile called when the workers have begun: what else is to be found out can be, while they count
 * @returns what counting in one go gives; `undefined` where the file must be counted in one go (too small, badly written quotes, response ids out of
 * order, far longer rows than at its beginning, an error that only the order of rows can name)
 */
export async function countInParts(
  file: File,
  mapping: Mapping,
  hash: ContentHash,
  onProgress: (bytes: number, rows: number) => void,
  meanwhile: () => void,
): Promise<CountedFile | undefined> {
  const cores = navigator.hardwareConcurrency;
  if (file.size < WORTH_IT || cores < 2) return undefined;
  // They load while the beginning is understood.
  const workers = new PartWorkers(Math.min(MOST_WORKERS, cores - OWN_CORES));
  try {
    const head = await understand(file, mapping);
    const setting = head?.setting;
    if (!setting) return undefined;
    // How many rows a condition will leave the beginning of the file does not tell.
    const conditions = (mapping.where ?? []).length > 0;
    const level = conditions ? 0 : levelFor((head.rows / head.bytes) * file.size);
    const sample = new SampleGatherer(undefined, level);
    workers.begin(setting, mapping.zone, sample);
    const boundaries = new RecordBoundaries(setting.dialect);
    let carried: Uint8Array[] = [];
    let bytes = 0;
    const give = async (last: Uint8Array): Promise<void> => {
      await workers.count(joined([...carried, last]));
      carried = [];
    };
    for await (const block of readBlocks(file, HASH_BLOCK)) {
      hash.add(block);
      if (bytes > 0 && bytes <= HASH_BLOCK) meanwhile();
      for (let at = 0; at < block.length; at += PART) {
        if (workers.failed) return undefined;
        const piece = block.subarray(at, at + PART);
        const end = boundaries.next(piece);
        if (end > 0) await give(piece.subarray(0, end));
        if (end < piece.length) carried.push(piece.slice(end));
        bytes += piece.length;
        onProgress(bytes, workers.rows);
      }
    }
    // What follows the last line end is a record too.
    if (carried.length > 0) await give(new Uint8Array(0));
    const done = await workers.finish();
    const counted = done && joinParts(done.parts, setting);
    // The rows became longer further on: there are fewer than the beginning promised, and more of them are to be kept.
    if (!counted || keepsTooFew(level, counted.rows)) return undefined;
    return { counted, cube: mergeCubes(done.cubes), sample: sample.finish() };
  } finally {
    workers.end();
  }
}

/** What the beginning of a file tells, and how many rows its first bytes hold. */
async function understand(
  file: File,
  mapping: Mapping,
): Promise<{ setting: PartSetting | undefined; rows: number; bytes: number } | undefined> {
  const run = new ImportRun({ file: file.name, options: withZone(mapping), makeDecoder: decoderMaker });
  let bytes = 0;
  for await (const block of readBlocks(file.slice(0, WORTH_IT), HEAD)) {
    run.push(block);
    bytes += block.length;
    if (run.head) return { setting: partSetting(run.head), rows: run.rows, bytes };
  }
  return undefined;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Workers that count, and what they have counted so far. */
class PartWorkers {
  rows = 0;
  private sample = new SampleGatherer();
  private readonly workers: Worker[];
  private readonly parts: (PartCounts | undefined)[] = [];
  private readonly cubes: Promise<Cube | undefined>[] = [];
  private readonly schedule: PartSchedule;

  constructor(count: number) {
    this.schedule = new PartSchedule(count);
    this.workers = Array.from({ length: count }, (_, at) => {
      const worker = new Worker(new URL('./part-worker.ts', import.meta.url), { type: 'module' });
      const cube = Promise.withResolvers<Cube | undefined>();
      this.cubes.push(cube.promise);
      worker.addEventListener('message', ({ data }: MessageEvent<PartAnswer>) => {
        if ('cube' in data) cube.resolve(data.cube);
        else this.take(data, at);
      });
      worker.addEventListener('error', () => {
        this.schedule.fail();
        cube.resolve(undefined);
      });
      return worker;
    });
  }

  get failed(): boolean {
    return this.schedule.failed;
  }

  /** @param sample takes the rows kept */
  begin(setting: PartSetting, zone: string | undefined, sample: SampleGatherer): void {
    this.sample = sample;
    const { dayInZone: _, ...options } = setting.understood.options;
    const sendable = { ...setting, understood: { ...setting.understood, options } };
    for (const worker of this.workers) send(worker, { setting: sendable, zone, level: sample.level });
  }

  private take({ part, counts, chunks }: Exclude<PartAnswer, { cube: unknown }>, worker: number): void {
    this.parts[part] = counts;
    if (counts === undefined) this.schedule.fail();
    this.rows += counts?.counts.rows ?? 0;
    chunks.forEach((chunk, at) => {
      this.sample.put(part + at / 1000, chunk);
    });
    this.schedule.finished(worker);
  }

  /** Gives a part to the worker that has least to do, once one has little enough. */
  async count(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const dealt = await this.schedule.next();
    if (dealt) send(this.workers[dealt.worker]!, { part: dealt.part, bytes, level: this.sample.level }, [bytes.buffer]);
  }

  /** Everything counted, or `undefined` where a worker failed. */
  async finish(): Promise<{ parts: PartCounts[]; cubes: Cube[] } | undefined> {
    if (!(await this.schedule.all())) return undefined;
    for (const worker of this.workers) send(worker, { end: true });
    const cubes = await Promise.all(this.cubes);
    if (this.failed) return undefined;
    return {
      parts: this.parts.filter((part) => part !== undefined),
      cubes: cubes.filter((cube) => cube !== undefined),
    };
  }

  end(): void {
    for (const worker of this.workers) worker.terminate();
  }
}

function send(worker: Worker, order: PartOrder, transfer: Transferable[] = []): void {
  worker.postMessage(order, transfer);
}
