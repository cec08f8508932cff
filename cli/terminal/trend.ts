import type { PeriodReport, ScoreReport, TrendReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Ink } from './ink.ts';
import { PLOT_KEY, plotColumn } from './interval-plot.ts';
import { grouped, pValue, rounded } from './numbers.ts';
import { confidenceText, decimalsOf, intervalColumn } from './score-words.ts';
import { type Column, table, tableWidth } from './table.ts';

const HEIGHTS = '▁▂▃▄▅▆▇█';
/** Two years of months; older periods are in --json and --csv. */
const MOST_SHOWN = 24;

/**
 * Values as a row of blocks, the lowest lowest; a gap stays a gap.
 *
 * @param values null where there were no answers
 * @example sparkline([1, null, 3]) // '▁ █'
 */
export function sparkline(values: readonly (number | null)[]): string {
  const given = values.filter((value) => value !== null);
  const low = Math.min(...given);
  const spread = Math.max(...given) - low;
  return values
    .map((value) => {
      if (value === null) return ' ';
      return HEIGHTS[spread === 0 ? 3 : Math.round(((value - low) / spread) * (HEIGHTS.length - 1))];
    })
    .join('');
}

/** The score over time: a sparkline, what the trend test says, and the periods with interval, n and control limits. */
export function trendLines(score: ScoreReport, width: number, ink: Ink): string[] {
  const { periods, period } = score;
  if (periods.length === 0) return [];
  const decimals = decimalsOf(score);
  const lines = [ink('strong', `By ${period ?? 'period'}`)];
  // A sparkline that is wider than the page would be broken in two and mean nothing.
  const recent = periods.slice(-(width - 20));
  const line = ink('accent', sparkline(recent.map(({ value }) => value)));
  lines.push(`${ink('quiet', recent[0]!.period)} ${line} ${ink('quiet', recent[recent.length - 1]!.period)}`);
  if (score.trend) lines.push(...wrap(trendText(score.trend, decimals), width).map((text) => ink('quiet', text)));
  lines.push(...periodTable(periods.slice(-MOST_SHOWN), score, width, ink));
  if (periods.length > MOST_SHOWN) {
    const earlier = grouped(periods.length - MOST_SHOWN);
    lines.push(ink('quiet', `… after ${earlier} earlier ${period ?? 'period'}s: --json and --csv list them all.`));
  }
  return lines;
}

function periodTable(shown: readonly PeriodReport[], score: ScoreReport, width: number, ink: Ink): string[] {
  const decimals = decimalsOf(score);
  const columns: Column[] = [
    { title: '', cells: shown.map(({ period }) => ({ text: period })) },
    {
      title: score.method === 'percent' ? '%' : 'score',
      side: 'right',
      cells: shown.map(({ value, tooFew }) => ({
        text: value === null ? '–' : rounded(value, decimals),
        tone: tooFew ? 'quiet' : 'strong',
      })),
    },
    {
      title: `${confidenceText(score.confidence)} interval`,
      cells: intervalColumn(shown, decimals).map((text) => ({ text })),
    },
    { title: 'n', side: 'right', cells: shown.map(({ n }) => ({ text: grouped(n) })) },
  ];
  const notes: Column = { title: '', cells: shown.map((period) => ({ ...periodNote(period, decimals) })) };
  const room = width - tableWidth([...columns, notes]) - 4;
  const plot = plotColumn(shown, { room, decimals, mark: score.value });
  const lines = table([...columns, ...(plot ? [plot] : []), notes], width, ink);
  return plot ? [...lines, ink('quiet', PLOT_KEY)] : lines;
}

function periodNote(period: PeriodReport, decimals: number): { text: string; tone?: 'quiet' | 'warning' } {
  const { n, tooFew, outside, lowerLimit, upperLimit } = period;
  if (n === 0) return { text: 'no answers', tone: 'quiet' };
  if (outside === 'above' && upperLimit !== null)
    return { text: `▲ above ${rounded(upperLimit, decimals)}`, tone: 'warning' };
  if (outside === 'below' && lowerLimit !== null)
    return { text: `▼ below ${rounded(lowerLimit, decimals)}`, tone: 'warning' };
  return tooFew ? { text: 'too few to say', tone: 'quiet' } : { text: '' };
}

function trendText(trend: TrendReport, decimals: number): string {
  if (trend.direction === 'too few periods') return 'Too few periods to speak of a trend: eight are needed.';
  const test = trend.p === null ? '' : `Mann–Kendall ${pValue(trend.p)}`;
  const limits = { xmr: 'XmR', laney: 'Laney p′' };
  const chart = trend.limits === null ? '' : ` Control limits: ${limits[trend.limits]}${centreText(trend, decimals)}.`;
  if (trend.direction === 'no trend') return `No trend to be seen${test === '' ? '' : ` (${test})`}.${chart}`;
  const slope = trend.slope === null ? '' : ` by ${rounded(Math.abs(trend.slope), decimals + 1)} a ${trend.period}`;
  const basis = [trend.slope === null ? '' : "Sen's slope", test].filter((part) => part !== '').join('; ');
  return `${trend.direction === 'increasing' ? 'Increasing' : 'Decreasing'}${slope}${basis === '' ? '' : ` (${basis})`}.${chart}`;
}

function centreText({ centre }: TrendReport, decimals: number): string {
  return centre === null ? '' : `, centre ${rounded(centre, decimals)}`;
}
