import { init } from 'echarts';
import type { SheetChart } from '../host/workbook-sheet.ts';
import { type ChartTable, chartTable } from './chart-table.ts';

/** A chart drawn, with its size in pixels. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The size of a chart that was given none. https://developers.google.com/apps-script/chart-configuration-options */
const SIZE = { width: 600, height: 371 } as const;

/**
 * Draws a chart of a sheet from what its builder was told and from the cells it shows, as Google's charts would: an approximation, to see by, with the same data,
 * stacking, axes, colours and gaps.
 *
 * @returns a picture as SVG text; texts of cells are escaped in it
 * @throws when a chart is of a type that nothing of ours makes
 */
export function drawChart(chart: SheetChart): DrawnChart {
  const options = nested(chart.options);
  const width = numberOr(options.width, SIZE.width);
  const height = numberOr(options.height, SIZE.height);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption({
      animation: false,
      textStyle: { fontFamily: 'Arial, sans-serif' },
      ...picture(chart.type, chartTable(chart), options),
    });
    return { svg: drawing.renderToSVGString(), width, height };
  } finally {
    drawing.dispose();
  }
}

type Options = Readonly<Record<string, unknown>>;

/** `{'hAxis.title': 'n'}` as `{hAxis: {title: 'n'}}`. */
function nested(flat: Options): Options {
  const all: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split('.');
    const last = steps.pop()!;
    let at = all;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return all;
}

function picture(type: string, table: ChartTable, options: Options): object {
  switch (type) {
    case 'GAUGE':
      return gauge(table, options);
    case 'SCATTER':
      return scatter(table, options);
    case 'BAR':
    case 'COLUMN':
    case 'COMBO':
    case 'LINE':
    case 'AREA':
      return cartesian(type, table, options);
    default:
      throw new Error(`Charts of the type ${type} are not drawn on the workbench.`);
  }
}

const TEXT = '#3c4043';

function frame(options: Options, hasLegend: boolean): object {
  return {
    title: {
      text: textOr(options.title),
      left: 12,
      top: 8,
      textStyle: { fontSize: 14, fontWeight: 'bold', color: TEXT },
    },
    grid: {
      left: textOr(part(options, 'vAxis').title) || options.vAxes ? 36 : 16,
      right: options.vAxes ? 40 : 24,
      top: 48,
      bottom: (hasLegend ? 44 : 14) + (textOr(part(options, 'hAxis').title) ? 20 : 0),
      containLabel: true,
    },
  };
}

function legend(options: Options, names: readonly string[]): { legend?: object } {
  if (part(options, 'legend').position === 'none' || names.length === 0) return {};
  return { legend: { bottom: 6, data: names, itemWidth: 16, textStyle: { color: TEXT, fontSize: 11 } } };
}

function cartesian(type: string, { domain, series }: ChartTable, options: Options): object {
  const isBar = type === 'BAR';
  const stacked = options.isStacked;
  const percent = stacked === 'percent';
  const colours = Array.isArray(options.colors) ? (options.colors as string[]) : [];
  const drawn = series.map(({ name, values }, at) => {
    const how = part(part(options, 'series'), String(at));
    const kind = textOr(how.type) || (type === 'COMBO' || type === 'LINE' ? 'line' : type === 'AREA' ? 'area' : 'bars');
    const shown = percent
      ? values.map((value, row) =>
          shareOf(
            value,
            series.map((one) => one.values[row] ?? 0),
          ),
        )
      : values;
    const color = textOr(how.color) || colours[at];
    const isBars = kind === 'bars';
    return {
      name: name || ' ',
      inLegend: how.visibleInLegend !== false && name !== '',
      type: isBars ? 'bar' : 'line',
      data: shown.map((value) => value ?? (isBars ? '-' : null)),
      ...(stacked && (isBars || kind === 'area') ? { stack: 'all', stackStrategy: isBars ? 'samesign' : 'all' } : {}),
      ...(color ? { itemStyle: { color } } : {}),
      ...(isBars ? { barMaxWidth: 34, label: barLabel(isBar) } : lineLook(how, options, color)),
      ...(kind === 'area' ? { areaStyle: { opacity: numberOr(how.areaOpacity, 0.3), color } } : {}),
      yAxisIndex: isBar ? 0 : numberOr(how.targetAxisIndex, 0),
    };
  });
  const names = drawn.filter(({ inLegend }) => inLegend).map(({ name }) => name);
  const [hAxis, vAxis] = [part(options, 'hAxis'), part(options, 'vAxis')];
  const category = {
    type: 'category',
    data: domain.map(String),
    axisLabel: { color: TEXT, fontSize: 11, ...(isBar ? { width: 130, overflow: 'truncate' } : {}) },
  };
  const axes = part(options, 'vAxes');
  const hasSecond = drawn.some(({ yAxisIndex }) => yAxisIndex === 1);
  const hasBars = (index: number): boolean => drawn.some((one) => one.type === 'bar' && one.yAxisIndex === index);
  const values = isBar
    ? [valueAxis(hAxis, true)]
    : [0, ...(hasSecond ? [1] : [])].map((at) => valueAxis({ ...vAxis, ...part(axes, String(at)) }, hasBars(at)));
  return {
    ...frame(options, part(options, 'legend').position !== 'none'),
    ...legend(options, names),
    ...(isBar
      ? { xAxis: values, yAxis: { ...category, inverse: true } }
      : { xAxis: { ...category, ...axisName(hAxis) }, yAxis: values }),
    series: drawn.map(({ inLegend: _, ...one }) => (isBar ? { ...one, yAxisIndex: undefined } : one)),
  };
}

