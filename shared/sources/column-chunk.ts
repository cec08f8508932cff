import { type Numbers, narrowest } from '../answers/cube.ts';

/** The texts of one column in a stretch of rows: by a dictionary where they come again, else one after another. */
export type ChunkColumn =
  | { readonly texts: readonly string[]; readonly codes: Numbers }
  | { readonly text: string; readonly ends: Numbers };

/** A stretch of rows, kept column by column. Plain data: it can be stored and sent. */
export interface ColumnChunk {
  readonly rows: number;
  /** Number of each row in its part of the file, counted from 1. */
  readonly numbers: Numbers;
  /** A hash of each row's place in the file: by it the sample is drawn. */
  readonly hashes: Uint32Array;
  /** Raw day of each row, -1 for none. */
  readonly days: Int32Array;
  /** Why a row is set aside, empty for a response. */
  readonly reasons: ChunkColumn;
  /** The columns kept, in the order of the plan. */
  readonly columns: readonly ChunkColumn[];
}

/** Dictionaries have at most so many texts; a column whose first cells nearly all differ gets none. */
const MOST_TEXTS = 1000;
const FIRST_CELLS = 64;
const NEARLY_ALL = 48;

/**
 * Packs the texts of a column.
 *
 * @example packColumn(['a', 'b', 'a', 'a']) // { texts: ['a', 'b'], codes: Uint8Array [0, 1, 0, 0] }
 */
export function packColumn(cells: readonly string[]): ChunkColumn {
  const codes = codesOf(cells);
  if (codes) return codes;
  const ends = new Uint32Array(cells.length);
  let end = 0;
  cells.forEach((cell, at) => {
    end += cell.length;
    ends[at] = end;
  });
  return { text: cells.join(''), ends: narrowest(ends) };
}

function codesOf(cells: readonly string[]): ChunkColumn | undefined {
  const numbers = new Map<string, number>();
  const codes = new Uint16Array(cells.length);
  const most = Math.min(MOST_TEXTS, Math.max(16, cells.length / 4));
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    let code = numbers.get(cell);
    if (code === undefined) {
      code = numbers.size;
      if (code >= most || (code >= NEARLY_ALL && at < FIRST_CELLS)) return undefined;
      numbers.set(cell, code);
    }
    codes[at] = code;
  }
  // Cut out of a chunk of the file, a text would keep the whole chunk in memory.
  return { texts: [...numbers.keys()].map((text) => text.split('').join('')), codes: narrowest(codes) };
}

/** The text of one row. */
export function textAt(column: ChunkColumn, row: number): string {
  if ('codes' in column) return column.texts[column.codes[row]!]!;
  return column.text.slice(row === 0 ? 0 : column.ends[row - 1]!, column.ends[row]!);
}

/** The rows of a chunk that a sample of one in 2^level holds. */
export function inSample(hash: number, level: number): boolean {
  return level === 0 || hash >>> (32 - level) === 0;
}

/** How many rows of a chunk a sample of one in 2^level holds. */
export function countInSample({ hashes }: ColumnChunk, level: number): number {
  let rows = 0;
  for (const hash of hashes) if (inSample(hash, level)) rows += 1;
  return rows;
}

/**
 * Thins a chunk out to a sample of one row in 2^level.
 *
 * @returns the chunk itself where nothing is left out
 */
export function thinned(chunk: ColumnChunk, level: number): ColumnChunk {
  const kept: number[] = [];
  chunk.hashes.forEach((hash, row) => {
    if (inSample(hash, level)) kept.push(row);
  });
  if (kept.length === chunk.rows) return chunk;
  const column = (of: ChunkColumn): ChunkColumn =>
    'codes' in of
      ? { texts: of.texts, codes: narrowest(kept.map((row) => of.codes[row]!)) }
      : packColumn(kept.map((row) => textAt(of, row)));
  return {
    rows: kept.length,
    numbers: narrowest(kept.map((row) => chunk.numbers[row]!)),
    hashes: Uint32Array.from(kept, (row) => chunk.hashes[row]!),
    days: Int32Array.from(kept, (row) => chunk.days[row]!),
    reasons: column(chunk.reasons),
    columns: chunk.columns.map(column),
  };
}
