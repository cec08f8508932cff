import { parseScale } from '#shared/answers/scale.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
import { groupSizeForMeans, groupSizeForShares } from '#shared/statistics/power.ts';
import { invitationsToSend } from '#shared/statistics/response-rate.ts';
import { sampleSizeForMean, sampleSizeForNet, sampleSizeForShare } from '#shared/statistics/sample-size.ts';
import { UsageError } from './failure.ts';

/** What a survey is planned for; everything that is left out is assumed on the safe side. */
export interface SampleWishes {
  readonly metric: Metric;
  readonly method: Method;
  readonly scale?: string | undefined;
  /** Half-width of the interval: points for percentages and net scores, scale units for a mean. */
  readonly margin?: number | undefined;
  /** Difference between two groups to be found, same units; then no margin is planned for. */
  readonly detect?: number | undefined;
  /** Fractions, 0–1. */
  readonly power?: number | undefined;
  readonly confidence?: number | undefined;
  readonly responseRate?: number | undefined;
  readonly share?: number | undefined;
  readonly promoters?: number | undefined;
  readonly detractors?: number | undefined;
  /** Scale units. */
  readonly sd?: number | undefined;
  readonly population?: number | undefined;
}

/** The plan: numbers, and in words what was assumed to get them. */
export interface SamplePlan {
  readonly metric: Metric;
  readonly method: Method;
  readonly margin: number | null;
  readonly detect: number | null;
  readonly power: number | null;
  readonly confidence: number;
  readonly population: number | null;
  /** Answers needed in all. */
  readonly answers: number;
  /** Answers needed in each of two groups; null when planning for a margin. */
  readonly perGroup: number | null;
  readonly responseRate: number | null;
  /** Null without a response rate. */
  readonly invitations: number | null;
  readonly assumed: readonly string[];
  /** What stands in the way, such as more invitations than people. */
  readonly warnings: readonly string[];
}

/**
 * How many answers a survey needs and how many invitations that takes. The numbers are the core's; here is only what to assume and how to say it.
 *
 * @throws UsageError when something needed is missing or makes no sense
 * @example planSample({ metric: 'nps', method: 'net', margin: 5, promoters: 0.5, detractors: 0.2 }).answers // 938
 */
export function planSample(wishes: SampleWishes): SamplePlan {
  try {
    return planned(wishes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof Refusal) throw new UsageError(error.message);
    throw error;
  }
}

function planned(wishes: SampleWishes): SamplePlan {
  const assumed: string[] = [];
  const assume = <Value>(given: Value | undefined, value: Value, words: string): Value => {
    if (given !== undefined) return given;
    assumed.push(words);
    return value;
  };
  const { metric, method, detect, population, responseRate } = wishes;
  if (detect !== undefined && wishes.margin !== undefined) {
    throw new UsageError(
      'Choose --margin (how exact one score is) or --detect (a difference between two groups): they are two plans.',
    );
  }
  const confidence = assume(wishes.confidence, 0.95, 'confidence 95 % (--confidence)');
  const spread = spreadOf(wishes, assume);
  let answers: number;
  let perGroup: number | null = null;
  let margin: number | null = null;
  let power: number | null = null;
  if (detect === undefined) {
    if (method === 'mean' && wishes.margin === undefined) {
      throw new UsageError('Say how exact the mean must be, in units of the scale: such as --margin 0.2.');
    }
    margin = assume(wishes.margin, 5, 'a margin of 5 points (--margin)');
    answers = spread.answersFor(margin, confidence, population);
  } else {
    power = assume(wishes.power, 0.8, 'power 80 %: a real difference is found four times in five (--power)');
    perGroup = spread.perGroupFor(detect, { power, alpha: 1 - confidence });
    answers = 2 * perGroup;
    if (population === undefined) assumed.push('two groups of the same size');
  }
  const warnings: string[] = [];
  const invitations = responseRate === undefined ? null : invitationsToSend(answers, responseRate);
  if (population !== undefined && Math.max(answers, invitations ?? 0) > population) {
    warnings.push(
      'That is more people than there are: accept a wider margin or a larger difference, or raise the response rate.',
    );
  }
  return {
    metric,
    method,
    margin,
    detect: detect ?? null,
    power,
    confidence,
    population: population ?? null,
    answers,
    perGroup,
    responseRate: responseRate ?? null,
    invitations,
    assumed,
    warnings,
  };
}

type Assume = <Value>(given: Value | undefined, value: Value, words: string) => Value;

/** What the answers' spread is expected to be, with the core's functions that plan for it. */
interface Spread {
  answersFor(margin: number, confidence: number, population: number | undefined): number;
  perGroupFor(difference: number, sureness: { power: number; alpha: number }): number;
}

function spreadOf(wishes: SampleWishes, assume: Assume): Spread {
  if (wishes.method === 'percent') {
    const share = assume(wishes.share, 0.5, 'half of the answers positive, which needs the most (--share)');
    return {
      answersFor: (margin, confidence, population) =>
        sampleSizeForShare(share, { margin: margin / 100, confidence, population }).answers,
      perGroupFor: (difference, sureness) => {
        const other = share + difference / 100 <= 1 ? share + difference / 100 : share - difference / 100;
        return groupSizeForShares(share, other, sureness).perGroup;
      },
    };
  }
  if (wishes.method === 'net') {
    const { positive, negative } = netShares(wishes, assume);
    const size = (margin: number, confidence?: number, population?: number) =>
      sampleSizeForNet({ positive, negative }, { margin, confidence, population });
    return {
      answersFor: (margin, confidence, population) => size(margin, confidence, population).answers,
      // A net score is the mean of -100, 0 and 100.
      perGroupFor: (difference, sureness) =>
        groupSizeForMeans(difference, 100 * Math.sqrt(size(1).variance), sureness).perGroup,
    };
  }
  const sd = wishes.sd ?? assumedSd(wishes.scale, assume);
  return {
    answersFor: (margin, confidence, population) => sampleSizeForMean(sd, { margin, confidence, population }).answers,
    perGroupFor: (difference, sureness) => groupSizeForMeans(difference, sd, sureness).perGroup,
  };
}

function netShares({ promoters, detractors }: SampleWishes, assume: Assume): { positive: number; negative: number } {
  if (promoters === undefined && detractors === undefined) {
    return assume(
      undefined,
      { positive: 0.5, negative: 0.5 },
      'half promoters and half detractors, which needs the most (--promoters, --detractors)',
    );
  }
  if (promoters === undefined || detractors === undefined) {
    throw new UsageError('Give both --promoters and --detractors, such as --promoters 50 --detractors 20.');
  }
  return { positive: promoters, negative: detractors };
}

function assumedSd(scale: string | undefined, assume: Assume): number {
  if (scale === undefined) {
    throw new UsageError(
      'Say how far answers are expected to spread: --sd 1.5, or the scale (--scale 1-7) for a fair guess.',
    );
  }
  const { low, high, name } = parseScale(scale).scale;
  const sd = (high - low) / 4;
  return assume(undefined, sd, `standard deviation ${sd}, a quarter of the scale ${name} (--sd)`);
}
