import type { ChartWords } from '#shared/languages/chart-words.ts';
import { say } from '#shared/languages/say.ts';
import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import type { Words } from '#shared/languages/words.ts';
import { call, type Formula, text } from './formula.ts';
import { type DashboardPlan, mainMetric } from './plan.ts';
import { type Block, FIRST_ROW, HEADER_ROW, type TabCells } from './tab-cells.ts';
import { pointsOfScale, SUMMARY_ROW, scoreRange, type Tables } from './tables.ts';

/** What a chart shows, by its name. */
export const CHARTS = [
  'score',
  'trend',
  'distribution',
  'segments',
  'drivers',
  'nps',
  'quadrant',
  'friction',
  'touchpoints',
] as const;
export type ChartName = (typeof CHARTS)[number];

/** The cells of a chart: its header row and a fixed number of rows below, of which those in use are filled. */
export interface ChartBlock extends Block {
  readonly rows: number;
}

/** Rows that a chart has room for. A range does not grow with what spills into it. */
export const ROOM: Readonly<Record<ChartName, number>> = {
  score: 1,
  trend: 120,
  distribution: 11,
  segments: 25,
  drivers: 20,
  nps: 1,
  quadrant: 30,
  friction: 20,
  touchpoints: 25,
};

/** What chart data is made of. */
export interface ChartSource {
  readonly plan: DashboardPlan;
  readonly tables: Tables;
  readonly cells: TabCells;
  readonly kept: Formula;
  /** The cell of the target of the metric that the trend shows. */
  readonly target: Formula;
  readonly neutral: number | undefined;
  readonly words: SheetDashboardWords;
  readonly chartWords: ChartWords;
  readonly coreWords: Words;
}

const NOTHING = call('NA');
const filled = (column: Formula): Formula => `${call('LEN', column)}>0`;
/** A cell of a table, or #N/A where there is none: charts leave a gap there, and would draw a 0 for empty text. */
const orNothing = (column: Formula, value: Formula = column): Formula => call('IF', filled(column), value, NOTHING);

/** Puts the cells of every chart that has something to show. Their places stay the same whatever there is. */
export function putChartData(source: ChartSource): Readonly<Partial<Record<ChartName, ChartBlock>>> {
  const blocks = Object.fromEntries(CHARTS.map((name) => [name, source.cells.block(WIDTH[name])])) as Record<
    ChartName,
    Block
  >;
  const shown: Partial<Record<ChartName, ChartBlock>> = {};
  for (const name of CHARTS) {
    const columns = COLUMNS[name](source);
    if (!columns) continue;
    columns.forEach(([header, rows], at) => {
      const column = blocks[name].column + at;
      source.cells.text(HEADER_ROW, column, header);
      rows.forEach((row, down) => {
        if (typeof row === 'number') source.cells.number(FIRST_ROW + down, column, row);
        else source.cells.formula(FIRST_ROW + down, column, row);
      });
    });
    shown[name] = { ...blocks[name], width: columns.length, rows: ROOM[name] };
  }
  return shown;
}

/** A header and the cells below it: one formula that spills, or several cells. */
type ChartColumn = readonly [header: string, rows: readonly (Formula | number)[]];
type ChartColumns = (source: ChartSource) => readonly ChartColumn[] | undefined;

const WIDTH: Readonly<Record<ChartName, number>> = {
  score: 2,
  trend: 8,
  distribution: 2,
  segments: 5,
  drivers: 3,
  nps: 4,
  quadrant: 4,
  friction: 3,
  touchpoints: 2,
};

