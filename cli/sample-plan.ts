import { parseScale } from '#shared/answers/scale.ts';
import { en } from '#shared/languages/en/words.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { type Params, say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
import { typedText } from '#shared/reports/number-text.ts';
import { groupSizeForMeans, groupSizeForShares } from '#shared/statistics/power.ts';
import { invitationsToSend } from '#shared/statistics/response-rate.ts';
import { sampleSizeForMean, sampleSizeForNet, sampleSizeForShare } from '#shared/statistics/sample-size.ts';
import { UsageError } from './failure.ts';
import { checkWishes, type SampleWishes } from './sample-wishes.ts';
import { type Reader, readerFor } from './terminal/ink.ts';
import { percentText, pointsText } from './terminal/score-words.ts';

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
 * @param words of the reader, for what was assumed
 * @throws UsageError when something needed is missing or makes no sense
 * @example planSample({ metric: 'nps', method: 'net', margin: 5, promoters: 0.5, detractors: 0.2 }).answers // 938
 */
export function planSample(wishes: SampleWishes, words: Words = en): SamplePlan {
  try {
    return planned(wishes, words);
  } catch (error) {
    if (error instanceof RangeError || error instanceof Refusal) throw new UsageError(error.message);
    throw error;
  }
}

function planned(wishes: SampleWishes, words: Words): SamplePlan {
  const reader = readerFor(words);
  const told = words.plan;
  const assumed: string[] = [];
  const assume: Assume = (given, value, why, params = {}) => {
    if (given !== undefined) return given;
    assumed.push(say(told[why], params));
    return value;
  };
  checkWishes(wishes);
  const { metric, method, detect, population, responseRate } = wishes;
  const confidence = assume(wishes.confidence, 0.95, 'assumedConfidence', { level: percentText(0.95, reader) });
  const spread = spreadOf(wishes, assume, reader);
  let answers: number;
  let perGroup: number | null = null;
  let margin: number | null = null;
  let power: number | null = null;
  if (detect === undefined) {
    if (method === 'mean' && wishes.margin === undefined) {
      throw new UsageError('Say how exact the mean must be, in units of the scale: such as --margin 0.2.');
    }
    margin = assume(wishes.margin, 5, 'assumedMargin', { margin: pointsText(5, method, reader) });
    answers = spread.answersFor(margin, confidence, population);
  } else {
    power = assume(wishes.power, 0.8, 'assumedPower', { level: percentText(0.8, reader) });
    perGroup = spread.perGroupFor(detect, { power, alpha: 1 - confidence });
    answers = 2 * perGroup;
    if (population === undefined) assumed.push(told.assumedGroups);
  }
  const warnings: string[] = [];
  const invitations = responseRate === undefined ? null : invitationsToSend(answers, responseRate);
  if (population !== undefined && Math.max(answers, invitations ?? 0) > population) {
    warnings.push(told.morePeople);
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

/** Takes what was given, or a value on the safe side, and notes by which word of the plan that is told. */
type Assume = <Value>(given: Value | undefined, value: Value, why: keyof Words['plan'], params?: Params) => Value;

/** What the answers' spread is expected to be, with the core's functions that plan for it. */
interface Spread {
  answersFor(margin: number, confidence: number, population: number | undefined): number;
  perGroupFor(difference: number, sureness: { power: number; alpha: number }): number;
}

function spreadOf(wishes: SampleWishes, assume: Assume, reader: Reader): Spread {
  if (wishes.method === 'percent') {
    const share = assume(wishes.share, 0.5, 'assumedShare');
    return {
      answersFor: (margin, confidence, population) =>
        sampleSizeForShare(share, { margin: margin / 100, confidence, population }).answers,
      perGroupFor: (difference, sureness) => {
        // Toward the middle a difference needs more answers than toward the end: nobody knows yet which way it will be.
        const others = [share - difference / 100, share + difference / 100];
        const sizes = others
          .filter((other) => other > -1e-9 && other < 1 + 1e-9)
          .map((other) => {
            const { perGroup } = groupSizeForShares(share, Math.min(1, Math.max(0, other)), sureness);
            return { other, perGroup };
          })
          .sort((a, b) => b.perGroup - a.perGroup);
        const { other, perGroup } = sizes[0]!;
        const left = others.find((one) => one !== other)!;
        const shares = { share: percentText(other, reader), other: percentText(left, reader) };
        if (sizes.length === 1) assume(undefined, other, 'assumedOnlySide', shares);
        else if (perGroup > sizes[1]!.perGroup) assume(undefined, other, 'assumedSide', shares);
        return perGroup;
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
  const sd = wishes.sd ?? assumedSd(wishes.scale, assume, reader);
  return {
    answersFor: (margin, confidence, population) => sampleSizeForMean(sd, { margin, confidence, population }).answers,
    perGroupFor: (difference, sureness) => groupSizeForMeans(difference, sd, sureness).perGroup,
  };
}

function netShares(
  { metric, promoters, detractors }: SampleWishes,
  assume: Assume,
): { positive: number; negative: number } {
  const given =
    promoters === undefined || detractors === undefined ? undefined : { positive: promoters, negative: detractors };
  return assume(given, { positive: 0.5, negative: 0.5 }, metric === 'nps' ? 'assumedShares' : 'assumedBands');
}

function assumedSd(scale: string | undefined, assume: Assume, reader: Reader): number {
  if (scale === undefined) {
    throw new UsageError(
      'Say how far answers are expected to spread: --sd 1.5, or the scale (--scale 1-7) for a fair guess.',
    );
  }
  const { low, high, name } = parseScale(scale).scale;
  const sd = (high - low) / 4;
  return assume(undefined, sd, 'assumedSd', { sd: typedText(sd, reader.numbers.number), scale: name });
}
