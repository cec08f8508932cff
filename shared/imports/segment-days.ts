import type { ExclusionClass } from '../answers/exclusion.ts';
import { normaliseLabel } from '../answers/labels.ts';
import { answerReader, exclusionOf } from '../answers/read-answer.ts';
import { mergeTallies, type Tally, tallyOf } from '../answers/tally.ts';
import { type RowWatch, withoutApostrophe } from './count-rows.ts';
import type { Understood } from './counted.ts';
import { type DateOrder, dayOfRaw, orderOfDates } from './date-order.ts';
import type { Plan } from './plan.ts';
import { NO_DATE, type RawDay } from './raw-day.ts';
import type { Row } from './records.ts';
import type { Imported } from './settle-import.ts';
import type { ImportedAnswers } from './tally-answers.ts';

/** A column with more values than this is not followed over time: nobody could look at so many courses. */
export const MOST_FOLLOWED = 200;

/** Texts, counted: by value of the segment column, by raw day. */
type Followed = Map<string, Map<RawDay, Map<string, number>>>;

/**
 * Looks on while a file is read and counts the answers of each segment by day, which an import alone counts apart.
 *
 * @example
 * let days: SegmentDays | undefined;
 * const run = new ImportRun({ file, options, makeDecoder, watch: (known, plan) => (days = new SegmentDays(known, plan)) });
 */
export class SegmentDays implements RowWatch {
  readonly countsSegments = false;
  private readonly plan: Plan;
  private readonly unapostrophe: boolean;
  /** By answer column, then by segment column; undefined where there are too many values. */
  private readonly counts: (Followed | undefined)[][];

  constructor(known: Understood, plan: Plan) {
    this.plan = plan;
    this.unapostrophe = known.recognised.format?.apostrophes === true;
    this.counts = plan.answers.map(() => plan.by.map((): Followed => new Map()));
  }

  row(row: Row, reason: ExclusionClass | undefined, day: RawDay, times: number): void {
    if (reason !== undefined || day === NO_DATE) return;
    const { answers, by } = this.plan;
    for (let a = 0; a < answers.length; a += 1) {
      const cell = row[answers[a]!.at] ?? '';
      const text = this.unapostrophe ? withoutApostrophe(cell) : cell;
      for (let d = 0; d < by.length; d += 1) {
        const followed = this.counts[a]![d];
        if (followed === undefined) continue;
        const segment = (row[by[d]!] ?? '').trim();
        let days = followed.get(segment);
        if (days === undefined) {
          if (followed.size === MOST_FOLLOWED) {
            this.counts[a]![d] = undefined;
            continue;
          }
          days = new Map();
          followed.set(segment, days);
        }
        let texts = days.get(day);
        if (texts === undefined) {
          texts = new Map();
          days.set(day, texts);
        }
        texts.set(text, (texts.get(text) ?? 0) + times);
      }
    }
  }

  /**
   * What was seen, beside what was imported of the same file.
   *
   * @returns the import with the days of its segments; as it was where its dates cannot be read
   */
  beside(imported: Imported): Imported {
    const { counted, dates } = imported;
    if (dates.state !== 'ok' || counted.dates === undefined) return imported;
    const order = counted.options.dateOrder ?? (orderOfDates(counted.dates) as DateOrder);
    return { ...imported, answers: imported.answers.map((answers) => this.withDays(answers, order)) };
  }

  private withDays(answers: ImportedAnswers, order: DateOrder): ImportedAnswers {
    const a = this.plan.answers.findIndex(({ at }) => at === answers.settled.column.at);
    const { reading } = answers.settled;
    const read = answerReader(reading);
    const tallied = (texts: ReadonlyMap<string, number>): Tally => {
      const counts = new Float64Array(reading.scale.size);
      const excluded: Record<string, number> = {};
      for (const [text, times] of texts) {
        const code = read(text);
        if (code >= 0) counts[code]! += times;
        else excluded[exclusionOf(code)] = (excluded[exclusionOf(code)] ?? 0) + times;
      }
      return tallyOf(reading.scale, counts, excluded, answers.total.askedBy);
    };
    const segmentDays = new Map<number, ReadonlyMap<string, ReadonlyMap<number, Tally>>>();
    this.plan.by.forEach((at, d) => {
      const followed = this.counts[a]?.[d];
      if (!followed) return;
      // Their names were settled from all rows; here they stand as each row spells them.
      const names = new Map([...(answers.segments.get(at)?.keys() ?? [])].map((name) => [normaliseLabel(name), name]));
      const segments = new Map<string, Map<number, Tally>>();
      for (const [spelling, days] of followed) {
        const name = names.get(normaliseLabel(spelling)) ?? spelling;
        const known = segments.get(name) ?? new Map<number, Tally>();
        segments.set(name, known);
        for (const [raw, texts] of days) {
          const day = dayOfRaw(raw, order);
          if (day === undefined) continue;
          const before = known.get(day);
          known.set(day, before ? mergeTallies([before, tallied(texts)]) : tallied(texts));
        }
      }
      segmentDays.set(at, segments);
    });
    return { ...answers, segmentDays };
  }
}
