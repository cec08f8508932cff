import { Refusal } from '../languages/refusal.ts';
import { type MakeWatch, RowCounter } from './count-rows.ts';
import type { Counted, Understood } from './counted.ts';
import { type Decoded, type MakeDecoder, TextSource } from './decode.ts';
import { type Dialect, detectDialect } from './dialect.ts';
import { findHeader, HEADER_LOOK } from './header.ts';
import type { ImportOptions } from './options.ts';
import { recogniseFile } from './recognise.ts';
import { isBlankRow, RecordReader, type Row } from './records.ts';
import { type Imported, settleImport } from './settle-import.ts';
import { withStatedRoles } from './state-roles.ts';

/** Text gathered before the dialect is decided, and rows before the columns are. */
const HEAD_TEXT = 1 << 18;

const HEAD_ROWS = 3000;

const HEAD_CELLS = 2_000_000;

/** What is needed to read a file. */
export interface ImportSetting {
  /** The file's name without folders, `-` for standard input: it is evidence. */
  readonly file: string;
  readonly options: ImportOptions;
  readonly makeDecoder: MakeDecoder;
  /** Makes what looks on at the rows. */
  readonly watch?: MakeWatch | undefined;
}

/**
 * Reads a survey export that comes in chunks, and counts it in one pass.
 *
 * Nothing is kept of a row but its counts, so memory does not grow with the file. What the texts mean (scale, order of dates, labels) is settled from
 * all of them at the end.
 *
 * @example
 * const run = new ImportRun({ file: 'nps.csv', options: {}, makeDecoder: (encoding) => new TextDecoder(encoding, { ignoreBOM: true }) });
 * for (const bytes of chunks) run.push(bytes);
 * const imported = run.finish();
 */
export class ImportRun {
  private readonly setting: ImportSetting;
  private readonly source: TextSource;
  private text = '';
  private dialect: Dialect | undefined;
  private records: RecordReader | undefined;
  private first: Row[] = [];
  private counter: RowCounter | undefined;
  private understood: Understood | undefined;

  constructor(setting: ImportSetting) {
    this.setting = setting;
    this.source = new TextSource(setting.makeDecoder, setting.options.encoding);
  }

  /** Rows counted so far. */
  get rows(): number {
    return this.counter?.rows ?? this.first.length;
  }

  /**
   * @param bytes the next bytes of the file; they may be reused afterwards
   * @throws Refusal when the file cannot be read or a column named does not exist
   */
  push(bytes: Uint8Array): void {
    const text = this.source.push(bytes);
    if (this.records) {
      this.records.push(text);
      return;
    }
    this.text += text;
    if (this.text.length >= HEAD_TEXT) this.begin();
  }

  /** What the first rows told, once enough of them have come: by this other parts of the file can be counted elsewhere. */
  get head(): { understood: Understood; dialect: Dialect; decoded: Decoded } | undefined {
    if (!this.understood || !this.dialect) return undefined;
    return { understood: this.understood, dialect: this.dialect, decoded: this.source.found };
  }

  /** @throws Refusal when the file cannot be read, holds no responses, or a person must decide */
  finish(): Imported {
    return settleImport(this.count());
  }

  /** Ends the reading: all counts, nothing settled. */
  count(): Counted {
    const rest = this.source.end();
    if (this.records) this.records.push(rest);
    else {
      this.text += rest;
      this.begin();
    }
    this.records!.end();
    if (!this.counter) this.understand();
    const counter = this.counter!;
    if (counter.rows === 0) throw new Refusal('noRows', {}, false);
    return {
      ...this.understood!,
      ...counter.result(),
      plan: counter.plan,
      decoded: this.source.found,
      dialect: this.dialect!,
      repaired: this.records!.repaired,
    };
  }

  private begin(): void {
    if (this.text.trim() === '') throw new Refusal('fileEmpty', {}, false);
    this.dialect = detectDialect(this.text.slice(0, HEAD_TEXT), this.setting.options.delimiter);
    this.records = new RecordReader(this.dialect, (rows) => this.take(rows));
    this.records.push(this.text);
    this.text = '';
  }

  private take(rows: Row[]): void {
    if (this.counter) {
      this.counter.take(rows);
      return;
    }
    for (const row of rows) this.first.push(row);
    if (this.first.length >= this.enough) this.understand();
  }

  /** Rows by which the columns are recognised: fewer where they are very wide. */
  private get enough(): number {
    const wide = this.first[0]?.length ?? 1;
    return Math.max(HEADER_LOOK, Math.min(HEAD_ROWS, Math.ceil(HEAD_CELLS / wide)));
  }

  private understand(): void {
    const { file, options } = this.setting;
    const header = findHeader(this.first.slice(0, HEADER_LOOK), options.headerRows);
    // Exactly so many, however the file came in chunks: the same file is always understood the same way.
    const looked = this.first.slice(header.above + header.rows, this.enough);
    const rows = looked.filter((row) => !isBlankRow(row));
    const recognised = withStatedRoles(recogniseFile(header, rows, file), header, options.roles);
    const titles = this.first.slice(0, header.above).flatMap((row) => row.filter((cell) => cell.trim() !== ''));
    this.understood = { file, options, header, recognised, titles };
    this.counter = new RowCounter(this.understood, undefined, this.setting.watch);
    this.counter.take(this.first.slice(header.above + header.rows));
    this.first = [];
  }
}
