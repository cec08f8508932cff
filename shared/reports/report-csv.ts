import { csvLine, type Field } from '../exports/csv-line.ts';
import type { Estimate } from '../metrics/part-score.ts';
import type { Report, ScoreReport } from './report.ts';

/**
 * The columns of a report as CSV, one row for every score and for every segment, period and comparison of it:
 *
 * `file` · `column` the answers' column · `metric`, `method`, `scale`, `direction`, `direction_assumed` how it was scored ·
 * `kind` overall, segment, period, group (one side of a comparison) or difference · `by` the column or period it is broken down by ·
 * `name` the segment, period or group · `value`, `low`, `high` in the score's units, unrounded · `confidence` 0–1 · `n` answers ·
 * `set_aside` cells that were none · `difference` of a segment from all the others · `p` of a segment or a comparison, `p_adjusted` of a segment, 0–1 ·
 * `too_few` segment or period under ten answers.
 */
export const REPORT_COLUMNS = [
  'file',
  'column',
  'metric',
  'method',
  'scale',
  'direction',
  'direction_assumed',
  'kind',
  'by',
  'name',
  'value',
  'low',
  'high',
  'confidence',
  'n',
  'set_aside',
  'difference',
  'p',
  'p_adjusted',
  'too_few',
] as const;

type Row = Partial<Record<(typeof REPORT_COLUMNS)[number], Field>>;

/**
 * A report as a CSV file, in the columns of `REPORT_COLUMNS`.
 *
 * @returns lines with their line breaks, the header first
 */
export function reportCsv(report: Report): string[] {
  const lines = [csvLine(REPORT_COLUMNS)];
  for (const score of report.scores) {
    const how: Row = {
      file: report.file,
      column: score.column,
      metric: score.metric,
      method: score.method,
      scale: score.scale,
      direction: score.direction,
      direction_assumed: score.directionAssumed,
      confidence: score.confidence,
    };
    for (const row of rowsOf(score))
      lines.push(csvLine(REPORT_COLUMNS.map((name) => ({ ...how, ...row })[name] ?? null)));
  }
  return lines;
}

function rowsOf(score: ScoreReport): Row[] {
  const rows: Row[] = [{ kind: 'overall', ...numbers(score), set_aside: total(score.excluded) }];
  for (const { column, segments } of score.breakdowns) {
    for (const segment of segments) {
      rows.push({
        kind: 'segment',
        by: column,
        name: segment.segment,
        ...numbers(segment),
        set_aside: total(segment.excluded),
        difference: segment.difference,
        p: segment.p,
        p_adjusted: segment.pAdjusted,
        too_few: segment.tooFew,
      });
    }
  }
  for (const period of score.periods) {
    rows.push({
      kind: 'period',
      by: score.period,
      name: period.period,
      ...numbers(period),
      set_aside: total(period.excluded),
      too_few: period.tooFew,
    });
  }
  const { comparison } = score;
  if (comparison) {
    const { column, a, b, difference, low, high, p } = comparison;
    for (const group of [a, b]) rows.push({ kind: 'group', by: column, name: group.name, ...numbers(group) });
    const name = `${b.name} minus ${a.name}`;
    rows.push({ kind: 'difference', by: column, name, value: difference, low, high, n: a.n + b.n, p });
  }
  return rows;
}

function numbers({ value, low, high, n }: Estimate): Row {
  return { value, low, high, n };
}

function total(excluded: Readonly<Record<string, number>>): number {
  return Object.values(excluded).reduce((sum, count) => sum + count, 0);
}