const COLUMNS: Readonly<Record<ChartName, ChartColumns>> = {
  score: ({ plan, tables, cells, coreWords }) => {
    const main = mainMetric(plan);
    const value = cells.cell(tables.summaries[main]!, SUMMARY_ROW.score, 2);
    return [
      [coreWords.metrics[main], [text(coreWords.metricShort[main])]],
      [coreWords.metricShort[main], [orNothing(value)]],
    ];
  },
  trend: ({ plan, tables, cells, target, neutral, words, chartWords, coreWords }) => {
    const { trend } = tables;
    if (!trend) return undefined;
    const at = (column: number): Formula => cells.column(trend, column, ROOM.trend);
    const only = (value: Formula): readonly Formula[] => [
      call('FILTER', value, `(${filled(at(1))})*(${at(1)}<>${text('(no date)')})`),
    ];
    const line = (value: Formula): Formula =>
      call('IF', `(${call('LEN', at(1))}*0+${call('LEN', value)})>0`, value, NOTHING);
    return [
      [chartWords.columns.period, only(at(1))],
      ['', only(orNothing(at(3)))],
      [words.intervalBand, only(orNothing(at(3), `${at(4)}-${at(3)}`))],
      [coreWords.metricShort[mainMetric(plan)], only(orNothing(at(2)))],
      [chartWords.columns.lowerLimit, only(orNothing(at(7)))],
      [chartWords.columns.upperLimit, only(orNothing(at(8)))],
      [words.target, only(line(target))],
      ...(neutral === undefined
        ? []
        : [[coreWords.bands.ces.neutral, only(line(cells.number(2, trend.column, neutral)))] as const]),
    ];
  },
  distribution: ({ plan, tables, cells, kept, chartWords }) => {
    const main = mainMetric(plan);
    const summary = tables.summaries[main]!;
    const points = pointsOfScale(plan.answers[main]!.scale);
    return [
      [chartWords.columns.answer, points.map((point) => text(String(point)))],
      [
        `${chartWords.columns.share} %`,
        points.map((_, at) => call('IF', `${kept}=0`, NOTHING, cells.cell(summary, SUMMARY_ROW.points + at, 2))),
      ],
    ];
  },
  segments: ({ plan, tables, cells, words, chartWords }) => {
    const { segments } = tables;
    if (!segments) return undefined;
    const at = (column: number): Formula => cells.column(segments, column, ROOM.segments);
    const noted = (note: string): readonly Formula[] => [
      call('FILTER', call('IF', `${at(10)}=${text(note)}`, at(2), NOTHING), filled(at(2))),
    ];
    const [high, low] = higherIsBetter(plan) ? [words.better, words.worse] : [words.worse, words.better];
    return [
      [chartWords.columns.item, [call('FILTER', at(1), filled(at(2)))]],
      [words.same, noted('')],
      [high, noted('higher than the others')],
      [low, noted('lower than the others')],
      [words.tooFew, noted('too few answers')],
    ];
  },
  drivers: ({ tables, cells, chartWords }) => pareto(tables.drivers, cells, chartWords),
  friction: ({ tables, cells, chartWords }) => pareto(tables.friction, cells, chartWords),
  nps: ({ tables, cells, kept, coreWords }) => {
    const summary = tables.summaries.nps;
    if (!summary) return undefined;
    const share = (row: number): readonly Formula[] => [call('IF', `${kept}=0`, NOTHING, cells.cell(summary, row, 2))];
    const { negative, neutral, positive } = coreWords.bands.nps;
    return [
      [coreWords.metricShort.nps, [text(coreWords.metricShort.nps)]],
      [`% ${negative}`, share(SUMMARY_ROW.negative)],
      [`% ${neutral}`, share(SUMMARY_ROW.neutral)],
      [`% ${positive}`, share(SUMMARY_ROW.positive)],
    ];
  },
  quadrant: ({ plan, tables, cells, coreWords, chartWords }) => {
    const { segments, satisfaction, summaries } = tables;
    if (!segments || !satisfaction || !summaries.csat) return undefined;
    const at = (column: number): Formula => cells.column(segments, column, ROOM.quadrant);
    // FALSE: without it a table is taken to be sorted, and this one has the most answers first.
    const sought = call('VLOOKUP', at(1), rowsOf(cells, satisfaction), '2', call('FALSE'));
    const other = call('IFERROR', sought, text(''));
    const enough = `(${call('LEN', at(2))}>0)*(${at(10)}<>${text('too few answers')})*(${call('LEN', other)}>0)`;
    const all = (metric: 'ces' | 'csat'): Formula => orNothing(cells.cell(summaries[metric]!, SUMMARY_ROW.score, 2));
    const [least, most] = scoreRange(plan, 'ces');
    const line = say(chartWords.lines.all, { value: '' }).trim();
    // The ends of two lines stand above the dots, each line a series of its own.
    const rows = (first: readonly (Formula | number)[], rest?: Formula): readonly (Formula | number)[] => [
      ...first,
      ...(rest === undefined ? [] : [rest]),
    ];
    return [
      [coreWords.metricShort.ces, rows([least, most, all('ces'), all('ces')], call('FILTER', at(2), enough))],
      [coreWords.metricShort.csat, rows([NOTHING, NOTHING, NOTHING, NOTHING], call('FILTER', other, enough))],
      [line, rows([all('csat'), all('csat')])],
      [line, rows([NOTHING, NOTHING, 0, 100])],
    ];
  },
  touchpoints: ({ tables, cells, chartWords }) => {
    const { touchpoints } = tables;
    if (!touchpoints) return undefined;
    const at = (column: number): Formula => cells.column(touchpoints, column, ROOM.touchpoints);
    return [
      [chartWords.columns.item, [call('FILTER', at(1), filled(at(1)))]],
      [chartWords.columns.count, [call('FILTER', at(5), filled(at(1)))]],
    ];
  },
};

function pareto(
  table: Block | undefined,
  cells: TabCells,
  { columns }: ChartWords,
): readonly ChartColumn[] | undefined {
  if (!table) return undefined;
  const at = (column: number): Formula => cells.column(table, column, ROOM.drivers);
  return [
    [columns.item, [call('FILTER', at(1), filled(at(1)))]],
    [columns.count, [call('FILTER', at(2), filled(at(1)))]],
    [`${columns.cumulative} %`, [call('FILTER', at(4), filled(at(1)))]],
  ];
}

/** The first two columns of a table below its header, for a look-up. */
function rowsOf(cells: TabCells, table: Block): Formula {
  const [first] = cells.cell(table, FIRST_ROW, 1).split(':');
  const last = cells.cell(table, FIRST_ROW + 1999, 2);
  return `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
}

/** Whether a higher number is the better one. */
export function higherIsBetter(plan: DashboardPlan): boolean {
  return !plan.answers[mainMetric(plan)]!.scale.endsWith('effort');
}
