import type { Table } from '../cells.ts';
import { comparisonTable } from '../comparison-table.ts';
import { spreadsheetDays } from '../google/spreadsheet-zone.ts';
import { intervalTable } from '../interval-table.ts';
import { countsCell, scoreCell } from '../score-cell.ts';
import { segmentTable } from '../segment-table.ts';
import { summaryTable } from '../summary-table.ts';
import { trendTable } from '../trend-table.ts';

/**
 * Customer satisfaction of the answers in a range: the share of satisfied answers, in percent (the top two of 1-5 and 1-7, 8 to 10 of 1-10, the top one of 1-3, good of good and bad).
 *
 * Examples: =CSAT(A2:A200, "1-5") or, where decimals are written with a comma, =CSAT(A2:A200; "1-5").
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @return {number} The share of satisfied answers, 0 to 100, unrounded.
 * @example =CSAT({5;4;3}, "1-5") → 66.6666…
 * @example =CSAT({"Good";"Bad";"Good";"Good"}) → 75
 * @example =CSAT({"Mycket nöjd";"Nöjd";"Missnöjd"}, "1-5") → 66.6666…
 * @customfunction
 */
export function CSAT(answers: unknown, scale?: unknown): number {
  return scoreCell({ name: 'CSAT', metric: 'csat', scale }, answers);
}

/**
 * Interval of the customer satisfaction: how far the score can be trusted, given how many answered.
 *
 * Example: =CSAT_INTERVAL(A2:A200, "1-5", 90) or, where decimals are written with a comma, =CSAT_INTERVAL(A2:A200; "1-5"; 90).
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} low | high: the lower and upper end, in percent, below a header row.
 * @example =CSAT_INTERVAL({5;4;3}, "1-5") → {"low", "high"; 20.7659…, 93.8508…}
 * @example =CSAT_INTERVAL({5;4;3}, "1-5", 90%) → {"low", "high"; 25.3533…, 92.1734…}
 * @customfunction
 */
export function CSAT_INTERVAL(answers: unknown, scale?: unknown, confidence?: unknown, counts?: unknown): Table {
  return intervalTable({ name: 'CSAT_INTERVAL', metric: 'csat', scale, confidence }, answers, counts);
}

/**
 * Everything the customer satisfaction of a range carries: method, scale, direction, interval, bands, what was set aside and why, warnings, and what it says in words.
 *
 * Example: =CSAT_SUMMARY(A2:A200, "1-5") or, where decimals are written with a comma, =CSAT_SUMMARY(A2:A200; "1-5").
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} label | value, below a header row: metric, method, scale, direction, score, low, high, confidence, interval method, answers, standard deviation, standard error, the shares of the three bands in percent, the bands, seven rows of what was set aside; then how often each point was answered, in percent, and a row for each warning and each sentence of the reading.
 * @example =CSAT_SUMMARY({5;4;3}, "1-5") → {"label", "value"; "metric", "CSAT"; "method", "share positive (top box)"; "scale", "1-5"; "direction", "high is good"; "score", 66.6666…; "low", 20.7659…; "high", 93.8508…; …}
 * @customfunction
 */
export function CSAT_SUMMARY(answers: unknown, scale?: unknown, confidence?: unknown, counts?: unknown): Table {
  return summaryTable({ name: 'CSAT_SUMMARY', metric: 'csat', scale, confidence }, answers, counts);
}

/**
 * Customer satisfaction of every calendar period, with its interval, limits and trend. It spills; a period without answers is a gap, not a zero.
 *
 * Example: =CSAT_TREND(A2:A, B2:B, "month", "1-5") or, where decimals are written with a comma, =CSAT_TREND(A2:A; B2:B; "month"; "1-5").
 *
 * @param {A2:A200} dates When each answer was given: true dates, or text with the year first; one column as high as the answers. Read by the clock of the spreadsheet.
 * @param {B2:B200} answers The answers: one column.
 * @param {"month"} period "week" (ISO weeks), "month" or "quarter". Left out: weeks under three months of dates, months up to four years, quarters beyond.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} period | value | low | high | n | set aside | lower limit | upper limit | note | trend, below a header row: one row a period, such as 2026-03, 2026-Q1 or 2026-W09. Limits and trend need eight periods of at least ten answers; periods of fewer are left out of both, and counted; the first row says what the series does. Answers without a date stand in a last row, (no date).
 * @example =CSAT_TREND({DATE(2026,1,5);DATE(2026,2,20)}, {5;2}, "month", "1-5") → {"period", "value", "low", "high", "n", "set aside", "lower limit", "upper limit", "note", "trend"; "2026-01", 100, 20.6549…, 100, 1, 0, "", "", "too few answers", "Too few periods to speak of a trend (0; 8 are needed). Periods with fewer than 10 answers, left out of trend and control limits: 2."; "2026-02", 0, 0, 79.3450…, 1, 0, "", "", "too few answers", ""}
 * @customfunction
 */
