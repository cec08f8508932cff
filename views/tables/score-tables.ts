import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import type { DriversReport } from '#shared/metrics/drivers.ts';
import type { Estimate } from '#shared/metrics/part-score.ts';
import type { ReasonReport } from '#shared/metrics/score-reasons.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import type { Breakdown, ScoreReport } from '#shared/reports/report.ts';
import type { SegmentPairs } from '#shared/reports/segment-pairs.ts';
import { pointName, worstFirst } from '../charts/distribution.ts';
import { statisticName } from '../charts/estimate-text.ts';
import { bestFirst } from '../charts/segments.ts';
import { periodNote } from '../charts/trend.ts';
import type { Reader } from '../text/reader.ts';
import type { Cell, Table } from './table.ts';

type Column = Table['columns'][number];

/** Value, from, to, n: the columns every estimate has. */
export function estimateColumns({ charts }: Reader, prefix = ''): Column[] {
  const name = (title: string): Column => ({ title: `${prefix}${title}`, numeric: true });
  const { score, low, high } = charts.columns;
  return [name(score), name(low), name(high), name('n')];
}

/** The cells of an estimate, under {@link estimateColumns}. */
export function estimateCells({ value, low, high, n }: Estimate, score: ScoreReport, reader: Reader): Cell[] {
  const digits = scoreDigits(score.method, score.n);
  const limit = (one: number | null): Cell => cell(one, (known) => reader.number(known, digits));
  return [cell(value, (known) => reader.score(known, score)), limit(low), limit(high), counted(n, reader)];
}

/** A value as it is written, and itself; without one a dash, or what is said instead. */
function cell(value: number | null, write: (known: number) => string, without = '–'): Cell {
  return { text: value === null ? without : write(value), value };
}

function counted(n: number, reader: Reader): Cell {
  return { text: reader.number(n, 0), value: n };
}

/** A period by the name it sorts by. */
function periodCell(period: string, reader: Reader): Cell {
  return { text: reader.period(period), value: period };
}

/** The score itself, as one row. @param aside the name of the column that counts what was set aside */
export function overallTable(score: ScoreReport, reader: Reader, caption: string, aside: string): Table {
  return {
    caption,
    columns: [{ title: reader.charts.columns.answer }, ...estimateColumns(reader), { title: aside, numeric: true }],
    rows: [[score.column, ...estimateCells(score, score, reader), counted(totalExcluded(score.excluded), reader)]],
  };
}

/** Periods with their limits and what must be known of them. */
export function periodTable(score: ScoreReport, reader: Reader, caption: string): Table {
  const { columns } = reader.charts;
  const digits = scoreDigits(score.method, score.n);
  const limit = (value: number | null): Cell => cell(value, (known) => reader.number(known, digits));
  return {
    caption,
    columns: [
      { title: columns.period },
      ...estimateColumns(reader),
      { title: columns.lowerLimit, numeric: true },
      { title: columns.upperLimit, numeric: true },
      { title: columns.note },
    ],
    rows: score.periods.map((one) => [
      periodCell(one.period, reader),
      ...estimateCells(one, score, reader),
      limit(one.lowerLimit),
      limit(one.upperLimit),
      periodNote(one, score, reader),
    ]),
  };
}

/** How many gave each answer. */
export function distributionTable(score: ScoreReport, reader: Reader, caption: string): Table {
  const { columns } = reader.charts;
  const names = reader.words.bands[score.metric];
  return {
    caption,
    columns: [
      { title: columns.answer },
      { title: columns.count, numeric: true },
      { title: columns.share, numeric: true },
      { title: columns.note },
    ],
    rows: [...worstFirst(score)].reverse().map((at) => {
      const one = score.distribution[at]!;
      const name = one.label === undefined ? pointName(one) : `${one.point} ${one.label}`;
      return [
        name,
        counted(one.count, reader),
        cell(one.share, (share) => reader.percent(share)),
        one.band === null ? '' : names[one.band],
      ];
    }),
  };
}

/** How many of each segment gave each answer. */
export function distributionByTable(
  { column, segments }: Breakdown,
  score: ScoreReport,
  reader: Reader,
  caption: string,
): Table {
  const order = worstFirst(score);
  return {
    caption,
    columns: [
      { title: column },
      ...order.map((at) => ({ title: pointName(score.distribution[at]!), numeric: true })),
      { title: 'n', numeric: true },
    ],
    rows: segments.map((segment) => [
      segment.segment,
      ...order.map((at) => counted(segment.counts[at] ?? 0, reader)),
      counted(segment.n, reader),
    ]),
  };
}

/** Segments with their difference from all the others. */
export function segmentTable(
  { column, segments }: Breakdown,
  score: ScoreReport,
  reader: Reader,
  caption: string,
): Table {
  const { columns } = reader.charts;
  const digits = scoreDigits(score.method, score.n);
  return {
    caption,
    columns: [
      { title: column },
      ...estimateColumns(reader),
      { title: columns.difference, numeric: true },
      { title: columns.p, numeric: true },
      { title: reader.words.terminal.pAdjusted, numeric: true },
      { title: columns.note },
    ],
    rows: bestFirst(segments, score).map((one) => [
      one.segment,
      ...estimateCells(one, score, reader),
      cell(one.difference, (known) => reader.signed(known, digits)),
      pCell(one.p, reader),
      pCell(one.pAdjusted, reader),
      one.n === 0 ? reader.words.terminal.noAnswers : one.tooFew ? reader.words.terminal.tooFew : '',
    ]),
  };
}

