import { parseScale } from '#shared/answers/scale.ts';
import { say } from '#shared/languages/say.ts';
import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import { bandsFor, METRICS, type Metric } from '#shared/metrics/bands.ts';
import { defaultMethod } from '#shared/metrics/method.ts';
import { neutralLine } from '#shared/metrics/target.ts';
import type { ChartBlock, ChartName } from './chart-data.ts';
import { higherIsBetter } from './chart-data.ts';
import { type ChartTexts, chartTitle } from './chart-specs.ts';
import type { FilteredRows } from './filtered-rows.ts';
import { call, type Formula, joined, text } from './formula.ts';
import { type DashboardPlan, mainMetric } from './plan.ts';
import { type Block, FIRST_ROW, type TabCells } from './tab-cells.ts';
import { SUMMARY_ROW, type Tables } from './tables.ts';

/** How a cell of the dashboard looks. */
export type Look = 'title' | 'text' | 'label' | 'heading' | 'value' | 'card' | 'number' | 'mark' | 'input';

/** A cell of the dashboard: it shows a cell of the tab of tables, where everything is worked out. */
export interface PageCell {
  /** Within its section, from 0. */
  readonly row: number;
  readonly column: number;
  readonly shows: Formula;
  readonly look: Look;
  readonly format?: string;
  /** Rows and columns that are joined with it, so that a sentence has room. */
  readonly span?: readonly [rows: number, columns: number];
}

/** A part of the dashboard that is put there as a whole, and left alone from then on. */
export interface Section {
  readonly name: string;
  readonly height: number;
  /** Halves of the page stand side by side: its first column, 1 or 7. */
  readonly column: number;
  readonly cells: readonly PageCell[];
  readonly chart?: { readonly name: ChartName; readonly row: number; readonly column: number };
}

/** What the dashboard is made from. */
export interface PageSource extends ChartTexts {
  readonly data: string;
  readonly rows: FilteredRows;
  readonly tables: Tables;
  readonly charts: Readonly<Partial<Record<ChartName, ChartBlock>>>;
  readonly cells: TabCells;
  readonly target: Formula;
  readonly sent: Formula;
}

const DECIMALS: Readonly<Record<Metric, string>> = { ces: '0.00', nps: '0', csat: '0.0' };
const PLACES: Readonly<Record<Metric, string>> = { ces: '2', nps: '0', csat: '1' };
/** Rows of the segment table beside its chart. */
const TOP = 10;
/** Rows that a chart covers. */
const CHART_ROWS = 15;
const HALF = 6;

/** The neutral line of a metric's score on its scale. */
export function neutralOf(plan: DashboardPlan, metric: Metric): number | undefined {
  const { scale, direction } = parseScale(plan.answers[metric]!.scale);
  const bands = bandsFor(metric, scale, metric === 'ces' ? (direction ?? 'ease') : 'high is good') ?? null;
  return neutralLine({ method: defaultMethod(metric), bands });
}

/** All sections of a dashboard, in order. What they say is put on the tab of tables, a cell each. */
export function sectionsOf(source: PageSource): readonly Section[] {
  const texts = new Texts(source.cells);
  return [
    head(source, texts),
    ...cards(source, texts),
    ...CHART_ORDER.filter((name) => source.charts[name]).map((name) => chartSection(name, source, texts)),
    ...(source.tables.segments ? [segmentTable(source, texts)] : []),
    ...operations(source, texts),
  ];
}

const CHART_ORDER: readonly ChartName[] = [
  'trend',
  'distribution',
  'segments',
  'quadrant',
  'drivers',
  'nps',
  'friction',
  'touchpoints',
];

/** Keeps what the page says, one below the other. */
class Texts {
  readonly #cells: TabCells;
  readonly #block: Block;
  #row = FIRST_ROW;

  constructor(cells: TabCells) {
    this.#cells = cells;
    this.#block = cells.block(1);
  }

  say(text: string): Formula {
    return this.#cells.text(this.#next(), this.#block.column, text);
  }

  show(formula: Formula): Formula {
    return this.#cells.formula(this.#next(), this.#block.column, formula);
  }

  #next(): number {
    this.#row += 1;
    return this.#row - 1;
  }
}

function head({ words, data, rows }: PageSource, texts: Texts): Section {
  const none = call('IF', `${rows.kept}=0`, text(words.none), joined(words.about, { kept: rows.kept }));
  return {
    name: 'head',
    height: 3,
    column: 1,
    cells: [
      { row: 0, column: 0, shows: texts.say(say(words.title, { tab: data })), look: 'title' },
      { row: 1, column: 0, shows: texts.show(none), look: 'text', span: [1, 12] },
    ],
  };
}

