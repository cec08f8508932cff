import type { Gate } from '../gate.ts';

type Charts = GoogleAppsScript.Charts.Charts;

/** Google's are objects that say their name; texts do, too, and compare the same. https://developers.google.com/apps-script/reference/charts/chart-type */
export const CHART_TYPES = [
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'LINE',
  'ORG',
  'PIE',
  'RADAR',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TIMELINE',
  'TREEMAP',
  'WATERFALL',
] as const;

/** https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy */
const HIDDEN = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const;

/** https://developers.google.com/apps-script/reference/charts/charts: its enumerations, which is what charts of a sheet need. */
export class LocalCharts implements Pick<Charts, 'ChartHiddenDimensionStrategy' | 'ChartType'> {
  readonly ChartType: Charts['ChartType'];
  readonly ChartHiddenDimensionStrategy: Charts['ChartHiddenDimensionStrategy'];

  constructor(gate: Gate) {
    const names = <Names>(all: readonly string[]): Names =>
      Object.fromEntries(all.map((name) => [name, name])) as Names;
    this.ChartType = gate.open('ChartType', names<Charts['ChartType']>(CHART_TYPES));
    this.ChartHiddenDimensionStrategy = gate.open(
      'ChartHiddenDimensionStrategy',
      names<Charts['ChartHiddenDimensionStrategy']>(HIDDEN),
    );
  }

  static open(gate: Gate): Charts {
    return gate.open<Charts>('Charts', new LocalCharts(gate));
  }
}
