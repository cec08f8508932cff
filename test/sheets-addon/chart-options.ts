/**
 * What Google documents of charts in a sheet, as far as a dashboard needs it: each list with the address it stands at, and how it was read.
 *
 * - `page`: read on Google's page itself.
 * - `quoted`: read where others took it over from that page in so many words (Lavacharts and CMENGoogleChartsBundle in PHP, type definitions that name the page of each
 *   chart, a script whose comments are the bar list of Apps Script). What none of them has is left out here.
 */
export interface DocumentedList {
  readonly at: string;
  readonly read: 'page' | 'quoted';
  readonly names: readonly string[];
}

export interface DocumentedChart {
  readonly options: readonly DocumentedList[];
  /** Of each series in `series`. */
  readonly series?: readonly DocumentedList[];
}

const GALLERY = 'https://developers.google.com/chart/interactive/docs/gallery';

/** What `Charts.ChartType` has. */
export const DOCUMENTED_TYPES: DocumentedList = {
  at: 'https://developers.google.com/apps-script/reference/charts/chart-type',
  read: 'page',
  names: [
    ...['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM'],
    ...['RADAR', 'LINE', 'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL'],
  ],
};

/** What an axis has: `hAxis`, `vAxis` and each axis in `vAxes`. `format` is not among it in a sheet. */
export const DOCUMENTED_AXIS: DocumentedList = {
  at: 'https://developers.google.com/apps-script/chart-configuration-options#bar-config-options',
  read: 'quoted',
  names: [
    ...['direction', 'gridlines', 'gridlines.color', 'gridlines.count', 'logScale', 'maxValue', 'minValue'],
    ...['minorGridlines', 'minorGridlines.color', 'minorGridlines.count', 'textPosition', 'textStyle', 'title'],
    ...['titleTextStyle', 'viewWindow', 'viewWindow.max', 'viewWindow.min'],
  ],
};

/** Names with a dot reach into an object, as on Google's page for sheets: `hAxis.direction`, `legend.position`. */
const inside = (object: string, names: readonly string[]): readonly string[] => [
  object,
  ...names.map((name) => `${object}.${name}`),
];
const AXES = [...inside('hAxis', DOCUMENTED_AXIS.names), ...inside('vAxis', DOCUMENTED_AXIS.names)];
const LEGEND = inside('legend', ['position', 'textStyle']);
const AREA = inside('chartArea', ['backgroundColor', 'height', 'left', 'top', 'width']);

export const DOCUMENTED: Readonly<Record<string, DocumentedChart>> = {
  BAR: {
    options: [
      {
        at: 'https://developers.google.com/apps-script/chart-configuration-options#bar-config-options',
        read: 'quoted',
        names: [
          ...inside('backgroundColor', ['fill']),
          ...[...AREA, 'colors', 'hAxes', ...AXES, 'height', 'isStacked', 'legend', 'legend.position'],
          ...['legendTextStyle', 'reverseCategories', 'series', 'subtitle', 'subtitleTextStyle', 'theme', 'title'],
          ...['titleTextStyle', 'trendlines', 'useFirstColumnAsDomain'],
        ],
      },
      { at: `${GALLERY}/barchart#configuration-options`, read: 'quoted', names: ['width', 'bar.groupWidth', 'vAxes'] },
    ],
    series: [
      {
        at: 'https://developers.google.com/apps-script/chart-configuration-options#bar-config-options',
        read: 'quoted',
        names: ['annotations', 'color', 'labelInLegend', 'targetAxisIndex', 'visibleInLegend'],
      },
    ],
  },
  COLUMN: {
    options: [
      {
        at: `${GALLERY}/columnchart#configuration-options`,
        read: 'quoted',
        names: [
          ...['backgroundColor', 'bar.groupWidth', ...AREA, 'colors', 'fontName', 'fontSize', ...AXES, 'height'],
          ...['isStacked', ...LEGEND, 'reverseCategories', 'series', 'theme', 'title', 'titleTextStyle', 'vAxes'],
          'width',
        ],
      },
    ],
  },
  COMBO: {
    options: [
      {
        at: `${GALLERY}/combochart#configuration-options`,
        read: 'page',
        names: ['series', 'seriesType', 'title'],
      },
      {
        at: `${GALLERY}/combochart#configuration-options`,
        read: 'quoted',
        names: [
          ...['areaOpacity', 'backgroundColor', 'bar.groupWidth', ...AREA, 'colors', 'curveType', 'fontName'],
          ...['fontSize', ...AXES, 'height', 'interpolateNulls', 'isStacked', ...LEGEND, 'lineDashStyle', 'lineWidth'],
          ...['pointShape', 'pointSize', 'reverseCategories', 'theme', 'titleTextStyle', 'vAxes', 'width'],
        ],
      },
    ],
    series: [
      { at: `${GALLERY}/combochart`, read: 'page', names: ['type'] },
      { at: 'https://developers.google.com/chart/interactive/docs/lines', read: 'page', names: ['color'] },
      {
        at: `${GALLERY}/combochart#configuration-options`,
        read: 'quoted',
        names: [
          ...['annotations', 'areaOpacity', 'curveType', 'labelInLegend', 'lineDashStyle', 'lineWidth', 'pointShape'],
          ...['pointSize', 'pointsVisible', 'targetAxisIndex', 'visibleInLegend'],
        ],
      },
    ],
  },
  GAUGE: {
    options: [
      {
        at: `${GALLERY}/gauge#configuration-options`,
        read: 'quoted',
        names: [
          ...['greenColor', 'greenFrom', 'greenTo', 'height', 'majorTicks', 'max', 'min', 'minorTicks', 'redColor'],
          ...['redFrom', 'redTo', 'width', 'yellowColor', 'yellowFrom', 'yellowTo'],
        ],
      },
    ],
  },
  SCATTER: {
    options: [
      {
        at: `${GALLERY}/scatterchart#configuration-options`,
        read: 'quoted',
        names: [
          ...['backgroundColor', ...AREA, 'colors', 'curveType', 'fontName', 'fontSize', ...AXES, 'height', ...LEGEND],
          ...['lineWidth', 'pointShape', 'pointSize', 'pointsVisible', 'series', 'theme', 'title', 'titleTextStyle'],
          ...['trendlines', 'width'],
        ],
      },
    ],
    series: [
      {
        at: `${GALLERY}/scatterchart#configuration-options`,
        read: 'quoted',
        names: ['color', 'labelInLegend', 'lineWidth', 'pointShape', 'pointSize', 'pointsVisible', 'visibleInLegend'],
      },
    ],
  },
};