/** A card for each metric, and one for how many of those asked have answered. */
function cards(source: PageSource, texts: Texts): readonly Section[] {
  const { plan, tables, cells, rows, words, coreWords } = source;
  const main = mainMetric(plan);
  const scores = METRICS.filter((metric) => plan.answers[metric]).map((metric, at): Section => {
    const summary = tables.summaries[metric]!;
    const value = (row: number): Formula => cells.cell(summary, row, 2);
    const round = (formula: Formula): Formula => call('ROUND', formula, PLACES[metric]);
    const whole = (formula: Formula): Formula => texts.show(call('IF', `${rows.kept}=0`, text('–'), formula));
    const [low, high] = [value(SUMMARY_ROW.low), value(SUMMARY_ROW.high)];
    const set = `${cells.cell(summary, SUMMARY_ROW.setAside, 2)}:${withoutTab(cells.cell(summary, SUMMARY_ROW.lastSetAside, 2))}`;
    const n = value(SUMMARY_ROW.n);
    const aside = call('SUM', set);
    const interval = call(
      'IF',
      `${call('LEN', low)}=0`,
      text(words.noInterval),
      joined(words.interval, { low: round(low), high: round(high) }),
    );
    const answers = joined(words.answers, { n, aside, blank: `${rows.kept}-${n}-${aside}` });
    const neutral = neutralOf(plan, metric);
    const noTarget = neutral === undefined ? text(words.noLine) : joined(words.noTarget, { neutral: String(neutral) });
    const { target } = source;
    const against = call(
      'IF',
      `${target}=""`,
      noTarget,
      call('IF', `${call('LEN', low)}=0`, text(words.noInterval), againstTarget(words, target, low, high)),
    );
    return {
      name: `card ${metric}`,
      height: 8,
      column: 1 + 3 * at,
      cells: [
        { row: 0, column: 0, shows: texts.say(coreWords.metrics[metric]), look: 'card' },
        { row: 1, column: 0, shows: whole(value(SUMMARY_ROW.score)), look: 'value', format: DECIMALS[metric] },
        { row: 2, column: 0, shows: whole(interval), look: 'text', span: [1, 3] },
        { row: 3, column: 0, shows: whole(answers), look: 'text', span: [1, 3] },
        { row: 4, column: 0, shows: whole(metric === main ? against : noTarget), look: 'text', span: [1, 3] },
        { row: 5, column: 0, shows: whole(how(source, metric)), look: 'text', span: [2, 3] },
      ],
    };
  });
  const gauge: Section = {
    name: 'score',
    height: 8,
    column: 10,
    cells: [],
    chart: { name: 'score', row: 0, column: 0 },
  };
  return [...scores, gauge];
}

function againstTarget(words: SheetDashboardWords, target: Formula, low: Formula, high: Formula): Formula {
  const place = { target };
  return call(
    'IF',
    `${low}>${target}`,
    joined(words.above, place),
    call('IF', `${high}<${target}`, joined(words.below, place), joined(words.around, place)),
  );
}

/** Method, scale, direction and n of a number, in words. */
function how({ plan, tables, cells, words, coreWords }: PageSource, metric: Metric): Formula {
  const { scale, direction } = parseScale(plan.answers[metric]!.scale);
  const method = coreWords.methods[defaultMethod(metric)];
  const template = say(words.how, {
    method: method.charAt(0).toUpperCase() + method.slice(1),
    scale: scale.name,
    direction: coreWords.directions[metric === 'ces' ? (direction ?? 'ease') : 'high is good'],
  });
  return joined(template, { n: cells.cell(tables.summaries[metric]!, SUMMARY_ROW.n, 2) });
}

/** A heading, what is to be known, the chart. */
function chartSection(name: ChartName, source: PageSource, texts: Texts): Section {
  const { rows, words, plan } = source;
  const metric = name === 'nps' ? 'nps' : mainMetric(plan);
  const note = noteOf(name, source);
  const sentence = note === '' ? how(source, metric) : `${how(source, metric)}&${text(` ${note}`)}`;
  return {
    name,
    height: CHART_ROWS + 4,
    column: name === 'trend' || name === 'segments' || name === 'drivers' || name === 'friction' ? 1 : 7,
    cells: [
      { row: 0, column: 0, shows: texts.say(chartTitle(name, source)), look: 'heading' },
      {
        row: 1,
        column: 0,
        shows: texts.show(call('IF', `${rows.kept}=0`, text(words.none), sentence)),
        look: 'text',
        span: [2, HALF],
      },
    ],
    chart: { name, row: 3, column: 0 },
  };
}

function noteOf(name: ChartName, { words, segment, charts }: PageSource): string {
  switch (name) {
    case 'trend':
      return words.band;
    case 'segments':
      return `${say(words.first, { count: charts.segments!.rows })} ${words.marks}`;
    case 'drivers':
    case 'friction':
      return words.together;
    case 'quadrant':
      return say(words.lines, { column: segment });
    case 'touchpoints':
      return words.counted;
    default:
      return '';
  }
}

