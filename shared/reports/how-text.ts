import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import type { ScoreReport } from './report.ts';

/** What of a score says how it was made. */
export type HowMade = Pick<
  ScoreReport,
  'metric' | 'method' | 'scale' | 'scaleAssumed' | 'direction' | 'directionAssumed' | 'askedBy'
>;

/**
 * How a number came about: method, scale and direction, each with whether somebody stated it.
 *
 * @param score the score
 * @param words the reader's language
 * @example howText(score, en) // 'mean · scale 1-7 · high is easy (assumed)'
 */
export function howText(score: HowMade, words: Words): string {
  const { terminal, directions } = words;
  const bands = words.bands[score.metric];
  const method = {
    mean: words.methods.mean,
    percent: say(terminal.shareOf, { band: bands.positive }),
    net: say(terminal.netOf, bands),
  }[score.method];
  const assumed = (is: boolean): string => (is ? ` (${directions.assumed})` : '');
  const scale =
    score.scale === null
      ? terminal.scaleUnstated
      : say(terminal.scale, { scale: score.scale }) + assumed(score.scaleAssumed);
  const parts = [method, scale, directions[score.direction] + assumed(score.directionAssumed)];
  if (score.askedBy !== 'unknown') parts.push(score.askedBy === 'agent' ? terminal.askedByAgent : terminal.askedByRule);
  return parts.join(' · ');
}
