/**
 * What Google documents of charts in a sheet, as far as a dashboard needs it.
 *
 * Types: https://developers.google.com/apps-script/reference/charts/chart-type
 * Options by type: https://developers.google.com/apps-script/chart-configuration-options (the sections named in `page`), whose `series` and `vAxes` are described at
 * https://developers.google.com/chart/interactive/docs/gallery/combochart#configuration-options and its neighbours.
 */
export interface DocumentedChart {
  readonly page: string;
  readonly options: readonly string[];
  /** Of each series in `series`, and of each axis in `vAxes`. */
  readonly series?: readonly string[];
  readonly axes?: readonly string[];
}

const PAGE = 'https://developers.google.com/apps-script/chart-configuration-options';
const TITLES = ['title', 'titleTextStyle', 'theme', 'backgroundColor', 'chartArea', 'colors', 'height', 'width'];
const LEGEND = ['legend', 'legend.position', 'legend.alignment', 'legend.textStyle'];
const axis = (name: string): readonly string[] =>
  [
    'title',
    'minValue',
    'maxValue',
    'viewWindow',
    'viewWindow.min',
    'viewWindow.max',
    'gridlines',
    'textStyle',
    'format',
  ].map((part) => `${name}.${part}`);
const AXES = ['hAxis', 'vAxis', ...axis('hAxis'), ...axis('vAxis'), 'vAxes'];

export const DOCUMENTED: Readonly<Record<string, DocumentedChart>> = {
  BAR: {
    page: `${PAGE}#bar-config-options`,
    options: [...TITLES, ...LEGEND, ...AXES, 'isStacked', 'series', 'bar.groupWidth'],
    series: ['color', 'labelInLegend', 'targetAxisIndex', 'visibleInLegend'],
  },
  COLUMN: {
    page: `${PAGE}#column-config-options`,
    options: [...TITLES, ...LEGEND, ...AXES, 'isStacked', 'series', 'bar.groupWidth'],
    series: ['color', 'labelInLegend', 'targetAxisIndex', 'visibleInLegend'],
  },
  COMBO: {
    page: `${PAGE}#combo-config-options`,
    options: [
      ...TITLES,
      ...LEGEND,
      ...AXES,
      'areaOpacity',
      'curveType',
      'isStacked',
      'lineWidth',
      'pointSize',
      'series',
      'seriesType',
    ],
    series: [
      'areaOpacity',
      'color',
      'curveType',
      'labelInLegend',
      'lineDashStyle',
      'lineWidth',
      'pointShape',
      'pointSize',
      'targetAxisIndex',
      'type',
      'visibleInLegend',
    ],
    axes: ['title', 'minValue', 'maxValue', 'viewWindow', 'format', 'gridlines'],
  },
  GAUGE: {
    page: `${PAGE}#gauge-config-options`,
    options: [
      ...['greenColor', 'greenFrom', 'greenTo', 'height', 'majorTicks', 'max', 'min', 'minorTicks'],
      ...['redColor', 'redFrom', 'redTo', 'width', 'yellowColor', 'yellowFrom', 'yellowTo'],
    ],
  },
  SCATTER: {
    page: `${PAGE}#scatter-config-options`,
    options: [
      ...TITLES,
      ...LEGEND,
      ...AXES,
      'curveType',
      'lineWidth',
      'pointShape',
      'pointSize',
      'series',
      'trendlines',
    ],
    series: ['color', 'labelInLegend', 'lineWidth', 'pointShape', 'pointSize', 'visibleInLegend'],
  },
};