/** The segments with most answers, as a table: name, score, answers, and whether it differs. */
function segmentTable(source: PageSource, texts: Texts): Section {
  const { tables, cells, words, coreWords, chartWords, plan, segment } = source;
  const table = tables.segments!;
  const main = mainMetric(plan);
  const [up, down] = higherIsBetter(plan) ? [words.better, words.worse] : [words.worse, words.better];
  const rows = Array.from({ length: TOP }, (_, at): PageCell[] => {
    const cell = (column: number): Formula => cells.cell(table, FIRST_ROW + at, column);
    const shown = (formula: Formula): Formula => texts.show(call('IF', `${call('LEN', cell(1))}=0`, text(''), formula));
    const note = (sought: string): Formula => `${cell(10)}=${text(sought)}`;
    const mark = call(
      'IF',
      note('higher than the others'),
      text(`▲ ${up}`),
      call(
        'IF',
        note('lower than the others'),
        text(`▼ ${down}`),
        call('IF', note(''), text(words.same), text(words.tooFew)),
      ),
    );
    return [
      { row: 2 + at, column: 0, shows: shown(cell(1)), look: 'label' },
      { row: 2 + at, column: 2, shows: shown(cell(2)), look: 'number', format: DECIMALS[main] },
      { row: 2 + at, column: 3, shows: shown(cell(5)), look: 'number', format: '0' },
      { row: 2 + at, column: 4, shows: shown(mark), look: 'mark' },
    ];
  });
  return {
    name: 'segment table',
    height: TOP + 4,
    column: 7,
    cells: [
      { row: 0, column: 0, shows: texts.say(segment), look: 'heading' },
      { row: 1, column: 0, shows: texts.say(say(words.first, { count: TOP })), look: 'text' },
      { row: 1, column: 2, shows: texts.say(coreWords.metricShort[main]), look: 'mark' },
      { row: 1, column: 3, shows: texts.say(chartWords.columns.count), look: 'mark' },
      { row: 1, column: 4, shows: texts.say(chartWords.columns.note), look: 'mark' },
      ...rows.flat(),
    ],
  };
}

/** What stands beside the score: response, and what the operations of support say. */
function operations(source: PageSource, texts: Texts): readonly Section[] {
  const { rows, tables, cells, words, plan, sent } = source;
  const { others } = rows;
  const n = cells.cell(tables.summaries[mainMetric(plan)]!, SUMMARY_ROW.n, 2);
  const lines: (readonly [label: string, shows: Formula, format: string])[] = [];
  const rate = call('IF', `${sent}=""`, text(words.noSent), call('IF', `${rows.kept}=0`, text('–'), `${n}/${sent}`));
  lines.push([words.responseRate, rate, '0.0%']);
  const mean = (column: Formula): Formula => call('IFERROR', call('AVERAGE', column), text('–'));
  if (others.askedBy) {
    const share = `${call('COUNTIF', others.askedBy, text('agent'))}/${filledIn(others.askedBy)}`;
    lines.push([words.askedByAgent, call('IFERROR', share, text('–')), '0%']);
  }
  if (others.transfers) lines.push([words.transfers, mean(others.transfers), '0.00']);
  if (others.contacts) lines.push([words.contacts, mean(others.contacts), '0.00']);
  if (others.firstContact) {
    const yes = [text(words.yes), text('yes'), call('TRUE'), '1'].filter((word, at, all) => all.indexOf(word) === at);
    const solved = yes.map((word) => call('COUNTIF', others.firstContact!, word)).join('+');
    lines.push([words.firstContact, call('IFERROR', `(${solved})/${filledIn(others.firstContact)}`, text('–')), '0%']);
  }
  if (others.waiting) lines.push([words.waiting, call('IFERROR', call('MEDIAN', others.waiting), text('–')), '0.0']);
  return [
    {
      name: 'operations',
      height: lines.length + 3,
      column: 1,
      cells: [
        { row: 0, column: 0, shows: texts.say(words.operations), look: 'heading' },
        ...lines.flatMap(([label, shows, format], at): PageCell[] => [
          { row: 1 + at, column: 0, shows: texts.say(label), look: 'label' },
          {
            row: 1 + at,
            column: 3,
            shows: texts.show(call('IF', `${rows.kept}=0`, text('–'), shows)),
            look: 'number',
            format,
          },
        ]),
      ],
    },
  ];
}

/** How many cells of a column hold something other than empty text. */
function filledIn(column: Formula): Formula {
  return call('ROWS', call('FILTER', column, `${call('LEN', column)}>0`));
}

function withoutTab(cell: Formula): Formula {
  return cell.slice(cell.lastIndexOf('!') + 1);
}
