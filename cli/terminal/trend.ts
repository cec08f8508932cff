import { say } from '#shared/languages/say.ts';
import type { PeriodReport, TrendReport } from '#shared/metrics/score-periods.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { passedLimit, trendCourse } from '#shared/reports/trend-reading.ts';
import { wrap } from './display-width.ts';
import { type EstimateRow, estimateTable } from './estimate-columns.ts';
import type { Page } from './ink.ts';
import { decimalsOf } from './score-words.ts';
import type { Cell } from './table.ts';

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
  const { width, ink, words, numbers } = page;
  const lines = [ink('strong', say(words.terminal.by, { column: words.periods[period] }))];
  // A sparkline that is wider than the page would be broken in two and mean nothing.
  const recent = periods.slice(-(width - 20));
  const line = ink('accent', sparkline(recent.map(({ value }) => value)));
  lines.push(`${ink('quiet', recent[0]!.period)} ${line} ${ink('quiet', recent[recent.length - 1]!.period)}`);
  if (score.trend) lines.push(...wrap(trendText(score.trend, score, page), width).map((text) => ink('quiet', text)));
  lines.push(...periodTable(periods.slice(-MOST_SHOWN), score, page));
  if (periods.length > MOST_SHOWN) {
    const earlier = say(words.terminal.earlierPeriods, { count: numbers.count(periods.length - MOST_SHOWN) });
    lines.push(...wrap(earlier, width).map((text) => ink('quiet', text)));
  }
  return lines;
}

function periodTable(shown: readonly PeriodReport[], score: ScoreReport, page: Page): string[] {
  const rows = shown.map(
    (period): EstimateRow => ({
      name: period.period,
      estimate: period,
      standsOut: period.outside === null ? undefined : period.outside === 'above' ? '▲' : '▼',
    }),
  );
  return estimateTable(
    rows,
    [{ title: '', cells: shown.map((period) => periodNote(period, score, page)) }],
    score,
    page,
  );
}

function periodNote(period: PeriodReport, score: ScoreReport, { words: { terminal }, numbers }: Page): Cell {
  if (period.n === 0) return { text: terminal.noAnswers, tone: 'quiet' };
  const passed = passedLimit(period, score);
  if (passed) {
    const limit = numbers.number(passed.limit, passed.digits);
    const text =
      period.outside === 'above' ? `▲ ${say(terminal.above, { limit })}` : `▼ ${say(terminal.below, { limit })}`;
    return { text, tone: 'warning' };
  }
  return period.tooFew ? { text: terminal.tooFew, tone: 'quiet' } : { text: '' };
}

/** What the trend test says, as in the readings, with its slope and control limits. */
function trendText(trend: TrendReport, score: ScoreReport, { words, numbers }: Page): string {
  const { terminal } = words;
  const sentences = trendCourse(score, words, numbers.number);
  if (trend.slope && trend.direction !== 'no trend') sentences.push(terminal.slope);
  const last = score.periods.findLast(({ lowerLimit, upperLimit }) => lowerLimit !== null && upperLimit !== null);
  if (trend.limits !== null && trend.centre !== null && last) {
    const write = (value: number): string => numbers.number(value, decimalsOf(score));
    const range = say(terminal.range, { low: write(last.lowerLimit!), high: write(last.upperLimit!) });
    sentences.push(
      say(terminal.limits, {
        method: { xmr: 'XmR', laney: 'Laney p′' }[trend.limits],
        // Those of a share follow how many answered: the last period's stand for all.
        range: trend.limits === 'laney' ? `${range} (${last.period})` : range,
        centre: write(trend.centre),
      }),
    );
  }
  return sentences.join(' ');
}