/** Segments by period, one row each. */
export function segmentPeriodTable(
  { column, segments }: Breakdown,
  score: ScoreReport,
  reader: Reader,
  caption: string,
): Table {
  return {
    caption,
    columns: [
      { title: column },
      { title: reader.charts.columns.period },
      ...estimateColumns(reader),
      { title: reader.charts.columns.note },
    ],
    rows: segments.flatMap((segment) =>
      (segment.periods ?? []).map((one) => [
        segment.segment,
        periodCell(one.period, reader),
        ...estimateCells(one, score, reader),
        periodNote(one, score, reader),
      ]),
    ),
  };
}

/** Reasons, or kinds of friction, with share and gap. */
export function paretoTable(
  items: readonly ReasonReport[],
  score: ScoreReport,
  reader: Reader,
  caption: string,
): Table {
  const { columns } = reader.charts;
  const { terminal } = reader.words;
  const digits = scoreDigits(score.method, score.n);
  return {
    caption,
    columns: [
      { title: columns.item },
      { title: columns.count, numeric: true },
      { title: columns.share, numeric: true },
      { title: columns.cumulative, numeric: true },
      { title: terminal.gap, numeric: true },
      { title: columns.low, numeric: true },
      { title: columns.high, numeric: true },
      { title: columns.p, numeric: true },
      { title: terminal.pAdjusted, numeric: true },
    ],
    rows: items.map(({ reason, count, share, cumulative, tooFew, ...tested }) => {
      const none = { gap: null, gapLow: null, gapHigh: null, p: null, pAdjusted: null };
      const { gap, gapLow, gapHigh, p, pAdjusted } = tooFew ? none : tested;
      return [
        reason,
        counted(count, reader),
        cell(share, (known) => reader.percent(known)),
        cell(cumulative, (known) => reader.percent(known)),
        cell(gap, (known) => reader.signed(known, digits), terminal.tooFew),
        cell(gapLow, (known) => reader.signed(known, digits)),
        cell(gapHigh, (known) => reader.signed(known, digits)),
        pCell(p, reader),
        pCell(pAdjusted, reader),
      ];
    }),
  };
}

/** Segments with both scores. */
export function pairTable({ column, x, y, pairs }: SegmentPairs, reader: Reader, caption: string): Table {
  const names = reader.words.metricShort;
  return {
    caption,
    columns: [
      { title: column },
      ...estimateColumns(reader, `${names[x.metric]} · `),
      ...estimateColumns(reader, `${names[y.metric]} · `),
      { title: reader.charts.columns.note },
    ],
    rows: pairs.map((pair) => [
      pair.segment,
      ...estimateCells(pair.x, x, reader),
      ...estimateCells(pair.y, y, reader),
      pair.tooFew ? reader.words.terminal.tooFew : '',
    ]),
  };
}

/** Both sides of a comparison, and the difference. */
export function comparisonTable(score: ScoreReport, reader: Reader, caption: string): Table | undefined {
  const { comparison } = score;
  if (!comparison) return undefined;
  const digits = scoreDigits(score.method, score.n);
  const { a, b, difference, low, high, p, method } = comparison;
  const signed = (value: number | null): Cell => cell(value, (known) => reader.signed(known, digits));
  return {
    caption,
    columns: [
      { title: comparison.column },
      ...estimateColumns(reader),
      { title: reader.charts.columns.p, numeric: true },
      { title: reader.charts.columns.note },
    ],
    rows: [
      [a.name, ...estimateCells(a, score, reader), '', ''],
      [b.name, ...estimateCells(b, score, reader), '', ''],
      [
        reader.words.terminal.secondMinusFirst,
        signed(difference),
        signed(low),
        signed(high),
        counted(a.n + b.n, reader),
        pCell(p, reader),
        p === null ? '' : statisticName(method, reader),
      ],
    ],
  };
}

/** What other ratings have to do with the score. */
export function driverTable({ drivers, n, rSquared }: DriversReport, reader: Reader): Table {
  const { terminal } = reader.words;
  const explained = rSquared === null ? '' : ` ${say(terminal.explained, { share: reader.percent(100 * rSquared) })}`;
  const r = (value: number | null): Cell => cell(value, (known) => reader.number(known, 2));
  return {
    caption: `${say(terminal.importanceIs, { importance: terminal.importance })}${explained} n = ${reader.number(n, 0)}`,
    columns: [
      { title: terminal.driver },
      { title: terminal.importance, numeric: true },
      { title: 'Pearson', numeric: true },
      { title: 'p', numeric: true },
      { title: 'Spearman', numeric: true },
      { title: 'p', numeric: true },
      { title: 'n', numeric: true },
    ],
    rows: [...drivers]
      .sort((one, other) => (other.importance ?? -1) - (one.importance ?? -1))
      .map((one) => [
        one.column,
        cell(one.importance, (known) => reader.percent(known)),
        r(one.pearson),
        pCell(one.pearsonP, reader),
        r(one.spearman),
        pCell(one.spearmanP, reader),
        counted(one.n, reader),
      ]),
  };
}

/** A p-value in a column that is called p. */
function pCell(p: number | null, reader: Reader): Cell {
  return cell(p, reader.pCell);
}
