import { EXCLUSION_CLASSES } from '../answers/exclusion.ts';
import { sumOfGroups } from '../answers/grouped-counts.ts';
import { type AnswerCode, answerReader, exclusionOf } from '../answers/read-answer.ts';
import type { Scale } from '../answers/scale.ts';
import { type AskedBy, type Tally, tallyOf } from '../answers/tally.ts';
import { Refusal } from '../languages/refusal.ts';
import type { Warning } from '../languages/warning.ts';
import { answerWarnings, groupWarnings } from './answer-warnings.ts';
import { askerOf } from './asked-by.ts';
import { type Counted, type CountedColumn, FIRST_TEXT, OVERFLOW } from './counted.ts';
import { type DateOrder, dayOfRaw } from './date-order.ts';
import type { SettledColumn } from './settle-column.ts';

/** One column's answers, counted and understood. */
export interface ImportedAnswers {
  readonly settled: SettledColumn;
  readonly total: Tally;
  /** By day (days since 1970-01-01), when the dates can be read; undated answers are only in `total`. */
  readonly days: ReadonlyMap<number, Tally>;
  readonly undated: number;
  /** By the text of another column, keyed by its position: segments, compared values, reasons. */
  readonly segments: ReadonlyMap<number, ReadonlyMap<string, Tally>>;
  /** Answers of each value of such a column by day, where they were counted so (a cube is): column position, value, day. */
  readonly segmentDays?: ReadonlyMap<number, ReadonlyMap<string, ReadonlyMap<number, Tally>>>;
  /** Rows by the value of the answer and the texts of the drivers. */
  readonly joint: readonly { readonly point: number; readonly drivers: readonly string[]; readonly count: number }[];
  /** The label most answers wrote for a point, where they were labels. */
  readonly labels: ReadonlyMap<number, string>;
  readonly warnings: readonly Warning[];
}

/** Makes a tally of the counts of a column's texts. */
type Tallier = (counts: readonly number[] | undefined) => Tally;

/**
 * Tallies a column's counted texts: in all, by day and by segment.
 *
 * @param settled the column, one of those counted
 * @param order the order of the dates' parts; without it no day is told
 * @throws Refusal `severalAskers` where the answers were asked for by agents and by rule: they are never pooled
 */
export function tallyAnswers(counted: Counted, settled: SettledColumn, order: DateOrder | undefined): ImportedAnswers {
  const column = counted.columns.find((one) => one.at === settled.column.at)!;
  const { scale } = settled.reading;
  const read = answerReader(settled.reading);
  const codes: AnswerCode[] = column.texts.map(read);
  const askedBy = whoAsked(counted, settled, column, tallierOf(scale, codes, 'unknown'));
  const tally = tallierOf(scale, codes, askedBy);
  const counts = sumOfGroups(column.byDay);
  const total = tally(counts);
  return {
    settled,
    total,
    ...tallyDays(counted, column, order, tally),
    segments: tallySegments(counted, column, tally),
    joint: jointAnswers(column, scale, read),
    labels: writtenLabels(column, scale, codes, counts),
    warnings: [
      ...answerWarnings(settled, total, column, codes, counts),
      ...groupWarnings(counted, settled, column, codes),
    ],
  };
}

/** @param codes what each of the column's texts stands for */
function tallierOf(scale: Scale, codes: readonly AnswerCode[], askedBy: AskedBy): Tallier {
  return (counts) => {
    const points = new Float64Array(scale.size);
    const excluded: Record<string, number> = {};
    counts?.forEach((count, number) => {
      const code = number >= FIRST_TEXT ? codes[number - FIRST_TEXT]! : undefined;
      if (code !== undefined && code >= 0) points[code]! += count;
      else {
        const reason =
          code !== undefined ? exclusionOf(code) : number === OVERFLOW ? 'text' : EXCLUSION_CLASSES[number]!;
        excluded[reason] = (excluded[reason] ?? 0) + count;
      }
    });
    return tallyOf(scale, points, excluded, askedBy);
  };
}

/** Who chose whom to ask, of all the answers that are counted. */
function whoAsked(
  { plan, dimensions, header }: Counted,
  { column }: SettledColumn,
  { bySegment }: CountedColumn,
  tally: Tallier,
): AskedBy {
  const d = dimensions.findIndex(({ at }) => at === plan.askedBy);
  const told = new Map<AskedBy, string>();
  bySegment[d]?.forEach((counts, segment) => {
    const text = dimensions[d]!.texts[segment] ?? '';
    const kind = askerOf(text);
    if (tally(counts).n > 0 && !told.has(kind)) told.set(kind, `"${text.trim().slice(0, 30)}"`);
  });
  if (told.size > 1) {
    throw new Refusal('severalAskers', {
      kind: header.names[plan.askedBy!] ?? '',
      column: column.name,
      texts: [...told.values()].join(', '),
      option: '--where',
    });
  }
  return [...told.keys()][0] ?? 'unknown';
}

function tallyDays(
  { days, dates, plan }: Counted,
  { byDay }: CountedColumn,
  order: DateOrder | undefined,
  tally: Tallier,
): Pick<ImportedAnswers, 'days' | 'undated'> {
  const dated = new Map<number, number[]>();
  // A column that somebody named and that holds no dates is told, and not passed over.
  let undated = plan.dateNamed && dates?.dates === 0 ? tally(sumOfGroups(byDay)).n : 0;
  if (order !== undefined) {
    byDay.forEach((counts, group) => {
      const day = dayOfRaw(days[group]!, order);
      if (day === undefined) undated += tally(counts).n;
      else dated.set(day, added(dated.get(day), counts));
    });
  }
  return {
    days: new Map([...dated].sort((a, b) => a[0] - b[0]).map(([day, counts]) => [day, tally(counts)])),
    undated,
  };
}

function tallySegments(
  { dimensions }: Counted,
  { bySegment }: CountedColumn,
  tally: Tallier,
): ImportedAnswers['segments'] {
  const segments = new Map<number, ReadonlyMap<string, Tally>>();
  dimensions.forEach(({ at, texts }, d) => {
    const groups = new Map<string, number[]>();
    bySegment[d]!.forEach((counts, segment) => {
      const name = (texts[segment] ?? '').trim();
      groups.set(name, added(groups.get(name), counts));
    });
    segments.set(at, new Map([...groups].map(([name, counts]) => [name, tally(counts)])));
  });
  return segments;
}

function jointAnswers(
  { joint }: CountedColumn,
  scale: Scale,
  read: (cell: unknown) => AnswerCode,
): ImportedAnswers['joint'] {
  return [...joint].flatMap(([key, count]) => {
    const [text, ...drivers] = key.split('\u0001');
    const code = read(text);
    return code >= 0 ? [{ point: scale.low + code, drivers, count }] : [];
  });
}

function writtenLabels(
  { texts }: CountedColumn,
  scale: Scale,
  codes: readonly AnswerCode[],
  counts: readonly number[],
): ImportedAnswers['labels'] {
  const labels = new Map<number, string>();
  const written = new Map<number, number>();
  texts.forEach((text, at) => {
    const code = codes[at]!;
    const count = counts[FIRST_TEXT + at] ?? 0;
    if (code < 0 || /^[\s\d.,]*$/.test(text) || count <= (written.get(code) ?? 0)) return;
    written.set(code, count);
    labels.set(scale.low + code, text.trim());
  });
  return labels;
}

function added(a: number[] | undefined, b: readonly number[]): number[] {
  const sum = a ?? [];
  b.forEach((count, at) => {
    sum[at] = (sum[at] ?? 0) + count;
  });
  return sum;
}