export function CSAT_TREND(
  dates: unknown,
  answers: unknown,
  period?: unknown,
  scale?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return trendTable(
    { name: 'CSAT_TREND', metric: 'csat', scale, confidence },
    dates,
    answers,
    period,
    counts,
    spreadsheetDays,
  );
}

/**
 * Customer satisfaction of every segment, each set against all the others together. It spills, most answers first.
 *
 * Example: =CSAT_BY(C2:C, B2:B, "1-5") or, where decimals are written with a comma, =CSAT_BY(C2:C; B2:B; "1-5").
 *
 * @param {A2:A200} segments What each answer belongs to, such as a channel or a team: one column as high as the answers.
 * @param {B2:B200} answers The answers: one column.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} segment | value | low | high | n | set aside | difference | p | adjusted p | note, below a header row. difference: the segment minus all the others. Spellings that differ only in capitals, spaces or end punctuation are one segment. adjusted p: after Benjamini–Hochberg over the segments; the note calls a segment higher or lower only under 0.05 and with ten answers.
 * @example =CSAT_BY({"chat";"mail";"chat"}, {5;2;4}, "1-5") → {"segment", "value", "low", "high", "n", "set aside", "difference", "p", "adjusted p", "note"; "chat", 100, 34.2380…, 100, 2, 0, 100, 0.3333…, 0.3333…, "too few answers"; "mail", 0, 0, 79.3450…, 1, 0, -100, 0.3333…, 0.3333…, "too few answers"}
 * @example =CSAT_BY({"chat";"chat";"mail";"mail"}, {5;1;5;1}, "1-5", 95, {30;10;10;30}) → {"segment", "value", "low", "high", "n", "set aside", "difference", "p", "adjusted p", "note"; "chat", 75, 59.8060…, 85.8128…, 40, 0, 50, 0.00000774…, 0.00000774…, "higher than the others"; "mail", 25, 14.1871…, 40.1939…, 40, 0, -50, 0.00000774…, 0.00000774…, "lower than the others"}
 * @customfunction
 */
export function CSAT_BY(
  segments: unknown,
  answers: unknown,
  scale?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return segmentTable(
    { name: 'CSAT_BY', metric: 'csat', scale, confidence },
    segments,
    answers,
    counts,
    spreadsheetDays,
  );
}

/**
 * Customer satisfaction of two groups, such as before and after a change: is the difference more than chance?
 *
 * Example: =CSAT_COMPARE(A2:A200, B2:B200, "1-5") or, where decimals are written with a comma, =CSAT_COMPARE(A2:A200; B2:B200; "1-5").
 *
 * @param {A2:A200} before The answers of the first group, such as the time before a change.
 * @param {B2:B200} after The answers of the second group. The ranges may differ in height.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @return {table} before | after | difference | low | high | p | n before | n after | method | reading, below a header row. difference: after minus before, with its interval (low, high).
 * @example =CSAT_COMPARE({5;4;2;1;3;4;2;1;5;2}, {5;4;5;5;4;4;5;5;3;5}, "1-5") → {"before", "after", "difference", "low", "high", "p", "n before", "n after", "method", "reading"; 40, 90, 50, 8.1593…, 74.5936…, 0.0572…, 10, 10, "Fisher's exact, Newcombe interval", "After (90) cannot be told apart from before (40): difference 50, 8 to 75."}
 * @customfunction
 */
export function CSAT_COMPARE(before: unknown, after: unknown, scale?: unknown, confidence?: unknown): Table {
  return comparisonTable({ name: 'CSAT_COMPARE', metric: 'csat', scale, confidence }, before, after);
}

/**
 * Customer satisfaction of a count table: how often each point of the scale was answered.
 *
 * Example: =CSAT_COUNTS(A2:A8, B2:B8, "1-7") or, where decimals are written with a comma, =CSAT_COUNTS(A2:A8; B2:B8; "1-7").
 *
 * @param {A2:A8} points The points of the scale, or their labels: one column.
 * @param {B2:B8} counts How often each was answered: one column of whole numbers, as high as the points.
 * @param {"1-5"} scale The scale that was asked: "1-5", "1-7", "1-10", "1-3", "good/bad", "faces-3" or "faces-5". Left out: that of the labels; numbers need it.
 * @return {number} The share of satisfied answers, 0 to 100, unrounded.
 * @example =CSAT_COUNTS({"good";"bad"}, {80;20}, "good/bad") → 80
 * @customfunction
 */
export function CSAT_COUNTS(points: unknown, counts: unknown, scale?: unknown): number {
  return countsCell({ name: 'CSAT_COUNTS', metric: 'csat', scale }, points, counts);
}
