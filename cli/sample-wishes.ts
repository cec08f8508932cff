import { parseScale, SCALES } from '#shared/answers/scale.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
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

/** What an option says something of. */
const OF: Readonly<Record<Method, string>> = {
  mean: 'a mean (CES)',
  percent: 'a percentage (CSAT, or CES with --method percent)',
  net: 'NPS, or CES with --method net',
};

/**
 * Refuses wishes that no plan can keep, or that have nothing to do with what is planned: neither is left out in silence.
 *
 * @throws UsageError naming the option, in the units it was typed in
 * @example checkWishes({ metric: 'ces', method: 'mean', scale: '1-7', margin: 5 }) // throws '--margin 5 is too wide for the scale 1-7: …'
 */
export function checkWishes(wishes: SampleWishes): void {
  const { method, margin, detect, power, confidence = 0.95, responseRate } = wishes;
  const belongs = { share: 'percent', sd: 'mean', promoters: 'net', detractors: 'net' } as const;
  for (const option of ['share', 'sd', 'promoters', 'detractors'] as const) {
    if (wishes[option] !== undefined && belongs[option] !== method)
      throw new UsageError(`--${option} is for ${OF[belongs[option]]}: leave it out here.`);
  }
  if (detect !== undefined && margin !== undefined) {
    throw new UsageError(
      'Choose --margin (how exact one score is) or --detect (a difference between two groups): they are two plans.',
    );
  }
  if (power !== undefined && detect === undefined) {
    throw new UsageError(
      '--power is the chance of finding a difference: give that with --detect, or leave --power out.',
    );
  }
  if (power !== undefined && !(power > 1 - confidence && power < 1)) {
    throw new UsageError(
      `--power cannot be ${percent(power)}: write more than ${percent(1 - confidence)} and less than 100 %, such as 80.`,
    );
  }
  if (responseRate === 0) {
    throw new UsageError('--response-rate cannot be 0 %: then nobody answers, however many are asked.');
  }
  if (method === 'mean') checkMean(wishes);
  else checkShares(wishes);
}

/** Where no scale is said, the longest there is. */
function checkMean({ scale, margin, detect, sd }: SampleWishes): void {
  const { low, high, name } = scale === undefined ? SCALES['0-10'] : parseScale(scale).scale;
  const half = (high - low) / 2;
  if (margin !== undefined && margin >= half)
    throw new UsageError(`--margin ${margin} is too wide for the scale ${name}: write less than ${half}, such as 0.2.`);
  if (detect !== undefined && detect > high - low)
    throw new UsageError(
      `--detect ${detect} is more than the scale ${name} has: write at most ${high - low}, such as 0.5.`,
    );
  if (sd !== undefined && !(sd > 0 && sd <= half)) {
    throw new UsageError(
      `--sd cannot be ${sd} on the scale ${name}: write a number above 0 and at most ${half}, which it is when half of the answers stand at each end.`,
    );
  }
}

function checkShares({ share, promoters, detractors }: SampleWishes): void {
  if (share === 0 || share === 1) {
    throw new UsageError(`--share cannot be ${percent(share)}: write more than 0 and less than 100, such as 80.`);
  }
  if ((promoters === undefined) !== (detractors === undefined)) {
    throw new UsageError('Give both --promoters and --detractors, such as --promoters 50 --detractors 20.');
  }
  if (promoters === undefined || detractors === undefined) return;
  const [positive, negative] = [percent(promoters), percent(detractors)];
  if (promoters + detractors > 1 + 1e-9) {
    throw new UsageError(
      `--promoters ${positive} and --detractors ${negative} are more than 100 % together: write such as --promoters 50 --detractors 20.`,
    );
  }
  if (promoters + detractors - (promoters - detractors) ** 2 <= 0) {
    throw new UsageError(
      `--promoters ${positive} and --detractors ${negative} leave nothing to find out: everybody answers alike. Give each a share above 0.`,
    );
  }
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1e12) / 1e10} %`;
}
