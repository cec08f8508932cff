import { EXCLUSION_CLASSES, type ExclusionClass } from '../answers/exclusion.ts';
import { countUp, TextNumbers } from '../answers/grouped-counts.ts';
import { normaliseLabel } from '../answers/labels.ts';
import { Refusal } from '../languages/refusal.ts';
import { TextCounts } from './column-profile.ts';
import {
  type CountedColumn,
  FIRST_TEXT,
  MOST_SEGMENTS,
  MOST_TEXTS,
  OVERFLOW,
  type RowCounts,
  type Understood,
} from './counted.ts';
import { type DateColumn, dateColumnOf } from './date-column.ts';
import { rowJudge } from './file-judge.ts';
import type { IdCheck } from './find-duplicates.ts';
import type { RowJudge } from './judge-row.ts';
import { type Plan, planImport } from './plan.ts';
import { NO_DATE, type RawDay } from './raw-day.ts';
import { isBlankRow, type Row } from './records.ts';

/** What looks on while rows are counted, such as a cube: it is told every row that is counted or set aside, none that a condition leaves out. */
export interface RowWatch {
  /** It counts segments and drivers itself: they are then not counted beside it. */
  readonly countsSegments: boolean;
  /**
   * @param row good only during the call
   * @param reason why the whole row is set aside; `undefined` for a response
   * @param day its raw day, `NO_DATE` where it has none
   * @param times how often the row counts
   */
  row(row: Row, reason: ExclusionClass | undefined, day: RawDay, times: number): void;
}

/** Makes the one that looks on, once it is known what is counted. */
export type MakeWatch = (known: Understood, plan: Plan) => RowWatch;

/** Counts rows one after another. */
export class RowCounter {
  rows = 0;
  readonly plan: Plan;
  private readonly known: Understood;
  private readonly columns: (Omit<CountedColumn, 'texts' | 'joint' | 'outside'> & {
    numbers: TextNumbers;
    joint: Map<string, number>;
    outside: TextCounts;
  })[];
  private readonly dimensions: { at: number; numbers: TextNumbers }[];
  private readonly leftOut: readonly { readonly at: number; readonly counts: TextCounts }[];
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
  private readonly watch: RowWatch | undefined;

  /**
   * @param ids how repeated response ids are noticed; by keeping them all unless another way is given
   * @param watch makes what looks on
   */
  constructor(known: Understood, ids?: IdCheck, watch?: MakeWatch) {
    this.known = known;
    const { header, recognised, options } = known;
    this.plan = planImport(header, recognised, options);
    const { plan } = this;
    this.watch = watch?.(known, plan);
    this.dimensions = (this.watch?.countsSegments ? [] : dimensionsOf(plan)).map((at) => ({
      at,
      numbers: new TextNumbers(MOST_SEGMENTS),
    }));
    this.leftOut = dimensionsOf(plan).map((at) => ({ at, counts: new TextCounts() }));
    this.columns = plan.answers.map(({ at }) => ({
      at,
      numbers: new TextNumbers(MOST_TEXTS),
      byDay: [],
      bySegment: this.dimensions.map(() => []),
      joint: new Map<string, number>(),
      outside: new TextCounts(),
    }));
    this.dates =
      plan.date === undefined
        ? undefined
        : dateColumnOf(recognised.columns[plan.date]?.profile.texts.keys() ?? [], options.dayInZone);
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
        if (reason !== undefined) return;
        for (const column of columns) column.outside.add(row[column.at] ?? '');
        for (const { at, counts } of this.leftOut) counts.add(row[at] ?? '');
        return;
      }
    }
    if (reason !== undefined) this.aside[reason] = (this.aside[reason] ?? 0) + 1;
    const day = this.dates === undefined ? 0 : this.dayNumber(row[plan.date!] ?? '');
    const times = plan.counts === undefined ? 1 : this.times(row);
    this.watch?.row(row, reason, this.lastDay, times);
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
      if (plan.drivers.length > 0 && reason === undefined && !this.watch?.countsSegments) {
        const key = [column.at, ...plan.drivers].map((at) => row[at] ?? '').join('\u0001');
        column.joint.set(key, (column.joint.get(key) ?? 0) + times);
      }
    }
  }

  private textNumber(column: { numbers: TextNumbers }, cell: string): number {
    const text = this.unapostrophe ? withoutApostrophe(cell) : cell;
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
      columns: this.columns.map(({ at, numbers, byDay, bySegment, joint, outside }) => ({
        at,
        texts: numbers.texts,
        byDay,
        bySegment,
        joint,
        outside: outside.texts,
      })),
      dimensions: this.dimensions.map(({ at, numbers }) => ({ at, texts: numbers.texts })),
      leftOut: this.leftOut.map(({ at, counts }) => ({ at, texts: counts.texts })),
    };
  }
}

/** The columns the answers are counted by: segments, compared values, reasons, groups, who asked. */
export function dimensionsOf(plan: Plan): readonly number[] {
  const more = [plan.compare, plan.reasons, plan.group, plan.askedBy].filter((at) => at !== undefined);
  return [...new Set([...plan.by, ...more])];
}

/** A cell without the apostrophe that some exports put before `= + - @`. */
export function withoutApostrophe(cell: string): string {
  return cell.charCodeAt(0) === 39 ? cell.replace(/^'(?=[=+\-@])/, '') : cell;
}
