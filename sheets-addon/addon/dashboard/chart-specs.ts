import type { ChartWords } from '#shared/languages/chart-words.ts';
import { say } from '#shared/languages/say.ts';
import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import type { Words } from '#shared/languages/words.ts';
import type { ChartName } from './chart-data.ts';
import { higherIsBetter } from './chart-data.ts';
import { type DashboardPlan, mainMetric } from './plan.ts';
import { scoreRange } from './tables.ts';

/** A native chart: its type, and the options of its builder by name. */
export interface ChartSpec {
  /** As `Charts.ChartType` names it. */
  readonly type: 'BAR' | 'COLUMN' | 'COMBO' | 'GAUGE' | 'SCATTER';
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the titles of charts are made of. */
export interface ChartTexts {
  readonly plan: DashboardPlan;
  readonly segment: string;
  readonly words: SheetDashboardWords;
  readonly chartWords: ChartWords;
  readonly coreWords: Words;
}

/** Told apart also without seeing red and green; contrast against white at least 3:1. */
const COLOUR = {
  score: '#1d5fa8',
  band: '#8db8e0',
  limit: '#7a7a7a',
  target: '#b35900',
  neutral: '#6b6b6b',
  better: '#00796b',
  worse: '#c2410c',
  same: '#607d9b',
  tooFew: '#b9bec4',
} as const;

const SIZE = { width: 590, height: 300 } as const;

/**
 * How each chart is drawn. Options are of Google's list for the type, which a test holds.
 *
 * @see https://developers.google.com/apps-script/chart-configuration-options
 * @see https://developers.google.com/chart/interactive/docs/gallery
 */
export function chartSpec(name: ChartName, texts: ChartTexts): ChartSpec {
  const title = chartTitle(name, texts);
  const { plan, words, chartWords, coreWords } = texts;
  const main = mainMetric(plan);
  const [least, most] = scoreRange(plan, main);
  const plain = { title, ...SIZE, 'legend.position': 'none' };
  const bars = { ...plain, colors: [COLOUR.score] };
  switch (name) {
    case 'score':
      return { type: 'GAUGE', options: { width: 190, height: 150, min: least, max: most } };
    case 'trend':
      return {
        type: 'COMBO',
        options: {
          title,
          ...SIZE,
          'legend.position': 'bottom',
          isStacked: true,
          // The band is drawn on top of an area that is not seen.
          series: {
            0: { type: 'area', areaOpacity: 0, lineWidth: 0, color: COLOUR.band, visibleInLegend: false },
            1: { type: 'area', areaOpacity: 0.35, lineWidth: 0, color: COLOUR.band },
            2: { type: 'line', lineWidth: 2, pointSize: 5, color: COLOUR.score },
            3: { type: 'line', lineWidth: 1, lineDashStyle: [4, 4], color: COLOUR.limit, visibleInLegend: false },
            4: { type: 'line', lineWidth: 1, lineDashStyle: [4, 4], color: COLOUR.limit, visibleInLegend: false },
            5: { type: 'line', lineWidth: 2, lineDashStyle: [8, 3], color: COLOUR.target },
            6: { type: 'line', lineWidth: 1, lineDashStyle: [1, 3], color: COLOUR.neutral },
          },
          'vAxis.title': coreWords.metricShort[main],
        },
      };
    case 'distribution':
      return {
        type: 'COLUMN',
        options: { ...bars, 'hAxis.title': chartWords.columns.answer, 'vAxis.title': '%', 'vAxis.minValue': 0 },
      };
    case 'segments': {
      const [high, low] = higherIsBetter(plan) ? [COLOUR.better, COLOUR.worse] : [COLOUR.worse, COLOUR.better];
      return {
        type: 'BAR',
        options: {
          title,
          ...SIZE,
          'legend.position': 'bottom',
          isStacked: true,
          colors: [COLOUR.same, high, low, COLOUR.tooFew],
          // A bar is as long as its number only from 0 on.
          'hAxis.minValue': main === 'nps' ? -100 : 0,
          'hAxis.title': coreWords.metricShort[main],
        },
      };
    }
    case 'drivers':
    case 'friction':
      return {
        type: 'COMBO',
        options: {
          title,
          ...SIZE,
          'legend.position': 'bottom',
          series: {
            0: { type: 'bars', targetAxisIndex: 0, color: COLOUR.score },
            1: { type: 'line', targetAxisIndex: 1, lineWidth: 2, pointSize: 4, color: COLOUR.target },
          },
          vAxes: {
            0: { title: chartWords.columns.count, minValue: 0 },
            1: { title: '%', minValue: 0, maxValue: 100 },
          },
        },
      };
    case 'nps':
      return {
        type: 'BAR',
        options: {
          title,
          ...SIZE,
          height: 200,
          'legend.position': 'bottom',
          isStacked: 'percent',
          colors: [COLOUR.worse, COLOUR.tooFew, COLOUR.better],
          'hAxis.minValue': 0,
        },
      };
    case 'quadrant':
      return {
        type: 'SCATTER',
        options: {
          ...plain,
          series: {
            0: { color: COLOUR.score, pointSize: 9, lineWidth: 0 },
            1: { color: COLOUR.neutral, pointSize: 0, lineWidth: 1 },
            2: { color: COLOUR.neutral, pointSize: 0, lineWidth: 1 },
          },
          'hAxis.title': coreWords.metrics.ces,
          'hAxis.viewWindow': { min: least, max: most },
          'vAxis.title': `${coreWords.metrics.csat} %`,
          'vAxis.viewWindow': { min: 0, max: 100 },
        },
      };
    case 'touchpoints':
      return { type: 'BAR', options: { ...bars, 'hAxis.title': chartWords.columns.count, 'hAxis.minValue': 0 } };
  }
  throw new Error(`There is no chart ${String(name satisfies never)}: ${words.title}`);
}

/** What a chart shows, in words. */
export function chartTitle(name: ChartName, { plan, segment, words, chartWords, coreWords }: ChartTexts): string {
  const metric = coreWords.metricShort[mainMetric(plan)];
  const { titles } = chartWords;
  switch (name) {
    case 'score':
      return coreWords.metrics[mainMetric(plan)];
    case 'trend':
      return say(titles.trend, { metric, period: chartWords.columns.period.toLowerCase() });
    case 'distribution':
      return say(titles.distribution, { metric });
    case 'segments':
      return say(titles.segments, { metric, column: segment });
    case 'drivers':
      return say(words.reasonsTitle, { metric });
    case 'friction':
      return say(words.frictionTitle, { metric });
    case 'nps':
      return words.breakdown;
    case 'quadrant':
      return say(titles.quadrant, { x: coreWords.metricShort.ces, y: coreWords.metricShort.csat, column: segment });
    case 'touchpoints':
      return words.touchpoints;
  }
}
