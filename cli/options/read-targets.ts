import type { StatedTarget } from '#shared/imports/options.ts';
import { METRICS } from '#shared/metrics/bands.ts';
import { UsageError } from '../failure.ts';
import { readNumber } from './read-number.ts';

const ADVICE = 'such as 5.5 for a mean, 80 for a percentage or 40 for NPS';

/**
 * Targets as they are typed: a number, or a metric and its number.
 *
 * @throws UsageError when one is no number, or two are for the same score
 * @example readTargets(['ces=5.5', 'csat=80%'])[1] // { metric: 'csat', value: 80, inPercent: true }
 */
export function readTargets(typed: readonly string[]): readonly StatedTarget[] {
  const targets = typed.map((text): StatedTarget => {
    const [, name, number = text] = /^\s*([a-z]+)\s*=(.*)$/i.exec(text) ?? [];
    const metric = METRICS.find((one) => one === name?.toLowerCase());
    if (name !== undefined && metric === undefined) {
      throw new UsageError(`--target cannot be "${text}": write a metric and its target, such as --target ces=5.5.`);
    }
    return { metric, value: readNumber(number, '--target', ADVICE), inPercent: number.includes('%') };
  });
  const twice = targets.some(({ metric }, at) =>
    targets.some(
      (other, before) => before < at && (metric === undefined || other.metric === metric || other.metric === undefined),
    ),
  );
  if (twice) {
    throw new UsageError('Give each metric one target, such as --target ces=5.5 --target nps=40.');
  }
  return targets;
}
