import type { Table } from '../cells.ts';
import { comparisonTable } from '../comparison-table.ts';
import { spreadsheetDays } from '../google/spreadsheet-zone.ts';
import { intervalTable } from '../interval-table.ts';
import { countsCell, scoreCell } from '../score-cell.ts';
import { segmentTable } from '../segment-table.ts';
import { summaryTable } from '../summary-table.ts';
import { trendTable } from '../trend-table.ts';

/**
 * Net Promoter Score of the answers in a range, from 0 to 10: % promoters (9, 10) minus % detractors (0 to 6).
 *
 * Example: =NPS(A2:A200).
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @return {number} The score in points from -100 to 100, unrounded.
 * @example =NPS({10;9;7;0}) → 25
 * @example =NPS({"9 - promoter";10;"";3}) → 33.3333…
 * @customfunction
 */
export function NPS(answers: unknown): number {
  return scoreCell({ name: 'NPS', metric: 'nps' }, answers);
}

/**
 * Interval of the Net Promoter Score: how far the score can be trusted, given how many answered.
 *
 * Example: =NPS_INTERVAL(A2:A200, 90) or, where decimals are written with a comma, =NPS_INTERVAL(A2:A200; 90).
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} low | high: the lower and upper end, in points, below a header row.
 * @example =NPS_INTERVAL({10;9;7;0}) → {"low", "high"; -44.1597…, 72.7311…}
 * @example =NPS_INTERVAL({10;9;7;0}, 90%) → {"low", "high"; -34.7632…, 63.3347…}
 * @customfunction
 */
export function NPS_INTERVAL(answers: unknown, confidence?: unknown, counts?: unknown): Table {
  return intervalTable({ name: 'NPS_INTERVAL', metric: 'nps', confidence }, answers, counts);
}

/**
 * Everything the Net Promoter Score of a range carries: method, scale, direction, interval, bands, what was set aside and why, warnings, and what it says in words.
 *
 * Example: =NPS_SUMMARY(A2:A200).
 *
 * @param {A2:A200} answers The answers: a range, or one cell. Blank cells are left out, never counted as 0.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} label | value, below a header row: metric, method, scale, direction, score, low, high, confidence, interval method, answers, standard deviation, standard error, the shares of the three bands in percent, the bands, seven rows of what was set aside; then how often each point was answered, in percent, and a row for each warning and each sentence of the reading.
 * @example =NPS_SUMMARY({10;9;7;0}) → {"label", "value"; "metric", "NPS"; "method", "net (positive minus negative)"; "scale", "0-10"; "direction", "high is good"; "score", 25; "low", -44.1597…; "high", 72.7311…; …}
 * @customfunction
 */
export function NPS_SUMMARY(answers: unknown, confidence?: unknown, counts?: unknown): Table {
  return summaryTable({ name: 'NPS_SUMMARY', metric: 'nps', confidence }, answers, counts);
}

/**
 * Net Promoter Score of every calendar period, with its interval, limits and trend. It spills; a period without answers is a gap, not a zero.
 *
 * Example: =NPS_TREND(A2:A, B2:B, "month") or, where decimals are written with a comma, =NPS_TREND(A2:A; B2:B; "month").
 *
 * @param {A2:A200} dates When each answer was given: true dates, or text with the year first; one column as high as the answers. Read by the clock of the spreadsheet.
 * @param {B2:B200} answers The answers: one column.
 * @param {"month"} period "week" (ISO weeks), "month" or "quarter". Left out: weeks under three months of dates, months up to four years, quarters beyond.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} period | value | low | high | n | set aside | lower limit | upper limit | note | trend, below a header row: one row a period, such as 2026-03, 2026-Q1 or 2026-W09. Limits and trend need eight periods of at least ten answers; periods of fewer are left out of both, and counted; the first row says what the series does. Answers without a date stand in a last row, (no date).
 * @example =NPS_TREND({DATE(2026,1,5);DATE(2026,1,20);DATE(2026,3,2)}, {10;7;3}, "quarter") → {"period", "value", "low", "high", "n", "set aside", "lower limit", "upper limit", "note", "trend"; "2026-Q1", 0, -61.1126…, 61.1126…, 3, 0, "", "", "too few answers", "Too few periods to speak of a trend (0; 8 are needed). Periods with fewer than 10 answers, left out of trend and control limits: 1."}
 * @customfunction
 */
