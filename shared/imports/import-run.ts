import { EXCLUSION_CLASSES, type Excluded } from '../answers/exclusion.ts';
import { GroupedCounts, TextNumbers } from '../answers/grouped-counts.ts';
import { normaliseLabel } from '../answers/labels.ts';
import { answerReader } from '../answers/read-answer.ts';
import { SCALES, UNSTATED } from '../answers/scale.ts';
import { Refusal } from '../reports/refusal.ts';
import { DateColumn, NO_DATE } from './dates.ts';
import { type Decoded, type MakeDecoder, TextSource } from './decode.ts';
import { type Dialect, detectDialect } from './dialect.ts';
import { findHeader, HEADER_LOOK, type Header } from './header.ts';
import { RowJudge } from './judge-row.ts';
import type { ImportOptions } from './options.ts';
import { type Plan, planImport } from './plan.ts';
import { type RecognisedFile, recogniseFile } from './recognise.ts';
import { RecordReader, type Row } from './records.ts';
import { type Imported, settleImport } from './settle-import.ts';

/** Text gathered before the dialect is decided, and rows before the columns are. */
const HEAD_TEXT = 1 << 20;
const HEAD_ROWS = 5000;
const HEAD_CELLS = 2_000_000;

/** Different texts of an answer column that are told apart; more are prose. */
const MOST_TEXTS = 5000;
/** Different values of a segment column. */
export const MOST_SEGMENTS = 10_000;

/** Where the numbers of texts begin: before them one number for each reason a whole row is set aside, and one for texts beyond the most. */
export const FIRST_TEXT = EXCLUSION_CLASSES.length + 1;
export const OVERFLOW = EXCLUSION_CLASSES.length;

/** The counts of one answer column. Groups of `byDay` are the days as they came (0: no date); of `bySegment[d]` the values of dimension d. */
export interface CountedColumn {
  readonly at: number;
  readonly texts: TextNumbers;
  readonly byDay: GroupedCounts;
  readonly bySegment: readonly GroupedCounts[];
  /** Rows by the texts of the answer and the drivers, for drivers only. */
  readonly joint: Map<string, number>;
}

/** A column whose values the answers are counted by. */
export interface Dimension {
  readonly at: number;
  readonly texts: TextNumbers;
}

/** All that was counted, before it is settled what it means. */
export interface Counted {
  readonly file: string;
  readonly options: ImportOptions;
  readonly header: Header;
  readonly recognised: RecognisedFile;
  readonly plan: Plan;
  readonly columns: readonly CountedColumn[];
  readonly dimensions: readonly Dimension[];
  readonly dates: DateColumn | undefined;
  /** Raw days in the order they came; group 0 is "no date". */
  readonly days: readonly number[];
  readonly rows: number;
  readonly filteredOut: number;
  readonly rowsSetAside: Excluded;
  readonly judge: RowJudge;
  readonly decoded: Decoded;
  readonly dialect: Dialect;
  readonly repaired: number;
  readonly titles: readonly string[];
}

