import type { ColumnReport } from '../reports/report.ts';
import type { Counted } from './import-run.ts';
import type { RecognisedColumn } from './recognise.ts';

/** Columns beyond so many are not listed one by one. */
const MOST_COLUMNS = 2000;

/**
 * What was recognised in each column, for people.
 *
 * @param counted the file as counted
 * @param full the counted columns, recognised from all their values
 */
export function columnReports(counted: Counted, full: readonly RecognisedColumn[]): ColumnReport[] {
  const whole = new Map(full.map((column) => [column.at, column]));
  return counted.recognised.columns.slice(0, MOST_COLUMNS).map((first) => {
    const column = whole.get(first.at) ?? first;
    const answer = column.role === 'answer';
    const texts = [...column.profile.texts.keys()].filter((text) => text.trim() !== '');
    return {
      name: column.name,
      position: column.at + 1,
      role: column.role,
      metric: column.metric ?? null,
      scale: answer ? (column.scale ?? null) : null,
      direction:
        !answer || !column.metric ? null : column.metric === 'ces' ? (column.direction ?? null) : 'high is good',
      evidence: column.evidence,
      ...(column.question === undefined ? {} : { question: column.question }),
      examples: texts.slice(0, 5),
      filled: column.profile.filled + (whole.has(first.at) ? 0 : (counted.recognised.beyond[first.at] ?? 0)),
      looked: whole.has(first.at) ? counted.rows : counted.recognised.looked,
    };
  });
}
