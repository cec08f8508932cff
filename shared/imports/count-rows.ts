import { EXCLUSION_CLASSES } from '../answers/exclusion.ts';
import { countUp, type GroupedCounts, mergeCounts, TextNumbers } from '../answers/grouped-counts.ts';
import { normaliseLabel } from '../answers/labels.ts';
import { answerReader } from '../answers/read-answer.ts';
import { SCALES, UNSTATED } from '../answers/scale.ts';
import { Refusal } from '../reports/refusal.ts';
import { DateColumn, type DateTotals, mergeDateTotals, NO_DATE } from './dates.ts';
import type { IdCheck } from './find-duplicates.ts';
import type { Header } from './header.ts';
import { RowJudge } from './judge-row.ts';
import type { ImportOptions } from './options.ts';
import { type Plan, planImport } from './plan.ts';
import type { RecognisedFile } from './recognise.ts';
import type { Row } from './records.ts';

/** Different texts of an answer column that are told apart; more are prose. */
const MOST_TEXTS = 5000;
/** Different values of a segment column. */
const MOST_SEGMENTS = 10_000;

/** Where the numbers of texts begin: before them one number for each reason a whole row is set aside, and one for texts beyond the most. */
export const FIRST_TEXT = EXCLUSION_CLASSES.length + 1;
export const OVERFLOW = EXCLUSION_CLASSES.length;

/** What a file's first rows told: enough to count all of them. */
export interface Understood {
  readonly file: string;
  readonly options: ImportOptions;
  readonly header: Header;
  readonly recognised: RecognisedFile;
  /** Texts that stood above the header. */
  readonly titles: readonly string[];
}

/** The counts of one answer column. Groups of `byDay` are the days as they came (0: no date); of `bySegment[d]` the values of dimension d. */
export interface CountedColumn {
  readonly at: number;
  readonly texts: readonly string[];
  readonly byDay: GroupedCounts;
  readonly bySegment: readonly GroupedCounts[];
  /** Rows by the texts of the answer and the drivers, for drivers only. */
  readonly joint: ReadonlyMap<string, number>;
}

/** A column whose values the answers are counted by. */
export interface Dimension {
  readonly at: number;
  readonly texts: readonly string[];
}

/** What rows came to: plain data that adds up with that of other rows of the file. */
export interface RowCounts {
  readonly rows: number;
  readonly filteredOut: number;
  /** Rows set aside whole, by reason. */
  readonly aside: Readonly<Record<string, number>>;
  /** Rows kept although they have fewer or more cells than the header. */
  readonly short: number;
  readonly long: number;
  /** Number of the first malformed row, counted from 1; 0 for none. */
  readonly firstMalformed: number;
  /** Raw days in the order they came; group 0 is "no date". */
  readonly days: readonly number[];
  readonly dates: DateTotals | undefined;
  readonly columns: readonly CountedColumn[];
  readonly dimensions: readonly Dimension[];
}

/** Whether a row holds nothing: blank lines and lines of delimiters are no responses. */
export function isBlankRow(row: Row): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** Counts rows one after another. */
export class RowCounter {
  rows = 0;
  readonly plan: Plan;
  private readonly known: Understood;
  private readonly columns: (Omit<CountedColumn, 'texts' | 'joint'> & {
    numbers: TextNumbers;
    joint: Map<string, number>;
  })[];
  private readonly dimensions: { at: number; numbers: TextNumbers }[];
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

