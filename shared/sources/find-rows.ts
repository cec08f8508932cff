import { answerReader } from '../answers/read-answer.ts';
import type { DateOrder } from '../imports/date-order.ts';
import { dayOfRaw } from '../imports/date-order.ts';
import { splitReasons } from '../imports/split-reasons.ts';
import { type ChunkColumn, type ColumnChunk, textAt } from './column-chunk.ts';
import { dayTest, type Filter, valueTest } from './filter.ts';
import type { OpenSource } from './source.ts';
import { sourcePlan } from './source-plan.ts';

/** Which rows are sought among those kept: everything given must hold. */
export interface RowQuery {
  readonly filter?: Filter;
  /** Only rows whose answer in this column (position from 0) is one of these points. */
  readonly answer?: { readonly column: number; readonly points: readonly number[] };
  /** Only rows that give this reason, where the source has a column of reasons. */
  readonly reason?: string;
  /** Words that must all occur in a comment, whatever their case. */
  readonly words?: string;
  /** Rows without a comment too. */
  readonly withoutComment?: boolean;
}

/** A row found. */
export interface FoundRow {
  /** Place among the rows kept, for the page after it. */
  readonly at: number;
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
  /** The comments, in the order of their columns; none is empty. */
  readonly comments: readonly string[];
  /** Every cell kept, by the column's position in the file. */
  readonly cells: ReadonlyMap<number, string>;
}

/**
 * Seeks rows chunk by chunk, so that a caller can pause between two of them: a chunk takes a few milliseconds.
 *
 * Which rows are there to be found `source.level` says: where it is above 0, they are a sample, one row in 2^level.
 *
 * @example
 * const finder = new RowFinder(source, { words: 'refund' });
 * for (const chunk of chunks) rows.push(...finder.in(chunk));
 */
export class RowFinder {
  private readonly kept: readonly number[];
  private readonly comments: readonly number[];
  private readonly order: DateOrder | undefined;
  private readonly day: ((raw: number) => boolean) | undefined;
  private readonly cellTests: readonly { readonly at: number; readonly fits: (cell: string) => boolean }[];
  private readonly words: readonly string[];
  private readonly withoutComment: boolean;
  private before = 0;

  constructor(source: OpenSource, query: RowQuery) {
    const { counted } = source;
    const plan = sourcePlan(counted.plan, counted.recognised);
    const place = (at: number): number => plan.kept.indexOf(at);
    this.kept = plan.kept;
    this.comments = plan.comments.map(place);
    this.order = source.imported.dates.order;
    this.day = dayTest(query.filter ?? {}, this.order);
    this.words = (query.words ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    this.withoutComment = query.withoutComment === true;
    const tests = (query.filter?.values ?? []).map(({ column }) => {
      const { closed, texts } = source.cube.dimensions[plan.dimensions.indexOf(column)] ?? {};
      return { at: place(column), fits: valueTest(query.filter!, column, closed ? texts : undefined)! };
    });
    const { answer, reason } = query;
    if (answer) {
      const settled = source.imported.answers.find((one) => one.settled.column.at === answer.column)?.settled;
      if (!settled) throw new RangeError(`Column ${answer.column} is no score of this source.`);
      const read = answerReader(settled.reading);
      const points = new Set(answer.points);
      tests.push({
        at: place(answer.column),
        fits: (cell) => {
          const code = read(cell);
          return code >= 0 && points.has(settled.reading.scale.low + code);
        },
      });
    }
    if (reason !== undefined) {
      if (counted.plan.reasons === undefined) throw new RangeError('This source has no column of reasons.');
      const { reasonSeparator } = source.imported;
      tests.push({
        at: place(counted.plan.reasons),
        fits: (cell) => splitReasons(cell, reasonSeparator).includes(reason),
      });
    }
    this.cellTests = tests;
  }

  /** The rows of the next chunk that are sought, in the order of the file. */
  in(chunk: ColumnChunk): FoundRow[] {
    const tests = this.cellTests.map(({ at, fits }) => rowTest(chunk.columns[at]!, fits));
    const found: FoundRow[] = [];
    for (let row = 0; row < chunk.rows; row += 1) {
      if (this.day && !this.day(chunk.days[row]!)) continue;
      if (textAt(chunk.reasons, row) !== '') continue;
      if (!tests.every((fits) => fits(row))) continue;
      const comments = this.comments.map((at) => textAt(chunk.columns[at]!, row)).filter((text) => text.trim() !== '');
      if (comments.length === 0 && !this.withoutComment) continue;
      if (this.words.length > 0) {
        const text = comments.join('\n').toLowerCase();
        if (!this.words.every((word) => text.includes(word))) continue;
      }
      found.push({
        at: this.before + row,
        day: this.order === undefined ? undefined : dayOfRaw(chunk.days[row]!, this.order),
        comments,
        cells: new Map(this.kept.map((at, place) => [at, textAt(chunk.columns[place]!, row)])),
      });
    }
    this.before += chunk.rows;
    return found;
  }
}

/** A test of a column's rows; each text of a dictionary is tested once. */
function rowTest(column: ChunkColumn, fits: (cell: string) => boolean): (row: number) => boolean {
  if (!('codes' in column)) return (row) => fits(textAt(column, row));
  const known = column.texts.map(fits);
  return (row) => known[column.codes[row]!]!;
}
