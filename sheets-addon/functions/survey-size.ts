import type { Table } from '../cells.ts';
import { surveySizeTable } from '../survey-size-table.ts';

/**
 * How many answers a survey needs for a margin, and how many people to ask for them.
 *
 * Example: =SURVEY_SIZE(1000, 5, 95, "CSAT", 20) or, where decimals are written with a comma, =SURVEY_SIZE(1000; 5; 95; "CSAT"; 20).
 *
 * @param {1000} population How many people could be asked. Empty: unknown, or very many.
 * @param {5} margin How far the score may be off either way, in points: 5, 0.05 or 5 %. For CES: percent of the scale (5 % of 1-5 is 0.2).
 * @param {95} confidence 95, 0.95 or 95 %. Left out: 95 %.
 * @param {"CSAT"} metric "CSAT" for any share, "NPS", or "CES" for a mean. Left out: a share. NPS needs up to four times as many answers.
 * @param {20} responseRate The share of people asked who answer: 20, 0.2 or 20 %. Left out: no invitations are counted.
 * @return {table} answers needed | invitations to send | planned for, below a header row. planned for: what was read, in words.
 * @example =SURVEY_SIZE(1000, 5) → {"answers needed", "invitations to send", "planned for"; 278, "", "A share within 5 points either way, confidence 95 %, population 1000, no response rate given."}
 * @example =SURVEY_SIZE(, 5%, 95%, "NPS", 20%) → {"answers needed", "invitations to send", "planned for"; 1537, 7685, "NPS within 5 points either way, confidence 95 %, any population, response rate 20 %."}
 * @example =SURVEY_SIZE(5000, 5, 95, "CES", 10) → {"answers needed", "invitations to send", "planned for"; 95, 950, "A mean within 5 % of the scale either way, confidence 95 %, population 5000, response rate 10 %."}
 * @customfunction
 */
export function SURVEY_SIZE(
  population: unknown,
  margin: unknown,
  confidence?: unknown,
  metric?: unknown,
  responseRate?: unknown,
): Table {
  return surveySizeTable('SURVEY_SIZE', population, margin, confidence, metric, responseRate);
}
