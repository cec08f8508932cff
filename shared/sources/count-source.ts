import { CubeBuilder } from '../answers/build-cube.ts';
import { type Cube, narrowest } from '../answers/cube.ts';
import type { ExclusionClass } from '../answers/exclusion.ts';
import { type MakeWatch, type RowWatch, withoutApostrophe } from '../imports/count-rows.ts';
import type { RawDay } from '../imports/raw-day.ts';
import type { Row } from '../imports/records.ts';
import { type ColumnChunk, inSample, packColumn } from './column-chunk.ts';
import { ASIDE_ROWS, ASIDE_TIMES, BETWEEN, type SourcePlan, sourcePlan } from './source-plan.ts';

/** Rows of a part after which a chunk of them is handed over. */
const CHUNK_ROWS = 16_384;

/** How rows are kept. */
export interface Keeping {
  /** Level of the sample to begin with. */
  readonly level: number;
  /** Takes each chunk of rows kept. */
  onChunk(chunk: ColumnChunk, part: number): void;
}

/**
 * Counts the rows of a source into a cube while its file is read, and keeps a sample of them in chunks of columns.
 *
 * One counts any number of parts of a file, each begun with `begin`.
 *
 * @example
 * const counter = new SourceCounter({ level: 0, onChunk: (chunk) => chunks.push(chunk) });
 * const run = new ImportRun({ file, options, makeDecoder, watch: counter.watch });
 */
export class SourceCounter implements RowWatch {
  readonly countsSegments = true;
  level: number;
  private readonly keeping: Keeping;
  private plan: SourcePlan | undefined;
  private cube: CubeBuilder | undefined;
  private apostrophes: readonly boolean[] = [];
  private values = new Int32Array(0);
  private part = 0;
  private number = 0;
  private sinceFit = 0;
  private kept: { numbers: number[]; hashes: number[]; days: number[]; reasons: string[]; columns: string[][] };

  constructor(keeping: Keeping) {
    this.keeping = keeping;
    this.level = keeping.level;
    this.kept = { numbers: [], hashes: [], days: [], reasons: [], columns: [] };
  }

  /** What the importer asks for. */
  readonly watch: MakeWatch = (known, plan) => {
    if (!this.plan) {
      this.plan = sourcePlan(plan, known.recognised);
      const { dimensions, measures } = this.plan;
      this.cube = new CubeBuilder(dimensions.length, measures.length);
      this.values = new Int32Array(dimensions.length);
      // Reasons and ratings beside an answer stand as the file has them.
      const taken = known.recognised.format?.apostrophes === true;
      this.apostrophes = measures.map((columns) => taken && columns.length === 1);
      this.fresh();
    }
    return this;
  };

  /** Begins another part of the file; the one before is handed over. */
  begin(part: number): void {
    this.flush();
    this.part = part;
    this.number = 0;
  }

  row(row: Row, reason: ExclusionClass | undefined, day: RawDay, times: number): void {
    const cube = this.cube!;
    const { dimensions, measures } = this.plan!;
    const { values } = this;
    for (let d = 0; d < values.length; d += 1) values[d] = cube.value(d, row[dimensions[d]!] ?? '');
    const group = cube.row(day, values);
    if (reason !== undefined) {
      cube.count(ASIDE_ROWS, group, cube.text(ASIDE_ROWS, reason));
      cube.count(ASIDE_TIMES, group, cube.text(ASIDE_TIMES, reason), times);
    } else {
      for (let m = ASIDE_TIMES + 1; m < measures.length; m += 1) {
        const text = this.textOf(row, measures[m]!, this.apostrophes[m]!);
        cube.count(m, group, cube.text(m, text), times);
      }
    }
    this.number += 1;
    const hash = hashOf(this.part, this.number);
    if (inSample(hash, this.level)) this.keep(row, reason, day, hash);
    this.sinceFit += 1;
    if (this.sinceFit >= CHUNK_ROWS) {
      this.sinceFit = 0;
      cube.fit();
    }
  }

  private textOf(row: Row, columns: readonly number[], apostrophe: boolean): string {
    const first = row[columns[0]!] ?? '';
    if (columns.length === 1) return apostrophe ? withoutApostrophe(first) : first;
    let text = first;
    for (let at = 1; at < columns.length; at += 1) text += BETWEEN + (row[columns[at]!] ?? '');
    return text;
  }

  private keep(row: Row, reason: ExclusionClass | undefined, day: RawDay, hash: number): void {
    const { kept, plan } = this;
    kept.numbers.push(this.number);
    kept.hashes.push(hash);
    kept.days.push(day);
    kept.reasons.push(reason ?? '');
    plan!.kept.forEach((at, c) => {
      kept.columns[c]!.push(row[at] ?? '');
    });
    if (kept.numbers.length === CHUNK_ROWS) this.flush();
  }

  /** Hands over the rows kept so far. */
  flush(): void {
    const { numbers, hashes, days, reasons, columns } = this.kept;
    if (numbers.length === 0) return;
    const chunk: ColumnChunk = {
      rows: numbers.length,
      numbers: narrowest(numbers),
      hashes: Uint32Array.from(hashes),
      days: Int32Array.from(days),
      reasons: packColumn(reasons),
      columns: columns.map(packColumn),
    };
    this.fresh();
    this.keeping.onChunk(chunk, this.part);
  }

  private fresh(): void {
    const columns = (this.plan?.kept ?? []).map((): string[] => []);
    this.kept = { numbers: [], hashes: [], days: [], reasons: [], columns };
  }

  /** Ends the last part; the cube of all rows, or `undefined` where none came. */
  finish(): Cube | undefined {
    this.flush();
    this.cube?.fit();
    return this.cube?.finish();
  }
}

/** A row's place in the file, mixed (Murmur3's finaliser): every bit is as good as a coin, and the same file gives the same sample. */
function hashOf(part: number, row: number): number {
  let hash = Math.imul(part + 1, 0x9e3779b1) ^ row;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
