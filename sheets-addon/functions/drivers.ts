import type { Table } from '../cells.ts';
import { driverTable } from '../driver-table.ts';

/**
 * What goes along with the score. Of reasons: which are named most, and how the scores of those who name one differ from the scores of those who do not. Of ratings: how much each explains. It says what goes together, not what would change.
 *
 * Example: =DRIVERS(B2:B, D2:D, "CES", "1-7") or, where decimals are written with a comma, =DRIVERS(B2:B; D2:D; "CES"; "1-7").
 *
 * @param {B2:B200} answers The answers: one column.
 * @param {D2:D200} reasons What each person named, as high as the answers: one column, several reasons in a cell divided by ";", "|" or ","; or one column a reason. Or what each person rated besides, such as speed and clarity: columns of numbers, both ranges from the header row on.
 * @param {"CES"} metric "CES", "NPS" or "CSAT". Left out: CES.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method Of reasons: "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean. Ratings are set against the answers themselves.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @return {table} Of reasons: reason | n | share | cumulative share | vital few | gap | low | high | adjusted p | note, below a header row. Shares are percent of all reasons named; vital few: TRUE for the few that make up 80 %; gap: score with the reason minus score without, with its interval (low, high); adjusted p: after Benjamini–Hochberg over the reasons. Of ratings: rating | n | importance | pearson | pearson p | spearman | spearman p | r squared | note. n: people who answered everything; importance: percent of what all ratings explain together (LMG, the Shapley value of R²), most first; r squared: what they explain, 0 to 1.
 * @example =DRIVERS({2;5;1;4;5}, {"slow";"friendly";"slow; unclear";"friendly";""}, "CES", "1-5") → {"reason", "n", "share", "cumulative share", "vital few", "gap", "low", "high", "adjusted p", "note"; "friendly", 2, 40, 40, TRUE, 1.8333…, -2.6982…, 4, 0.2668…, "too few answers"; "slow", 2, 40, 80, TRUE, -3.1666…, -4, -0.4445…, 0.0762…, "too few answers"; "unclear", 1, 20, 100, FALSE, -3, "", "", "", "too few answers"}
 * @example =DRIVERS({"answer";1;2;3;3;4;4;5;5}, {"speed","clarity";1,3;2,5;2,1;3,4;4,2;5,5;5,3;4,1}, "CES", "1-5") → {"rating", "n", "importance", "pearson", "pearson p", "spearman", "spearman p", "r squared", "note"; "speed", 8, 87.5352…, 0.9035…, 0.0020…, 0.8827…, 0.0036…, 0.9540…, "too few answers"; "clarity", 8, 12.4647…, -0.3163…, 0.4451…, -0.3333…, 0.4197…, 0.9540…, "too few answers"}
 * @customfunction
 */
export function DRIVERS(
  answers: unknown,
  reasons: unknown,
  metric?: unknown,
  scale?: unknown,
  method?: unknown,
  confidence?: unknown,
): Table {
  return driverTable({ name: 'DRIVERS', metric, scale, method, confidence }, answers, reasons);
}
