import { Refusal } from '../languages/refusal.ts';
import { adjustedWald } from '../statistics/adjusted-wald.ts';
import { twoSidedNormal } from '../statistics/distributions.ts';
import { testMeanAgainstTarget, testShareAgainstTarget } from '../statistics/target-test.ts';
import { reachOf } from './reach.ts';
import type { Score } from './score.ts';
import { TOO_FEW } from './thresholds.ts';

/** A score set against a target. */
export interface TargetTest {
  readonly target: number;
  /** Two-sided p of "the score is the target"; null where the answers cannot give one. */
  readonly p: number | null;
  readonly method: string;
  /**
   * `better` and `worse` for the customer, only where the difference is significant (p < 0.05); `too few` under ten answers, whatever p they give; `not tested`
   * where the answers cannot give a p: all are the same.
   */
  readonly outcome: 'better' | 'worse' | 'cannot tell' | 'not tested' | 'too few';
}

/**
 * The mean that is commonly called good: 6 of 7, 4 of 5 for ease.
 *
 * @returns the target, or `undefined` for scales and directions without one
 * @example goodMean('1-7', 'ease') // 6
 */
export function goodMean(scale: string | null, direction: Score['direction']): number | undefined {
  // Nobody says which mean is good where high is hard.
  if (direction === 'effort') return undefined;
  return scale === '1-7' ? 6 : scale === '1-5' ? 4 : undefined;
}

/**
 * The line between easy and hard: the middle of the neutral band for a mean, 0 for a net, none for a share.
 *
 * @example neutralLine(score) // 4 for a mean on 1-7
 */
export function neutralLine(score: Pick<Score, 'method' | 'bands'>): number | undefined {
  if (score.method === 'net') return 0;
  const neutral = score.bands?.neutral;
  if (score.method !== 'mean' || !neutral || neutral.length === 0) return undefined;
  return (neutral[0]! + neutral[neutral.length - 1]!) / 2;
}

/**
 * A target as it is meant for a score: that of a share may be written 80, 80 % or 0.8.
 *
 * @param score the score it is set for
 * @param written the number
 * @param inPercent whether a percent sign stood behind it
 * @returns the target in the score's units
 * @throws Refusal `targetOffScale` for percent of a mean
 * @example readTarget(csat, 0.8, false) // 80
 */
export function readTarget(score: Score, written: number, inPercent: boolean): number {
  const [low, high] = reachOf(score);
  if (inPercent && score.method === 'mean')
    throw new Refusal('targetOffScale', { target: `${written} %`, low, high }, false);
  return score.method === 'percent' && !inPercent && written > 0 && written < 1 ? written * 100 : written;
}

/**
 * Whether a score differs from a target: t for means, exact binomial for shares, adjusted Wald z for nets.
 *
 * @param score the score
 * @param target in the score's units
 * @throws Refusal `targetOffScale` when the score can never reach it
 * @example testTarget(score, 6).outcome // 'worse'
 */
export function testTarget(score: Score, target: number): TargetTest {
  const [low, high] = reachOf(score);
  if (!(target >= low && target <= high)) throw new Refusal('targetOffScale', { target, low, high }, false);
  const { p, method } = test(score, target);
  const difference = score.value - target;
  const good = score.method === 'mean' && score.direction === 'effort' ? -difference : difference;
  const told = difference === 0 || (p ?? 1) >= 0.05 ? 'cannot tell' : good > 0 ? 'better' : 'worse';
  const outcome = score.n < TOO_FEW ? 'too few' : p === null ? 'not tested' : told;
  return { target, p, method, outcome };
}

function test(score: Score, target: number): { p: number | null; method: string } {
  const { summary } = score;
  if (summary.kind === 'mean')
    return { p: testMeanAgainstTarget(summary.counts, target).pValue, method: 'one-sample t' };
  if (summary.kind === 'percent')
    return { p: testShareAgainstTarget(summary.counts, target).pValue, method: 'exact binomial' };
  const { adjustedCenter, adjustedStandardError } = adjustedWald(summary.counts);
  return { p: twoSidedNormal((adjustedCenter - target) / adjustedStandardError), method: 'adjusted Wald z' };
}