function barLabel(isBar: boolean): object {
  return isBar
    ? {
        show: true,
        position: 'insideRight',
        color: '#fff',
        fontSize: 11,
        formatter: ({ value }: { value: unknown }) =>
          typeof value === 'number' && value !== 0 ? String(Math.round(value * 100) / 100) : '',
      }
    : { show: false };
}

function lineLook(how: Options, options: Options, color: string | undefined): object {
  const width = numberOr(how.lineWidth, numberOr(options.lineWidth, 2));
  const point = numberOr(how.pointSize, numberOr(options.pointSize, 0));
  return {
    symbol: point > 0 ? 'circle' : 'none',
    symbolSize: point,
    connectNulls: false,
    lineStyle: { width, color, type: Array.isArray(how.lineDashStyle) ? how.lineDashStyle : 'solid' },
  };
}

function shareOf(value: number | null, all: readonly number[]): number | null {
  const sum = all.reduce((a, b) => a + b, 0);
  return value === null || sum === 0 ? null : (100 * value) / sum;
}

function valueAxis(axis: Options, hasBars = false): object {
  const window = part(axis, 'viewWindow');
  return {
    type: 'value',
    // As in Google's charts: an axis begins where the values do, unless it is told otherwise; one of bars begins at 0.
    scale: axis.minValue === undefined && !hasBars,
    ...(typeof window.min === 'number'
      ? { min: window.min }
      : typeof axis.minValue === 'number'
        ? { min: axis.minValue }
        : {}),
    ...(typeof window.max === 'number'
      ? { max: window.max }
      : typeof axis.maxValue === 'number'
        ? { max: axis.maxValue }
        : {}),
    ...axisName(axis),
    axisLabel: { color: TEXT, fontSize: 11 },
    splitLine: { lineStyle: { color: '#e6e6e6' } },
  };
}

function axisName(axis: Options): object {
  const name = textOr(axis.title);
  return name
    ? { name, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: TEXT, fontSize: 11, fontStyle: 'italic' } }
    : {};
}

function scatter({ domain, series }: ChartTable, options: Options): object {
  return {
    ...frame(options, false),
    ...legend(
      options,
      series.map(({ name }) => name),
    ),
    xAxis: { ...valueAxis(part(options, 'hAxis')), nameGap: 24 },
    yAxis: valueAxis(part(options, 'vAxis')),
    series: series.map(({ name, values }, at) => {
      const how = part(part(options, 'series'), String(at));
      const width = numberOr(how.lineWidth, 0);
      const size = numberOr(how.pointSize, 7);
      const data = domain.map((x, row) =>
        typeof x === 'number' && values[row] !== null ? [x, values[row]] : ['-', '-'],
      );
      const color = textOr(how.color);
      return width > 0
        ? { name, type: 'line', data, symbol: 'none', lineStyle: { width, color }, connectNulls: false }
        : { name, type: 'scatter', data, symbolSize: size, itemStyle: { color } };
    }),
  };
}

function gauge({ domain, series }: ChartTable, options: Options): object {
  const value = series[0]?.values[0] ?? null;
  return {
    series: [
      {
        type: 'gauge',
        min: numberOr(options.min, 0),
        max: numberOr(options.max, 100),
        radius: '92%',
        center: ['50%', '56%'],
        progress: { show: true, width: 9, itemStyle: { color: '#1d5fa8' } },
        axisLine: { lineStyle: { width: 9, color: [[1, '#e3e8ee']] } },
        axisTick: { show: false },
        splitLine: { length: 6, distance: 2, lineStyle: { color: '#9aa0a6', width: 1 } },
        splitNumber: 4,
        axisLabel: { distance: 12, fontSize: 8, color: TEXT },
        pointer: { width: 3, length: '60%', itemStyle: { color: '#3c4043' } },
        title: { fontSize: 11, offsetCenter: [0, '42%'], color: TEXT },
        detail: {
          fontSize: 15,
          offsetCenter: [0, '78%'],
          color: TEXT,
          formatter: value === null ? '–' : String(Math.round(value * 100) / 100),
        },
        data: value === null ? [] : [{ value, name: String(domain[0] ?? '') }],
      },
    ],
  };
}

function part(of: Options, name: string): Options {
  const value = of[name];
  return typeof value === 'object' && value !== null ? (value as Options) : {};
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
