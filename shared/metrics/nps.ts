import type { Tally } from '../answers/tally.ts';
import { type Score, type ScoreSettings, scoreTally } from './score.ts';

/**
 * Net Promoter Score: percent promoters (9–10) minus percent detractors (0–6), from counts.
 *
 * @param tally answers on 0–10; 0 is an answer like any other
 * @param settings confidence of the interval (adjusted Wald)
 * @returns the score, −100–100; see `scoreTally` for the errors
 * @see Reichheld 2003, "The One Number You Need to Grow"; Rocks 2016 for the interval
 * @example scoreNps(tallyCells([[10], [9], [7], [0]], SCALES['0-10'])).value // 25
 */
export function scoreNps(tally: Tally, settings: ScoreSettings = {}): Score {
  return scoreTally('nps', tally, settings);
}
