import type { SheetChart } from '../host/workbook-sheet.ts';
import { chartTable } from './chart-table.ts';

/** Entries of a chart that are told one by one. */
const MOST_TOLD = 12;

/**
 * What a chart shows, in words: its title, and its series by name with their values, or with their ends where there are many.
 *
 * @example chartText(bars) // 'CES by Channel. Score: Email 5.2, Chat 5.9.'
 */
export function chartText(chart: SheetChart): string {
  const { domain, series } = chartTable(chart);
  const title = typeof chart.options.title === 'string' ? chart.options.title : '';
  const told = series.flatMap(({ name, values }, at) => {
    const how = (chart.options.series as Record<number, { visibleInLegend?: boolean }> | undefined)?.[at];
    const points = values.flatMap((value, row) => (value === null ? [] : [`${domain[row]} ${rounded(value)}`]));
    if (points.length === 0 || how?.visibleInLegend === false) return [];
    const shown = points.length > MOST_TOLD ? [points[0]!, '…', points.at(-1)!] : points;
    return [`${name === '' ? '' : `${name}: `}${shown.join(', ')}.`];
  });
  return [title && `${title}.`, ...told].filter(Boolean).join(' ');
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