/** What is needed to read a file. */
export interface ImportSetting {
  /** The file's name without folders, `-` for standard input: it is evidence. */
  readonly file: string;
  readonly options: ImportOptions;
  readonly makeDecoder: MakeDecoder;
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
  private head = '';
  private dialect: Dialect | undefined;
  private records: RecordReader | undefined;
  private first: Row[] = [];
  private counter: RowCounter | undefined;

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
    this.head += text;
    if (this.head.length >= HEAD_TEXT) this.begin();
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
      this.head += rest;
      this.begin();
    }
    this.records!.end();
    if (!this.counter) this.understand();
    const counter = this.counter!;
    if (counter.rows === 0) throw new Refusal('noRows', {}, false);
    return counter.counted(this.source.found, this.dialect!, this.records!.repaired);
  }

  private begin(): void {
    if (this.head.trim() === '') throw new Refusal('fileEmpty', {}, false);
    this.dialect = detectDialect(this.head, this.setting.options.delimiter);
    this.records = new RecordReader(this.dialect, (rows) => this.take(rows));
    this.records.push(this.head);
    this.head = '';
  }

  private take(rows: Row[]): void {
    if (this.counter) {
      this.counter.take(rows);
      return;
    }
    for (const row of rows) this.first.push(row);
    const wide = this.first[0]?.length ?? 1;
    if (this.first.length >= HEADER_LOOK && (this.first.length >= HEAD_ROWS || this.first.length * wide >= HEAD_CELLS))
      this.understand();
  }

  private understand(): void {
    const { file, options } = this.setting;
    const header = findHeader(this.first.slice(0, HEADER_LOOK), options.headerRows);
    const rows = this.first.slice(header.above + header.rows).filter((row) => row.some((cell) => cell.trim() !== ''));
    const recognised = recogniseFile(header, rows, file);
    const titles = this.first.slice(0, header.above).flatMap((row) => row.filter((cell) => cell.trim() !== ''));
    this.counter = new RowCounter({ file, options, header, recognised, titles });
    this.counter.take(this.first.slice(header.above + header.rows));
    this.first = [];
  }
}

type Understood = Pick<Counted, 'file' | 'options' | 'header' | 'recognised' | 'titles'>;

/** Counts rows one after another. */
class RowCounter {
  rows = 0;
  private readonly known: Understood;
  private readonly plan: Plan;
  private readonly columns: CountedColumn[];
  private readonly dimensions: Dimension[];
  private readonly dates: DateColumn | undefined;
  private readonly days: number[] = [NO_DATE];
  private readonly dayNumbers = new Map<number, number>([[NO_DATE, 0]]);
  private lastDay = NO_DATE;
  private lastDayNumber = 0;
  private readonly judge: RowJudge;
  private filteredOut = 0;
  private readonly aside: Record<string, number> = {};
  private readonly matches: readonly ((cell: string) => boolean)[];
  private readonly unapostrophe: boolean;

  constructor(known: Understood) {
    this.known = known;
    const { header, recognised, options } = known;
    this.plan = planImport(header, recognised, options);
    const { plan } = this;
    const by = new Set([...plan.by, ...[plan.compare, plan.reasons, plan.group].filter((at) => at !== undefined)]);
    this.dimensions = [...by].map((at) => ({ at, texts: new TextNumbers(MOST_SEGMENTS) }));
    this.columns = plan.answers.map(({ at }) => ({
      at,
      texts: new TextNumbers(MOST_TEXTS),
      byDay: new GroupedCounts(),
      bySegment: this.dimensions.map(() => new GroupedCounts()),
      joint: new Map<string, number>(),
    }));
    this.dates = plan.date === undefined ? undefined : datesOf(recognised, plan.date, options);
    this.matches = plan.where.map(({ values }) => {
      const known = new Map<string, boolean>();
      return (cell) => {
        let hit = known.get(cell);
        if (hit === undefined) {
          hit = values.has(normaliseLabel(cell));
          if (known.size < MOST_SEGMENTS) known.set(cell, hit);
        }
        return hit;
      };
    });
    this.unapostrophe = recognised.format?.apostrophes === true;
    const readers = plan.answers.map(({ at }) => {
      const column = recognised.columns[at]!;
      const scale = column.scale ? SCALES[column.scale] : UNSTATED;
      return { at, read: answerReader({ scale, direction: column.direction ?? 'ease' }) };
    });
    const dateAt = plan.date;
    const probe = new DateColumn();
    this.judge = new RowJudge({
      width: header.names.length,
      rules: plan.rules,
      responseId: plan.responseId,
      same: [...(dateAt === undefined ? [] : [dateAt]), ...plan.answers.map(({ at }) => at)],
      plausible: (row) =>
        readers.every(({ at, read }) => (row[at] ?? '').trim() === '' || read(row[at]) >= 0) &&
        (dateAt === undefined || (row[dateAt] ?? '').trim() === '' || probe.read(row[dateAt]!) !== NO_DATE),
    });
  }