  /** @param ids how repeated response ids are noticed; by keeping them all unless another way is given */
  constructor(known: Understood, ids?: IdCheck) {
    this.known = known;
    const { header, recognised, options } = known;
    this.plan = planImport(header, recognised, options);
    const { plan } = this;
    const by = new Set([...plan.by, ...[plan.compare, plan.reasons, plan.group].filter((at) => at !== undefined)]);
    this.dimensions = [...by].map((at) => ({ at, numbers: new TextNumbers(MOST_SEGMENTS) }));
    this.columns = plan.answers.map(({ at }) => ({
      at,
      numbers: new TextNumbers(MOST_TEXTS),
      byDay: [],
      bySegment: this.dimensions.map(() => []),
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
    this.judge = rowJudge(known, plan, ids);
  }

  take(rows: readonly Row[]): void {
    for (const row of rows) if (!isBlankRow(row)) this.one(row);
  }

  private one(row: Row): void {
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
      countUp(column.byDay, day, text, times);
      for (let d = 0; d < dimensions.length; d += 1) {
        const { at, numbers } = dimensions[d]!;
        const segment = numbers.of(row[at] ?? '');
        if (segment < 0)
          throw new Refusal('tooManySegments', { column: this.known.header.names[at] ?? '', most: MOST_SEGMENTS });
        countUp(column.bySegment[d]!, segment, text, times);
      }
      if (plan.drivers.length > 0 && reason === undefined) {
        const key = [column.at, ...plan.drivers].map((at) => row[at] ?? '').join('\u0001');
        column.joint.set(key, (column.joint.get(key) ?? 0) + times);
      }
    }
  }

  private textNumber(column: { numbers: TextNumbers }, cell: string): number {
    const text = this.unapostrophe && cell.charCodeAt(0) === 39 ? cell.replace(/^'(?=[=+\-@])/, '') : cell;
    const number = column.numbers.of(text);
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

  /** What the rows came to. */
  result(): RowCounts {
    const { rows, filteredOut, aside, judge, days } = this;
    return {
      rows,
      filteredOut,
      aside,
      short: judge.short,
      long: judge.long,
      firstMalformed: judge.firstMalformed,
      days,
      dates: this.dates?.totals,
      columns: this.columns.map(({ at, numbers, byDay, bySegment, joint }) => ({
        at,
        texts: numbers.texts,
        byDay,
        bySegment,
        joint,
      })),
      dimensions: this.dimensions.map(({ at, numbers }) => ({ at, texts: numbers.texts })),
    };
  }
}

/**
 * Adds up what parts of a file came to.
 *
 * @param parts of the same file, understood in the same way, in the order of the file
 * @throws Refusal `tooManySegments` when together they have too many
 */
export function mergeRowCounts(parts: readonly RowCounts[]): RowCounts {
  const first = parts[0]!;
  const days = new Map<number, number>();
  const dimensions = first.dimensions.map(({ at }) => ({ at, numbers: new TextNumbers(MOST_SEGMENTS) }));
  const columns = first.columns.map(({ at }) => ({
    at,
    numbers: new TextNumbers(MOST_TEXTS),
    byDay: [] as GroupedCounts,
    bySegment: dimensions.map((): GroupedCounts => []),
    joint: new Map<string, number>(),
  }));
  const sum = { rows: 0, filteredOut: 0, short: 0, long: 0, firstMalformed: 0 };
  const aside: Record<string, number> = {};
  let dates: DateTotals | undefined;
  for (const part of parts) {
    if (sum.firstMalformed === 0 && part.firstMalformed > 0) sum.firstMalformed = sum.rows + part.firstMalformed;
    sum.rows += part.rows;
    sum.filteredOut += part.filteredOut;
    sum.short += part.short;
    sum.long += part.long;
    for (const [reason, count] of Object.entries(part.aside)) aside[reason] = (aside[reason] ?? 0) + count;
    dates = dates && part.dates ? mergeDateTotals(dates, part.dates) : (dates ?? part.dates);
    const dayHere = part.days.map((day) => {
      if (!days.has(day)) days.set(day, days.size);
      return days.get(day)!;
    });
    const segmentHere = part.dimensions.map(({ texts }, d) => texts.map((text) => dimensions[d]!.numbers.of(text)));
    if (segmentHere.some((numbers) => numbers.includes(-1)))
      throw new Refusal('tooManySegments', { column: '', most: MOST_SEGMENTS });
    part.columns.forEach((column, c) => {
      const into = columns[c]!;
      const here = column.texts.map((text) => into.numbers.of(text));
      const text = (number: number): number =>
        number < FIRST_TEXT
          ? number
          : here[number - FIRST_TEXT]! < 0
            ? OVERFLOW
            : FIRST_TEXT + here[number - FIRST_TEXT]!;
      mergeCounts(into.byDay, column.byDay, (day) => dayHere[day]!, text);
      column.bySegment.forEach((counts, d) => {
        mergeCounts(into.bySegment[d]!, counts, (segment) => segmentHere[d]![segment]!, text);
      });
      for (const [key, count] of column.joint) into.joint.set(key, (into.joint.get(key) ?? 0) + count);
    });
  }
  return {
    ...sum,
    aside,
    dates,
    days: [...days.keys()],
    columns: columns.map(({ at, numbers, byDay, bySegment, joint }) => ({
      at,
      texts: numbers.texts,
      byDay,
      bySegment,
      joint,
    })),
    dimensions: dimensions.map(({ at, numbers }) => ({ at, texts: numbers.texts })),
  };
}

/**
 * The judge of a file's rows.
 *
 * @param ids how repeated response ids are noticed; by keeping them all unless another way is given
 */
export function rowJudge(
  { header, recognised }: Pick<Understood, 'header' | 'recognised'>,
  plan: Plan,
  ids?: IdCheck,
): RowJudge {
  return new RowJudge({
    width: header.names.length,
    rules: plan.rules,
    responseId: plan.responseId,
    ids,
    plausible: plausibleRow(recognised, plan),
  });
}

/** Whether the cells of a row that must be answers or dates can be: in a row with too many cells they may have moved. */
function plausibleRow(recognised: RecognisedFile, plan: Plan): (row: Row) => boolean {
  const readers = plan.answers.map(({ at }) => {
    const column = recognised.columns[at]!;
    const scale = column.scale ? SCALES[column.scale] : UNSTATED;
    return { at, read: answerReader({ scale, direction: column.direction ?? 'ease' }) };
  });
  const dates = new DateColumn();
  const blank = (row: Row, at: number): boolean => (row[at] ?? '').trim() === '';
  return (row) =>
    readers.every(({ at, read }) => blank(row, at) || read(row[at]) >= 0) &&
    (plan.date === undefined || blank(row, plan.date) || dates.read(row[plan.date]!) !== NO_DATE);
}

/** The reader of a date column: when the first rows have offsets of different places, days are those of one zone. */
function datesOf(recognised: RecognisedFile, at: number, options: ImportOptions): DateColumn {
  const dates = new DateColumn(options.dayInZone);
  const probe = new DateColumn();
  for (const text of recognised.columns[at]?.profile.texts.keys() ?? []) probe.read(text);
  if (probe.offsetsDiffer) dates.inOneZone = true;
  return dates;
}
