import { normaliseLabel } from '../answers/labels.ts';
import { answerReader, exclusionOf } from '../answers/read-answer.ts';
import { type MakeDecoder, TextSource } from './decode.ts';
import { rowJudge } from './file-judge.ts';
import type { RowJudge } from './judge-row.ts';
import { isBlankRow, RecordReader, type Row } from './records.ts';
import type { Imported } from './settle-import.ts';

/** One row that did not go into a score, and why. */
export interface RowSetAside {
  /** Number of the row below the header, counted from 1, blank rows left out. */
  readonly row: number;
  /** The reason, one of the exclusion classes. */
  readonly reason: string;
  /** The score's column where the reason is its cell; empty where the whole row was set aside. */
  readonly column: string;
  readonly cells: Row;
}

/**
 * Lists every row of a file that was set aside, in a second reading: only after the first is it settled what its answers mean.
 *
 * @example
 * const lister = new SetAsideLister(imported, makeDecoder, (row) => rows.push(row));
 * for (const bytes of chunks) lister.push(bytes);
 * lister.finish();
 */
export class SetAsideLister {
  private readonly source: TextSource;
  private readonly records: RecordReader;
  private readonly judge: RowJudge;
  private readonly onRow: (row: RowSetAside) => void;
  private readonly answers: readonly {
    readonly at: number;
    readonly name: string;
    readonly read: (cell: unknown) => number;
  }[];
  private readonly matches: (row: Row) => boolean;
  private skip: number;
  private row = 0;

  constructor(imported: Imported, makeDecoder: MakeDecoder, onRow: (row: RowSetAside) => void) {
    const { counted } = imported;
    this.source = new TextSource(makeDecoder, counted.decoded.encoding);
    this.records = new RecordReader(counted.dialect, (rows) => this.take(rows));
    this.judge = rowJudge(counted, counted.plan);
    this.onRow = onRow;
    this.answers = imported.answers.map(({ settled }) => ({
      at: settled.column.at,
      name: settled.column.name,
      read: answerReader(settled.reading),
    }));
    this.matches = (row) => counted.plan.where.every(({ at, values }) => values.has(normaliseLabel(row[at] ?? '')));
    this.skip = counted.header.above + counted.header.rows;
  }

  /** @param bytes the next bytes of the same file */
  push(bytes: Uint8Array): void {
    this.records.push(this.source.push(bytes));
  }

  /** Ends the file. */
  finish(): void {
    this.records.push(this.source.end());
    this.records.end();
  }

  private take(rows: readonly Row[]): void {
    for (const row of this.skip > 0 ? rows.slice(this.skip) : rows) if (!isBlankRow(row)) this.one(row);
    this.skip = Math.max(0, this.skip - rows.length);
  }

  private one(cells: Row): void {
    this.row += 1;
    const reason = this.judge.judge(cells, this.row);
    if (reason === 'footer') this.row -= 1;
    if (reason !== 'footer' && !this.matches(cells)) return;
    if (reason !== undefined) {
      this.onRow({ row: this.row, reason, column: '', cells });
      return;
    }
    for (const { at, name, read } of this.answers) {
      const code = read(cells[at] ?? '');
      if (code < 0) this.onRow({ row: this.row, reason: exclusionOf(code), column: name, cells });
    }
  }
}
