import Papa from 'papaparse';
import { Refusal } from '../languages/refusal.ts';
import type { Dialect } from './dialect.ts';
import { repairQuoting } from './repair-quoting.ts';

/** The cells of one record. */
export type Row = readonly string[];

/** A record longer than this is a quote that was never closed, not a comment. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/**
 * Cuts text that comes in chunks into records.
 *
 * papaparse does the reading. A chunk in which it meets badly written quotes, and every chunk of a file whose beginning already shows them, is put right
 * first and read again, so that no record is swallowed by the one before.
 *
 * @example
 * const records = new RecordReader(detectDialect(head), (rows) => count(rows));
 * records.push(text);
 * records.end();
 */
export class RecordReader {
  private readonly dialect: Dialect;
  private readonly onRows: (rows: Row[]) => void;
  private pending = '';
  private skip: number;
  /** No use in trying again before so much text has come together. */
  private enough = 0;
  private line = 1;
  /** Cells whose quotes were put right. */
  repaired = 0;

  constructor(dialect: Dialect, onRows: (rows: Row[]) => void) {
    this.dialect = dialect;
    this.onRows = onRows;
    this.skip = dialect.skip;
    if (dialect.skip > 0) this.line += 1;
  }

  /** @throws Refusal `unclosedQuote` */
  push(text: string): void {
    this.pending = this.pending === '' ? text : this.pending + text;
    if (this.skip > 0 && this.pending.length >= this.skip) {
      this.pending = this.pending.slice(this.skip);
      this.skip = 0;
    }
    if (this.pending.length >= this.enough) this.read(false);
  }

  /** @throws Refusal `unclosedQuote` */
  end(): void {
    // A DOS end-of-file mark is no cell.
    this.pending = this.pending.replace(/\x1a[\s\x1a]*$/, '');
    // Nor is the line end of the last record the beginning of another.
    if (this.pending.endsWith(this.dialect.newline)) this.pending = this.pending.slice(0, -this.dialect.newline.length);
    if (this.pending !== '') this.read(true);
  }

  private read(last: boolean): void {
    const { delimiter, newline, quote, repairs } = this.dialect;
    if (repairs.length > 0) {
      this.readRepaired(last);
      return;
    }
    const parsed = parse(this.pending, { delimiter, newline, quoteChar: quote }, last);
    if (parsed.errors.some((error) => error.type === 'Quotes')) this.readRepaired(last);
    else this.use(parsed.data, last ? this.pending.length : parsed.meta.cursor);
  }

  private readRepaired(last: boolean): void {
    const right = repairQuoting(this.pending, this.dialect, last, this.line);
    this.repaired += right.repaired;
    const { delimiter } = this.dialect;
    const rows = right.text === '' ? [] : parse(right.text, { delimiter, newline: '\n' }, false).data;
    this.use(rows, right.used);
  }

  private use(rows: Row[], used: number): void {
    if (used === 0) {
      if (this.pending.length > LONGEST_RECORD) throw new Refusal('unclosedQuote', { line: this.line }, false);
      this.enough = this.pending.length * 2;
      return;
    }
    this.line += linesIn(this.pending, used, this.dialect.newline === '\r' ? '\r' : '\n');
    this.pending = this.pending.slice(used);
    this.enough = 0;
    if (rows.length > 0) this.onRows(rows);
  }
}

/** papaparse's own reader: arrays, nothing converted, and where the last whole record ended. */
function parse(text: string, config: Papa.ParseConfig, last: boolean): Papa.ParseResult<Row> {
  return new Papa.Parser(config).parse(text, 0, !last);
}

function linesIn(text: string, end: number, newline: string): number {
  let lines = 0;
  for (let at = text.indexOf(newline); at >= 0 && at < end; at = text.indexOf(newline, at + 1)) lines += 1;
  return lines;
}

/** Whether a row holds nothing: blank lines and lines of delimiters are no responses. */
export function isBlankRow(row: Row): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
