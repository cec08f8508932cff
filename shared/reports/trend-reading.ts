import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import { type NumberWriter, numberText, pText } from './number-text.ts';
import type { ScoreReport } from './report.ts';

/**
 * What a series of periods says: first the trend, then each period outside its limits.
 *
 * @param text writes a value as the score is shown
 * @param write writes any other number
 * @param name writes the name of a period
 */
export function trendReading(
  score: Pick<ScoreReport, 'method' | 'periods' | 'trend'>,
  words: Words,
  text: (value: number) => string,
  write: NumberWriter = numberText,
  name: (period: string) => string = (period) => period,
): readonly string[] {
  const trend = score.trend!;
  const filled = score.periods.filter((period) => period.value !== null).length;
  const { readings } = words;
  if (trend.direction === 'too few periods' || trend.p === null || trend.slope === null)
    return [say(readings.trendFew, { count: filled })];
  const digits = score.method === 'mean' ? 3 : 1;
  const params = {
    slope: write(Math.abs(trend.slope), digits),
    period: words.periods[trend.period],
    p: pText(trend.p, write),
    count: filled,
  };
  const out = [
    say(
      trend.direction === 'increasing'
        ? readings.trendUp
        : trend.direction === 'decreasing'
          ? readings.trendDown
          : readings.trendNone,
      params,
    ),
  ];
  for (const period of score.periods) {
    if (period.outside === null || period.value === null) continue;
    out.push(
      say(readings.outside, {
        period: name(period.period),
        value: text(period.value),
        low: text(period.lowerLimit ?? 0),
        high: text(period.upperLimit ?? 0),
      }),
    );
  }
  return out;
}
