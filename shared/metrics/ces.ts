import type { Tally } from '../answers/tally.ts';
import { type Score, type ScoreSettings, scoreTally } from './score.ts';

/**
 * Customer Effort Score: how easy it was, as the mean on the asked scale, the share who found it easy, or easy minus hard.
 *
 * @param tally the answers; without a stated scale only the mean of whole numbers from 1 to 10 is possible
 * @param settings `method` mean (default), percent (Gartner: 5, 6, 7 of 7) or net; `direction` ease (assumed unless stated) or effort
 * @returns the score; see `scoreTally` for the errors
 * @see Dixon, Freeman & Toman 2010, "Stop Trying to Delight Your Customers"; CES 2.0 (agreement, 7 is easiest)
 * @example scoreCes(tallyCounts([[5, 40], [4, 20], [3, 5], [2, 15], [1, 20]], SCALES['1-5'])).value // 3.45
 */
export function scoreCes(tally: Tally, settings: ScoreSettings = {}): Score {
  return scoreTally('ces', tally, settings);
}
