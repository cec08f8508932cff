import { mergeCubes } from '#shared/answers/build-cube.ts';
import type { Cube } from '#shared/answers/cube.ts';
import { joinParts, type PartCounts, type PartSetting, partSetting } from '#shared/imports/count-part.ts';
import type { Counted } from '#shared/imports/counted.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';
import { type RowSample, SampleGatherer, surelyNeeded } from '#shared/sources/row-sample.ts';
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
/** Parts given to a worker beyond the one it works on. */
const AHEAD = 1;

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
 * @returns what counting in one go gives; `undefined` where the file must be counted in one go (too small, badly written quotes, response ids out of
 * order, an error that only the order of rows can name)
 */
export async function countInParts(
  file: File,
  mapping: Mapping,
  hash: ContentHash,
  onProgress: (bytes: number, rows: number) => void,
): Promise<CountedFile | undefined> {
  const cores = navigator.hardwareConcurrency;
  if (file.size < WORTH_IT || cores < 2) return undefined;
  // They load while the beginning is understood.
  const workers = new PartWorkers(Math.min(MOST_WORKERS, cores));
  try {
    const head = await understand(file, mapping);
    const setting = head?.setting;
    if (!setting) return undefined;
    const sample = new SampleGatherer(undefined, surelyNeeded((head.rows / head.bytes) * file.size));
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
    return counted && { counted, cube: mergeCubes(done.cubes), sample: sample.finish() };
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
  failed = false;
  rows = 0;
  private sample = new SampleGatherer();
  private readonly workers: Worker[];
  private readonly waiting: number[];
  private readonly parts: (PartCounts | undefined)[] = [];
  private readonly cubes: (Cube | undefined)[] = [];
  private given = 0;
  private done = 0;
  private changed: () => void = () => {};

  constructor(count: number) {
    this.waiting = Array.from({ length: count }, () => 0);
    this.workers = this.waiting.map((_, at) => {
      const worker = new Worker(new URL('./part-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<PartAnswer>) => this.take(data, at));
      worker.addEventListener('error', () => {
        this.failed = true;
        this.changed();
      });
      return worker;
    });
  }

  /** @param sample takes the rows kept */
  begin(setting: PartSetting, zone: string | undefined, sample: SampleGatherer): void {
    this.sample = sample;
    const { dayInZone: _, ...options } = setting.understood.options;
    const sendable = { ...setting, understood: { ...setting.understood, options } };
    for (const worker of this.workers) send(worker, { setting: sendable, zone, level: sample.level });
  }

  private take(answer: PartAnswer, worker: number): void {
    if ('cube' in answer) this.cubes.push(answer.cube);
    else {
      this.parts[answer.part] = answer.counts;
      if (answer.counts === undefined) this.failed = true;
      this.rows += answer.counts?.counts.rows ?? 0;
      answer.chunks.forEach((chunk, at) => {
        this.sample.put(answer.part + at / 1000, chunk);
      });
      this.done += 1;
      this.waiting[worker]! -= 1;
    }
    this.changed();
  }

  /** Gives a part to the worker that has least to do, once one has little enough. */
  async count(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.until(() => Math.min(...this.waiting) <= AHEAD);
    const worker = this.waiting.indexOf(Math.min(...this.waiting));
    this.waiting[worker]! += 1;
    send(this.workers[worker]!, { part: this.given, bytes, level: this.sample.level }, [bytes.buffer]);
    this.given += 1;
  }

  /** Everything counted, or `undefined` where a worker failed. */
  async finish(): Promise<{ parts: PartCounts[]; cubes: Cube[] } | undefined> {
    await this.until(() => this.done === this.given);
    for (const worker of this.workers) send(worker, { end: true });
    await this.until(() => this.cubes.length === this.workers.length);
    if (this.failed) return undefined;
    return {
      parts: this.parts.filter((part) => part !== undefined),
      cubes: this.cubes.filter((cube) => cube !== undefined),
    };
  }

  end(): void {
    for (const worker of this.workers) worker.terminate();
  }

  private async until(come: () => boolean): Promise<void> {
    while (!this.failed && !come())
      await new Promise<void>((resolve) => {
        this.changed = resolve;
      });
  }
}

function send(worker: Worker, order: PartOrder, transfer: Transferable[] = []): void {
  worker.postMessage(order, transfer);
}
