import type { ColumnChunk } from '#shared/sources/column-chunk.ts';
import type { Filter } from '#shared/sources/filter.ts';
import { type FoundRow, RowFinder, type RowQuery } from '#shared/sources/find-rows.ts';
import type { LoadedSource } from './see-context.ts';
import { breathe } from './slices.ts';
import { dimensionsOf } from './source-reach.ts';
import { type CommentsAsked, filterOf, type SeeState } from './view-state.ts';

/** A page of comments. */
export interface FoundComments {
  readonly rows: readonly FoundRow[];
  /** How many fit in all. */
  readonly found: number;
}

/** Comments on a page. */
export const PAGE_SIZE = 20;

/** The kept rows of the source that was read last: turning pages and typing words reads them once. */
export class KeptRows {
  private id = '';
  private chunks: Promise<readonly ColumnChunk[]> = Promise.resolve([]);

  of({ summary, chunks }: LoadedSource): Promise<readonly ColumnChunk[]> {
    if (this.id !== summary.id) {
      this.id = summary.id;
      this.chunks = gathered(chunks());
      this.chunks.catch(() => {
        this.id = '';
      });
    }
    return this.chunks;
  }
}

async function gathered(chunks: AsyncIterable<ColumnChunk>): Promise<readonly ColumnChunk[]> {
  const all: ColumnChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

/**
 * Which rows' comments are asked for, within what the dashboard is filtered by.
 *
 * @returns `undefined` where the source lacks a column that the filter names
 */
export function commentQuery({ source }: LoadedSource, state: SeeState, asked: CommentsAsked): RowQuery | undefined {
  const columns = dimensionsOf(source);
  const whole = filterOf(state.steps, columns);
  const within = filterOf(asked.within ? [asked.within] : [], columns);
  if ('lacks' in whole || 'lacks' in within) return undefined;
  const { plan } = source.counted;
  return {
    filter: both(whole.filter, within.filter),
    ...(asked.column !== undefined &&
      asked.points &&
      source.imported.answers.some(({ settled }) => settled.column.at === asked.column) && {
        answer: { column: asked.column, points: asked.points },
      }),
    ...(asked.reason !== undefined && plan.reasons !== undefined && { reason: asked.reason }),
    words: asked.words,
  };
}

/** What two filters keep together. */
function both(a: Filter, b: Filter): Filter {
  const from = Math.max(a.from ?? Number.NEGATIVE_INFINITY, b.from ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(a.to ?? Number.POSITIVE_INFINITY, b.to ?? Number.POSITIVE_INFINITY);
  return {
    ...(Number.isFinite(from) && { from }),
    ...(Number.isFinite(to) && { to }),
    values: [...(a.values ?? []), ...(b.values ?? [])],
  };
}

/**
 * Finds one page of comments, and counts them all; the browser breathes after each chunk.
 *
 * @param page counted from 0
 * @param most stops as soon as so many are found; without it all are counted
 * @returns `undefined` where something newer was asked meanwhile
 */
export async function findComments(
  loaded: LoadedSource,
  rows: KeptRows,
  query: RowQuery,
  page: number,
  stopped: () => boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<FoundComments | undefined> {
  const finder = new RowFinder(loaded.source, query);
  const found: FoundRow[] = [];
  let count = 0;
  for (const chunk of await rows.of(loaded)) {
    if (stopped()) return undefined;
    const here = finder.in(chunk);
    const first = page * PAGE_SIZE - count;
    found.push(...here.slice(Math.max(0, first), Math.max(0, first + PAGE_SIZE)));
    count += here.length;
    if (count >= most) break;
    await breathe();
  }
  return stopped() ? undefined : { rows: found, found: count };
}

/** Whether a source keeps comments. */
export function hasComments({ source }: LoadedSource): boolean {
  return source.counted.recognised.columns.some(({ role }) => role === 'comment') && source.kept > 0;
}
