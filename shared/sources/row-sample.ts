import { type ColumnChunk, countInSample, thinned } from './column-chunk.ts';

/** Rows of a source that are kept whole; of more, a sample. */
export const MOST_ROWS_KEPT = 250_000;

/** The rows of a source that are kept: all, or one in 2^level, drawn by their place in the file. */
export interface RowSample {
  /** 0: all are kept. */
  readonly level: number;
  readonly rows: number;
  readonly chunks: readonly ColumnChunk[];
}

/**
 * Gathers chunks of rows, and thins all of them out each time there are too many: so memory does not grow with the file, and each row has the same chance.
 *
 * @example
 * const gathered = new SampleGatherer();
 * gathered.put(0, chunk);
 * gathered.finish().level // 0
 */
export class SampleGatherer {
  level: number;
  private rows = 0;
  private readonly most: number;
  private readonly chunks = new Map<number, ColumnChunk>();

  /**
   * @param most rows kept
   * @param level of the sample to begin with
   */
  constructor(most = MOST_ROWS_KEPT, level = 0) {
    this.most = most;
    this.level = level;
  }

  /** @param order where in the file the chunk comes, a number of its own */
  put(order: number, chunk: ColumnChunk): void {
    const thin = thinned(chunk, this.level);
    this.chunks.set(order, thin);
    this.rows += thin.rows;
    while (this.rows > this.most) this.thin();
  }

  private thin(): void {
    this.level += 1;
    this.rows = 0;
    for (const [order, chunk] of this.chunks) {
      this.rows += countInSample(chunk, this.level);
      this.chunks.set(order, thinned(chunk, this.level));
    }
  }

  /** The sample, in the order of the file. */
  finish(): RowSample {
    const chunks = [...this.chunks].sort((a, b) => a[0] - b[0]).map(([, chunk]) => chunk);
    return { level: this.level, rows: this.rows, chunks: chunks.filter(({ rows }) => rows > 0) };
  }
}

/**
 * The level of sample to begin with for a file of about so many rows, so that fewer rows are gathered only to be thinned out again.
 *
 * @param rows about how many there are; whether that was too many, `keepsTooFew` says in the end
 * @example levelFor(1_000_000) // 2: one row in four
 */
export function levelFor(rows: number, most = MOST_ROWS_KEPT): number {
  return Math.max(0, Math.floor(Math.log2((1.1 * Math.max(1, rows)) / most)));
}

/**
 * Whether a sample that was begun at a level holds fewer rows than there is room for: it must then be drawn anew, from level 0.
 *
 * @param begun the level it was begun at
 * @param rows how many there are
 * @example keepsTooFew(1, 240_000) // true: all of them can be kept
 */
export function keepsTooFew(begun: number, rows: number, most = MOST_ROWS_KEPT): boolean {
  return begun > 0 && rows <= most * 2 ** (begun - 1);
}
