import { type CellValue, isCellError } from '../host/cell-value.ts';
import type { SheetChart, WorkbookSheet } from '../host/workbook-sheet.ts';
import { clockOf } from '../host/zone-clock.ts';
import { chartText } from './chart-text.ts';
import { drawChart } from './draw-chart.ts';

/** A chart of a sheet as a picture, with where it lies, in pixels from the sheet's upper left corner. */
export interface PlacedChart {
  readonly id: number;
  readonly svg: string;
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly text: string;
  /** The cell it begins at, and pixels from there. */
  readonly at: SheetChart['at'];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const COLUMN = 100;
const ROW = 21;

/**
 * The charts of a sheet drawn from its cells as they are now, for whoever shows the sheet.
 *
 * A chart that cannot be drawn says so in its place.
 */
export function drawCharts(sheet: WorkbookSheet): PlacedChart[] {
  return sheet.charts.map((chart) => {
    const { row, column, x, y } = chart.at;
    const title = typeof chart.options.title === 'string' ? chart.options.title : '';
    const place = {
      id: chart.id,
      title,
      text: chartText(chart),
      at: chart.at,
      left: leftOf(sheet, column) + x,
      top: topOf(sheet, row) + y,
    };
    return { ...place, ...drawChart(chart) };
  });
}

/** A sheet with its charts as one page of HTML, to be looked at or printed. Hidden columns are left out. */
export function sheetPage(sheet: WorkbookSheet, zone: string): string {
  const last = sheet.lastCell();
  const placed = drawCharts(sheet);
  const bottom = Math.max(topOf(sheet, last.row + 1), ...placed.map(({ top, height }) => top + height));
  const columns = Array.from({ length: last.column }, (_, at) => at + 1).filter((at) => !sheet.hiddenColumns.has(at));
  const cells: string[] = [];
  for (let row = 1; row <= last.row; row += 1) {
    for (const column of columns) {
      const { background, bold, color, size = 10, align, numberFormat = '' } = sheet.look.formatOf(row, column);
      const joined = sheet.look.merged.find((at) => at.row === row && at.column === column);
      const right = leftOf(sheet, column + (joined?.width ?? 1));
      const below = topOf(sheet, row + (joined?.height ?? 1));
      const text = cellText(sheet.value(row, column), numberFormat, zone);
      if (text === '' && !background) continue;
      const style = [
        `left:${leftOf(sheet, column)}px;top:${topOf(sheet, row)}px;height:${below - topOf(sheet, row)}px`,
        joined
          ? `width:${right - leftOf(sheet, column) - 6}px;white-space:normal`
          : `min-width:${right - leftOf(sheet, column) - 6}px`,
        `font-size:${(size * 4) / 3}px;line-height:${joined ? 1.35 : `${below - topOf(sheet, row)}px`}`,
        bold && 'font-weight:bold',
        color && `color:${color}`,
        background && `background:${background}`,
        align && `text-align:${align}`,
      ];
      cells.push(`<div style="${style.filter(Boolean).join(';')}">${escaped(text)}</div>`);
    }
  }
  const pictures = placed.map(
    ({ svg, left, top, width, height }) =>
      `<div class="chart" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px">${svg}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;position:relative;font-family:Arial,sans-serif;height:${bottom + 20}px;background:#fff}
div{position:absolute;white-space:nowrap;padding:0 3px;height:${ROW}px}
.chart{padding:0;background:#fff;outline:1px solid #dadce0}
</style>${cells.join('')}${pictures.join('')}`;
}

function leftOf(sheet: WorkbookSheet, column: number): number {
  let left = 0;
  for (let at = 1; at < column; at += 1)
    left += sheet.hiddenColumns.has(at) ? 0 : (sheet.look.widths.get(at) ?? COLUMN);
  return left;
}

function topOf(sheet: WorkbookSheet, row: number): number {
  let top = 0;
  for (let at = 1; at < row; at += 1) top += sheet.look.heights.get(at) ?? ROW;
  return top;
}

function cellText(value: CellValue, format: string, zone: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (value instanceof Date) {
    const { year, month, day } = clockOf(value.getTime(), zone);
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  if (typeof value !== 'number') return String(value);
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? (format === '' ? undefined : 0);
  const number = format.endsWith('%') ? value * 100 : value;
  return (places === undefined ? String(number) : number.toFixed(places)) + (format.endsWith('%') ? ' %' : '');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);
}
