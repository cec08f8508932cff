import type { Table } from '../cells.ts';
import { comparisonTable } from '../comparison-table.ts';
import { spreadsheetDays } from '../google/spreadsheet-zone.ts';
import { intervalTable } from '../interval-table.ts';
import { countsCell, scoreCell } from '../score-cell.ts';
import { segmentTable } from '../segment-table.ts';
import { summaryTable } from '../summary-table.ts';
import { trendTable } from '../trend-table.ts';

/**
 * Customer effort score of the answers in a range: their mean, the share who found it easy, or easy minus hard.
 *
 * Examples: =CES(A2:A200, "1-7", "percent") or, where decimals are written with a comma, =CES(A2:A200; "1-7"; "percent").
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @return {number} The score, unrounded: the mean on the asked scale, or percent from 0 to 100, or points from -100 to 100.
 * @example =CES({4;5;4;3;3}, "1-5") → 3.8
 * @example =CES({7;6;5;4;1}, "1-7", "percent") → 60
 * @example =CES({"Very easy";"Easy";"Very difficult"}) → 3.3333…
 * @example =CES({1;2;2;6}, "1-7 effort", "net") → 50
 * @customfunction
 */
export function CES(answers: unknown, scale?: unknown, method?: unknown): number {
  return scoreCell({ name: 'CES', metric: 'ces', scale, method }, answers);
}

/**
 * Interval of the customer effort score: how far the score can be trusted, given how many answered.
 *
 * Example: =CES_INTERVAL(A2:A200, "1-5", "mean", 90) or, where decimals are written with a comma, =CES_INTERVAL(A2:A200; "1-5"; "mean"; 90).
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} low | high: the lower and upper end, on the asked scale (or in percent or points), below a header row.
 * @example =CES_INTERVAL({4;5;4;3;3}, "1-5") → {"low", "high"; 2.7611…, 4.8388…}
 * @example =CES_INTERVAL({4;5;4;3;3}, "1-5", "mean", 90%) → {"low", "high"; 3.0023…, 4.5976…}
 * @customfunction
 */
export function CES_INTERVAL(
  answers: unknown,
  scale?: unknown,
  method?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return intervalTable({ name: 'CES_INTERVAL', metric: 'ces', scale, method, confidence }, answers, counts);
}

/**
 * Everything the customer effort score of a range carries: method, scale, direction, interval, bands, what was set aside and why, warnings, and what it says in words.
 *
 * Example: =CES_SUMMARY(A2:A200, "1-5") or, where decimals are written with a comma, =CES_SUMMARY(A2:A200; "1-5").
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} label | value, below a header row: metric, method, scale, direction, score, low, high, confidence, interval method, answers, standard deviation, standard error, the shares of the three bands in percent, the bands, seven rows of what was set aside; then how often each point was answered, in percent, and a row for each warning and each sentence of the reading.
 * @example =CES_SUMMARY({4;5;4;3;3}, "1-5") → {"label", "value"; "metric", "CES"; "method", "mean"; "scale", "1-5"; "direction", "high is easy (assumed)"; "score", 3.8; "low", 2.7611…; "high", 4.8388…; …}
 * @customfunction
 */
export function CES_SUMMARY(
  answers: unknown,
  scale?: unknown,
  method?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return summaryTable({ name: 'CES_SUMMARY', metric: 'ces', scale, method, confidence }, answers, counts);
}

/**
 * Customer effort score of every calendar period, with its interval, limits and trend. It spills; a period without answers is a gap, not a zero.
 *
 * Example: =CES_TREND(A2:A, B2:B, "month", "1-5") or, where decimals are written with a comma, =CES_TREND(A2:A; B2:B; "month"; "1-5").
 *
 * @param {A2:A200} dates When each answer was given: true dates, or text with the year first; one column as high as the answers. Read by the clock of the spreadsheet.
 * @param {B2:B200} answers The answers: one column.
 * @param {"month"} period "week" (ISO weeks), "month" or "quarter". Left out: weeks under three months of dates, months up to four years, quarters beyond.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} period | value | low | high | n | set aside | lower limit | upper limit | note | trend, below a header row: one row a period, such as 2026-03, 2026-Q1 or 2026-W09. Limits and trend need eight periods of at least ten answers; periods of fewer are left out of both, and counted; the first row says what the series does. Answers without a date stand in a last row, (no date).
 * @example =CES_TREND({DATE(2026,1,5);DATE(2026,1,20);DATE(2026,3,2)}, {4;5;3}, "month", "1-5") → {"period", "value", "low", "high", "n", "set aside", "lower limit", "upper limit", "note", "trend"; "2026-01", 4.5, 1, 5, 2, 0, "", "", "too few answers", "Too few periods to speak of a trend (0; 8 are needed). Periods with fewer than 10 answers, left out of trend and control limits: 2."; "2026-02", "", "", "", 0, 0, "", "", "no answers", ""; "2026-03", 3, "", "", 1, 0, "", "", "too few answers", ""}
 * @customfunction
 */
