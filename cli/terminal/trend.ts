import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { PeriodReport, TrendReport } from '#shared/metrics/score-periods.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { plotColumn, plotKey } from './interval-plot.ts';
import { grouped, pValue, rounded } from './numbers.ts';
import { decimalsOf, intervalColumn, intervalName, scoreTitle } from './score-words.ts';
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
export function trendLines(score: ScoreReport, page: Page): string[] {
  const { periods, period } = score;
  if (periods.length === 0 || period === null) return [];
  const { width, ink, words } = page;
  const lines = [ink('strong', say(words.terminal.by, { column: words.periods[period] }))];
  // A sparkline that is wider than the page would be broken in two and mean nothing.
  const recent = periods.slice(-(width - 20));
  const line = ink('accent', sparkline(recent.map(({ value }) => value)));
  lines.push(`${ink('quiet', recent[0]!.period)} ${line} ${ink('quiet', recent[recent.length - 1]!.period)}`);
  if (score.trend) lines.push(...wrap(trendText(score.trend, score, words), width).map((text) => ink('quiet', text)));
  lines.push(...periodTable(periods.slice(-MOST_SHOWN), score, page));
  if (periods.length > MOST_SHOWN) {
    const earlier = say(words.terminal.earlierPeriods, { count: grouped(periods.length - MOST_SHOWN) });
    lines.push(...wrap(earlier, width).map((text) => ink('quiet', text)));
  }
  return lines;
}

function periodTable(shown: readonly PeriodReport[], score: ScoreReport, page: Page): string[] {
  const { width, ink, words } = page;
  const decimals = decimalsOf(score);
  const columns: Column[] = [
    { title: '', cells: shown.map(({ period }) => ({ text: period })) },
    {
      title: scoreTitle(score, words),
      side: 'right',
      cells: shown.map(({ value, tooFew }) => ({
        text: value === null ? '–' : rounded(value, decimals),
        tone: tooFew ? 'quiet' : 'strong',
      })),
    },
    {
      title: intervalName(score, words),
      cells: intervalColumn(shown, decimals, words).map((text) => ({ text })),
    },
    { title: 'n', side: 'right', cells: shown.map(({ n }) => ({ text: grouped(n) })) },
  ];
  const notes: Column = { title: '', cells: shown.map((period) => ({ ...periodNote(period, decimals, words) })) };
  const room = width - tableWidth([...columns, notes]) - 4;
  const plot = plotColumn(shown, { room, decimals, mark: score.value });
  const lines = table([...columns, ...(plot ? [plot] : []), notes], width, ink);
  return plot ? [...lines, ...plotKey(page)] : lines;
}

function periodNote(
  period: PeriodReport,
  decimals: number,
  { terminal }: Words,
): { text: string; tone?: 'quiet' | 'warning' } {
  const { n, tooFew, outside, lowerLimit, upperLimit } = period;
  if (n === 0) return { text: terminal.noAnswers, tone: 'quiet' };
  if (outside === 'above' && upperLimit !== null)
    return { text: `▲ ${say(terminal.above, { limit: rounded(upperLimit, decimals) })}`, tone: 'warning' };
  if (outside === 'below' && lowerLimit !== null)
    return { text: `▼ ${say(terminal.below, { limit: rounded(lowerLimit, decimals) })}`, tone: 'warning' };
  return tooFew ? { text: terminal.tooFew, tone: 'quiet' } : { text: '' };
}

/** What the trend test says, with its slope and control limits; the same sentences as in the readings, in the card's decimals. */
function trendText(trend: TrendReport, score: ScoreReport, { readings, terminal, periods }: Words): string {
  const decimals = decimalsOf(score);
  const { direction, slope, p } = trend;
  const count = score.periods.filter(({ value }) => value !== null).length;
  if (direction === 'too few periods' || p === null || slope === null) return say(readings.trendFew, { count });
  const template = { increasing: readings.trendUp, decreasing: readings.trendDown, 'no trend': readings.trendNone };
  const params = {
    slope: rounded(Math.abs(slope), decimals + 1),
    period: periods[trend.period],
    p: pValue(p),
    count,
  };
  const sentences = [say(template[direction], params)];
  if (direction !== 'no trend') sentences.push(terminal.slope);
  if (trend.limits !== null) {
    const method = { xmr: 'XmR', laney: 'Laney p′' }[trend.limits];
    sentences.push(
      trend.centre === null
        ? say(terminal.limits, { method })
        : say(terminal.limitsCentre, { method, centre: rounded(trend.centre, decimals) }),
    );
  }
  return sentences.join(' ');
}
