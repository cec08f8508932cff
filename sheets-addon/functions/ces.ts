import { tallyCells } from '#shared/answers/tally.ts';
import { scoreCes } from '#shared/metrics/ces.ts';
import { methodOf, rowsOf, scaleOf } from '../cells.ts';

/**
 * Customer effort score of the answers in a range. Blank cells are left out, not counted as 0.
 *
 * Examples: =CES(A2:A200, "1-5") or, where decimals are written with a comma, =CES(A2:A200; "1-7"; "percent")
 *
 * @param {A2:A200} answers The answers: a range, or one cell.
 * @param {"1-5"} scale The scale that was asked, such as "1-5", "1-7" or "1-7 effort" where high is hard. Left out: whole numbers from 1 to 10.
 * @param {"mean"} method "mean", "percent" (share of low effort) or "net". Left out: the mean.
 * @return {number} The score, unrounded.
 * @customfunction
 */
export function CES(answers: unknown, scale?: unknown, method?: unknown): number | null {
  const { scale: on, direction } = scaleOf(scale);
  return scoreCes(tallyCells(rowsOf(answers), on), { method: methodOf(method), direction }).value;
}
