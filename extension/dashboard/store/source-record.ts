import type { Cube } from '#shared/answers/cube.ts';
import type { Counted } from '#shared/imports/counted.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { ColumnChunk } from '#shared/sources/column-chunk.ts';
import type { Mapping, Source } from '#shared/sources/source.ts';

/** The form in which sources are stored; one in another form cannot be read and must be brought in again. */
export const FORM = 2;

/** What a list of sources shows, without the counts. */
export interface SourceSummary {
  readonly id: string;
  readonly form: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970: when the file was last changed, and when it was brought in. */
  readonly lastModified: number;
  readonly importedAt: number;
  /** Hash of the content, and of its first block. */
  readonly hash: string;
  readonly headHash: string;
  readonly fingerprint: string;
  readonly format: string;
  readonly mapping: Mapping;
  readonly rows: number;
  /** Rows kept for comments, and whether they are all (0) or one in 2^level. */
  readonly kept: number;
  readonly level: number;
  readonly scores: readonly {
    readonly column: string;
    readonly position: number;
    readonly metric: Metric;
    readonly n: number;
    /** Rows and cells that were set aside instead. */
    readonly aside: number;
  }[];
  /** The invented answers of the sample. */
  readonly sample?: boolean;
  /** Milliseconds since 1970; set while a removal can be undone. */
  readonly removedAt?: number;
}

/** The counts of a source, as stored. */
export interface StoredCounts extends Source {
  readonly id: string;
  readonly form: number;
}

/** A chunk of kept rows, as stored. */
export interface StoredChunk extends ColumnChunk {
  readonly source: string;
  readonly order: number;
}

/** What a stored item lacks to be used. */
export class StoredItemError extends Error {
  readonly id: string;

  constructor(id: string, what: string) {
    super(`The stored source ${id} cannot be read: ${what}. Remove it and bring its file in again.`);
    this.name = 'StoredItemError';
    this.id = id;
  }
}

/**
 * Checks counts that come out of the storage.
 *
 * @throws StoredItemError when they are of another form or do not fit together
 */
export function checkedCounts(id: string, item: unknown): StoredCounts {
  const bad = (what: string) => new StoredItemError(id, what);
  const stored = item as Partial<StoredCounts> | undefined;
  if (!stored) throw bad('its counts are missing');
  if (stored.form !== FORM) throw bad(`it was written by another version (${stored.form})`);
  const { cube, counted } = stored;
  if (!cube || !counted || !isCube(cube) || !isCounted(counted)) throw bad('its counts do not fit together');
  return stored as StoredCounts;
}

function isCube(cube: Cube): boolean {
  const { groups, day, rows, values, dimensions, measures } = cube;
  return (
    [day, rows, ...values].every((column) => column.length === groups) &&
    values.length === dimensions.length &&
    measures.every(
      ({ starts, codes, counts }) =>
        starts.length === groups + 1 && starts[groups] === codes.length && codes.length === counts.length,
    )
  );
}

function isCounted({ header, plan, recognised }: Counted): boolean {
  return Array.isArray(header?.names) && Array.isArray(plan?.answers) && recognised?.columns?.length >= 1;
}
