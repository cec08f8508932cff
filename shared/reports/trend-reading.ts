import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import type { PeriodReport } from '../metrics/score-periods.ts';
import { TOO_FEW } from '../metrics/thresholds.ts';
import { digitsApart, type NumberWriter, numberText, pText, scoreDigits } from './number-text.ts';
import type { ScoreReport } from './report.ts';

/** A score over time, as far as sentences about it need it. */
type Course = Pick<ScoreReport, 'method' | 'n' | 'periods' | 'trend'>;

/** Periods outside their limits that are told one by one; the earlier ones are counted. */
const MOST_TOLD = 3;

/**
 * What a series of periods says of its trend, and how many periods had too few answers to say anything.
 *
 * @param score a score with periods
 * @param words the reader's language
 * @param write how numbers are written where the reader lives
 * @returns one sentence or two; none without a trend
 * @example trendCourse(score, en)[0] // 'Rising by 0.031 a month (Mann–Kendall p = 0.004).'
 */
export function trendCourse(score: Course, { readings, periods }: Words, write: NumberWriter = numberText): string[] {
  const { trend } = score;
  if (!trend) return [];
  const few = score.periods.filter(({ n, tooFew }) => tooFew && n > 0).length;
  const out: string[] = [];
  const count = write(score.periods.filter(({ value, tooFew }) => value !== null && !tooFew).length, 0);
  if (trend.direction === 'too few periods' || trend.p === null || trend.slope === null) {
    out.push(say(readings.trendFew, { count }));
  } else {
    const slope = Math.abs(trend.slope);
    const digits = digitsApart(slope, 0, scoreDigits(score.method, score.n) + 1);
    // Where most pairs of periods are alike their median slope is 0, though what changes may all go one way.
    const flat = Number(numberText(slope, digits)) === 0;
    const told = {
      increasing: flat ? readings.trendUpFlat : readings.trendUp,
      decreasing: flat ? readings.trendDownFlat : readings.trendDown,
      'no trend': readings.trendNone,
    };
    const params = {
      slope: write(slope, digits),
      period: periods[trend.period],
      p: pText(trend.p, write),
      count,
    };
    out.push(say(told[trend.direction], params));
  }
  if (few > 0) out.push(say(readings.trendLeftOut, { count: write(few, 0), fewest: TOO_FEW }));
  return out;
}

/** A period outside its control limits: the limit it passed, and with how many decimals the two are told apart. */
export interface Passed {
  readonly value: number;
  readonly limit: number;
  readonly digits: number;
}

/** By which limit a period stands outside; `undefined` where it does not. */
export function passedLimit(
  { value, outside, lowerLimit, upperLimit }: PeriodReport,
  score: Pick<ScoreReport, 'method' | 'n'>,
): Passed | undefined {
  const limit = outside === 'above' ? upperLimit : outside === 'below' ? lowerLimit : null;
  if (value === null || limit === null) return undefined;
  return { value, limit, digits: digitsApart(value, limit, scoreDigits(score.method, score.n)) };
}

/**
 * The periods outside their limits, the latest ones in a sentence each, the others counted.
 *
 * @param tell the sentence about one period
 * @returns sentences, in order of time
 */
export function outsideReading(
  score: Course,
  { readings }: Words,
  write: NumberWriter,
  tell: (period: PeriodReport, passed: Passed) => string,
): string[] {
  const out = score.periods.flatMap((period) => {
    const passed = passedLimit(period, score);
    return passed ? [tell(period, passed)] : [];
  });
  const more = out.length - MOST_TOLD;
  if (more <= 0) return out;
  return [...out.slice(-MOST_TOLD), say(readings.outsideMore, { count: write(more, 0) })];
}

/**
 * What a series of periods says: first the trend, then the latest periods outside their limits.
 *
 * @param write writes any number
 * @param name writes the name of a period
 */
export function trendReading(
  score: Course,
  words: Words,
  write: NumberWriter = numberText,
  name: (period: string) => string = (period) => period,
): readonly string[] {
  const outside = outsideReading(score, words, write, (period, { value, digits }) =>
    say(words.readings.outside, {
      period: name(period.period),
      value: write(value, digits),
      low: write(period.lowerLimit ?? 0, digits),
      high: write(period.upperLimit ?? 0, digits),
    }),
  );
  return [...trendCourse(score, words, write), ...outside];
}