export function CES_TREND(
  dates: unknown,
  answers: unknown,
  period?: unknown,
  scale?: unknown,
  method?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return trendTable(
    { name: 'CES_TREND', metric: 'ces', scale, method, confidence },
    dates,
    answers,
    period,
    counts,
    spreadsheetDays,
  );
}

/**
 * Customer effort score of every segment, each set against all the others together. It spills, most answers first.
 *
 * Example: =CES_BY(C2:C, B2:B, "1-5") or, where decimals are written with a comma, =CES_BY(C2:C; B2:B; "1-5").
 *
 * @param {A2:A200} segments What each answer belongs to, such as a channel or a team: one column as high as the answers.
 * @param {B2:B200} answers The answers: one column.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} segment | value | low | high | n | set aside | difference | p | adjusted p | note, below a header row. difference: the segment minus all the others. Spellings that differ only in capitals, spaces or end punctuation are one segment. adjusted p: after Benjamini–Hochberg over the segments; the note calls a segment higher or lower only under 0.05 and with ten answers.
 * @example =CES_BY({"chat";"mail";"chat"}, {5;2;4}, "1-5") → {"segment", "value", "low", "high", "n", "set aside", "difference", "p", "adjusted p", "note"; "chat", 4.5, 1, 5, 2, 0, 2.5, "", "", "too few answers"; "mail", 2, "", "", 1, 0, -2.5, "", "", "too few answers"}
 * @example =CES_BY({"chat";"chat";"mail";"mail"}, {5;1;5;1}, "1-5", "mean", 95, {30;10;10;30}) → {"segment", "value", "low", "high", "n", "set aside", "difference", "p", "adjusted p", "note"; "chat", 4, 3.4390…, 4.5609…, 40, 0, 2, 0.00000233…, 0.00000233…, "higher than the others"; "mail", 2, 1.4390…, 2.5609…, 40, 0, -2, 0.00000233…, 0.00000233…, "lower than the others"}
 * @customfunction
 */
export function CES_BY(
  segments: unknown,
  answers: unknown,
  scale?: unknown,
  method?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return segmentTable(
    { name: 'CES_BY', metric: 'ces', scale, method, confidence },
    segments,
    answers,
    counts,
    spreadsheetDays,
  );
}

/**
 * Customer effort score of two groups, such as before and after a change: is the difference more than chance?
 *
 * Example: =CES_COMPARE(A2:A200, B2:B200, "1-5") or, where decimals are written with a comma, =CES_COMPARE(A2:A200; B2:B200; "1-5").
 *
 * @param {A2:A200} before The answers of the first group, such as the time before a change.
 * @param {B2:B200} after The answers of the second group. The ranges may differ in height.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @return {table} before | after | difference | low | high | p | n before | n after | method | reading, below a header row. difference: after minus before, with its interval (low, high).
 * @example =CES_COMPARE({3;3;4;2;3;3;4;2;3;3}, {5;4;5;4;5;4;5;4;5;4}, "1-5") → {"before", "after", "difference", "low", "high", "p", "n before", "n after", "method", "reading"; 3, 4.5, 1.5, 0.9332…, 2.0667…, 0.0000324…, 10, 10, "Welch's t", "After (4.50) is higher than before (3.00) by 1.50 (0.93 to 2.07)."}
 * @customfunction
 */
export function CES_COMPARE(
  before: unknown,
  after: unknown,
  scale?: unknown,
  method?: unknown,
  confidence?: unknown,
): Table {
  return comparisonTable({ name: 'CES_COMPARE', metric: 'ces', scale, method, confidence }, before, after);
}

/**
 * Customer effort score of a count table: how often each point of the scale was answered.
 *
 * Example: =CES_COUNTS(A2:A8, B2:B8, "1-7") or, where decimals are written with a comma, =CES_COUNTS(A2:A8; B2:B8; "1-7").
 *
 * @param {A2:A8} points The points of the scale, or their labels: one column.
 * @param {B2:B8} counts How often each was answered: one column of whole numbers, as high as the points.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "faces-3", "faces-5" or "0-10". Where a high answer is hard add "effort", such as "1-7 effort". Left out: that of the labels, or whole numbers from 1 to 10, of which only the mean can be had.
 * @param {"mean"} method "mean", "percent" (share of easy answers) or "net" (% easy minus % hard). Left out: the mean.
 * @return {number} The score, unrounded: the mean on the asked scale, or percent from 0 to 100, or points from -100 to 100.
 * @example =CES_COUNTS({5;4;3;2;1}, {40;20;5;15;20}, "1-5") → 3.45
 * @customfunction
 */
export function CES_COUNTS(points: unknown, counts: unknown, scale?: unknown, method?: unknown): number {
  return countsCell({ name: 'CES_COUNTS', metric: 'ces', scale, method }, points, counts);
}
