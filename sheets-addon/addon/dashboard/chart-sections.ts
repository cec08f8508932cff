import { say } from '#shared/languages/say.ts';
import type { ChartName } from './chart-data.ts';
import { chartTitle } from './chart-specs.ts';
import { text } from './formula.ts';
import { howItIsMade } from './how-it-is-made.ts';
import { mainMetric } from './plan.ts';
import type { ReservedTexts } from './reserved-texts.ts';
import { HALF, type PageSource, type Section, whereKept } from './section.ts';

/** Rows that a chart covers. */
const CHART_ROWS = 15;

/** Charts with a heading and a sentence, in their order; the gauge stands among the cards. */
const CHART_ORDER = [
  'trend',
  'distribution',
  'segments',
  'quadrant',
  'drivers',
  'nps',
  'friction',
  'touchpoints',
] as const satisfies readonly ChartName[];

/** A heading, what is to be known, the chart: for each that has something to show. */
export function chartSections(source: PageSource, texts: ReservedTexts): readonly Section[] {
  return CHART_ORDER.filter((name) => source.charts[name]).map((name): Section => {
    const note = noteOf(name, source);
    const made = howItIsMade(source, name === 'nps' ? 'nps' : mainMetric(source.plan));
    const sentence = note === '' ? made : `${made}&${text(` ${note}`)}`;
    const { say: put, show } = texts.of(name);
    return {
      name,
      height: CHART_ROWS + 4,
      cells: [
        { row: 0, column: 0, shows: put(chartTitle(name, source)), look: 'heading' },
        {
          row: 1,
          column: 0,
          shows: show(whereKept(source, sentence, source.rows.nothing)),
          look: 'text',
          span: [2, HALF],
        },
      ],
      chart: { name, row: 3, column: 0 },
    };
  });
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