  take(rows: readonly Row[]): void {
    for (const row of rows) if (row[0] !== '' || row.some((cell) => cell.trim() !== '')) this.one(row);
  }

  private one(row: Row): void {
    if (row.length === 1 && row[0]!.trim() === '') return;
    this.rows += 1;
    const { plan, columns, dimensions } = this;
    const reason = this.judge.judge(row, this.rows);
    if (reason === 'footer') {
      // No response at all: it belongs to no score.
      this.rows -= 1;
      this.aside.footer = (this.aside.footer ?? 0) + 1;
      return;
    }
    for (let at = 0; at < this.matches.length; at += 1) {
      if (!this.matches[at]!(row[plan.where[at]!.at] ?? '')) {
        this.filteredOut += 1;
        return;
      }
    }
    if (reason !== undefined) this.aside[reason] = (this.aside[reason] ?? 0) + 1;
    const day = this.dates === undefined ? 0 : this.dayNumber(row[plan.date!] ?? '');
    const times = plan.counts === undefined ? 1 : this.times(row);
    for (let c = 0; c < columns.length; c += 1) {
      const column = columns[c]!;
      const text =
        reason === undefined ? this.textNumber(column, row[column.at] ?? '') : EXCLUSION_CLASSES.indexOf(reason);
      column.byDay.add(day, text, times);
      for (let d = 0; d < dimensions.length; d += 1) {
        const { at, texts } = dimensions[d]!;
        const segment = texts.of(row[at] ?? '');
        if (segment < 0)
          throw new Refusal('tooManySegments', { column: this.known.header.names[at] ?? '', most: MOST_SEGMENTS });
        column.bySegment[d]!.add(segment, text, times);
      }
      if (plan.drivers.length > 0 && reason === undefined) {
        const key = [text, ...plan.drivers.map((at) => row[at] ?? '')].join('\u0001');
        column.joint.set(key, (column.joint.get(key) ?? 0) + times);
      }
    }
  }

  private textNumber(column: CountedColumn, cell: string): number {
    const text = this.unapostrophe && cell.charCodeAt(0) === 39 ? cell.replace(/^'(?=[=+\-@])/, '') : cell;
    const number = column.texts.of(text);
    return number < 0 ? OVERFLOW : FIRST_TEXT + number;
  }

  private dayNumber(cell: string): number {
    const raw = this.dates!.read(cell);
    if (raw === this.lastDay) return this.lastDayNumber;
    let number = this.dayNumbers.get(raw);
    if (number === undefined) {
      number = this.days.length;
      this.days.push(raw);
      this.dayNumbers.set(raw, number);
    }
    this.lastDay = raw;
    this.lastDayNumber = number;
    return number;
  }

  private times(row: Row): number {
    const at = this.plan.counts!;
    const text = (row[at] ?? '').trim();
    if (!/^\d{1,15}$/.test(text)) {
      throw new Refusal('countColumn', {
        column: this.known.header.names[at] ?? '',
        row: this.rows,
        text: text.slice(0, 30),
      });
    }
    return Number(text);
  }

  counted(decoded: Decoded, dialect: Dialect, repaired: number): Counted {
    return {
      ...this.known,
      plan: this.plan,
      columns: this.columns,
      dimensions: this.dimensions,
      dates: this.dates,
      days: this.days,
      rows: this.rows,
      filteredOut: this.filteredOut,
      rowsSetAside: this.aside,
      judge: this.judge,
      decoded,
      dialect,
      repaired,
    };
  }
}

/** The reader of a date column: when the first rows have offsets of different places, days are those of one zone. */
function datesOf(recognised: RecognisedFile, at: number, options: ImportOptions): DateColumn {
  const dates = new DateColumn(options.dayInZone);
  const probe = new DateColumn();
  for (const text of recognised.columns[at]?.profile.texts.keys() ?? []) probe.read(text);
  if (probe.offsetsDiffer) dates.inOneZone = true;
  return dates;
}