export function NPS_TREND(
  dates: unknown,
  answers: unknown,
  period?: unknown,
  confidence?: unknown,
  counts?: unknown,
): Table {
  return trendTable({ name: 'NPS_TREND', metric: 'nps', confidence }, dates, answers, period, counts, spreadsheetDays);
}

/**
 * Net Promoter Score of every segment, each set against all the others together. It spills, most answers first.
 *
 * Example: =NPS_BY(C2:C, B2:B) or, where decimals are written with a comma, =NPS_BY(C2:C; B2:B).
 *
 * @param {A2:A200} segments What each answer belongs to, such as a channel or a team: one column as high as the answers.
 * @param {B2:B200} answers The answers: one column.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @param {C2:C200} counts For a count table: how often each answer was given, a whole number a row, as high as the answers. Left out: each row is one answer.
 * @return {table} segment | value | low | high | n | set aside | difference | p | adjusted p | note, below a header row. difference: the segment minus all the others. Spellings that differ only in capitals, spaces or end punctuation are one segment. adjusted p: after Benjamini–Hochberg over the segments; the note calls a segment higher or lower only under 0.05 and with ten answers.
 * @example =NPS_BY({"chat";"mail";"chat"}, {10;6;9}) → {"segment", "value", "low", "high", "n", "set aside", "difference", "p", "adjusted p", "note"; "chat", 100, -24.4109…, 100, 2, 0, 200, 0.1923…, 0.1923…, "too few answers"; "mail", -100, -100, 48.4986…, 1, 0, -200, 0.1923…, 0.1923…, "too few answers"}
 * @example =NPS_BY({"chat";"chat";"mail";"mail"}, {10;0;10;0}, 95, {30;10;10;30}) → {"segment", "value", "low", "high", "n", "set aside", "difference", "p", "adjusted p", "note"; "chat", 50, 20.6478…, 72.3754…, 40, 0, 100, 0.000000620…, 0.000000620…, "higher than the others"; "mail", -50, -72.3754…, -20.6478…, 40, 0, -100, 0.000000620…, 0.000000620…, "lower than the others"}
 * @customfunction
 */
export function NPS_BY(segments: unknown, answers: unknown, confidence?: unknown, counts?: unknown): Table {
  return segmentTable({ name: 'NPS_BY', metric: 'nps', confidence }, segments, answers, counts, spreadsheetDays);
}

/**
 * Net Promoter Score of two groups, such as before and after a change: is the difference more than chance?
 *
 * Example: =NPS_COMPARE(A2:A200, B2:B200) or, where decimals are written with a comma, =NPS_COMPARE(A2:A200; B2:B200).
 *
 * @param {A2:A200} before The answers of the first group, such as the time before a change.
 * @param {B2:B200} after The answers of the second group. The ranges may differ in height.
 * @param {95} confidence Confidence of the intervals: 95, 0.95 or 95 %. Left out: 95 %.
 * @return {table} before | after | difference | low | high | p | n before | n after | method | reading, below a header row. difference: after minus before, with its interval (low, high).
 * @example =NPS_COMPARE({9;10;6;7;9;10;8;9;3;10}, {9;10;9;10;9;10;8;9;10;10}) → {"before", "after", "difference", "low", "high", "p", "n before", "n after", "method", "reading"; 40, 90, 50, -14.9243…, 91.8474…, 0.1579…, 10, 10, "adjusted Wald z", "After (90) cannot be told apart from before (40): difference 50, -15 to 92."}
 * @customfunction
 */
export function NPS_COMPARE(before: unknown, after: unknown, confidence?: unknown): Table {
  return comparisonTable({ name: 'NPS_COMPARE', metric: 'nps', confidence }, before, after);
}

/**
 * Net Promoter Score of a count table: how often each point of the scale was answered.
 *
 * Example: =NPS_COUNTS(A2:A8, B2:B8) or, where decimals are written with a comma, =NPS_COUNTS(A2:A8; B2:B8).
 *
 * @param {A2:A8} points The points of the scale, or their labels: one column.
 * @param {B2:B8} counts How often each was answered: one column of whole numbers, as high as the points.
 * @return {number} The score in points from -100 to 100, unrounded.
 * @example =NPS_COUNTS({10;9;8;7;6;0}, {40;20;10;10;15;5}) → 40
 * @customfunction
 */
export function NPS_COUNTS(points: unknown, counts: unknown): number {
  return countsCell({ name: 'NPS_COUNTS', metric: 'nps' }, points, counts);
}
