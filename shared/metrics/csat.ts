import type { Tally } from '../answers/tally.ts';
import { type Score, type ScoreSettings, scoreTally } from './score.ts';

/**
 * Customer satisfaction: the share of satisfied answers (top two of five, good of good and bad), or the mean.
 *
 * @param tally the answers
 * @param settings `method` percent (default) or mean
 * @returns the score in percent 0–100 (or on the asked scale); see `scoreTally` for the errors
 * @example scoreCsat(tallyCells([[5], [4], [3]], SCALES['1-5'])).value // 66.66666666666667
 */
export function scoreCsat(tally: Tally, settings: ScoreSettings = {}): Score {
  return scoreTally('csat', tally, settings);
}
