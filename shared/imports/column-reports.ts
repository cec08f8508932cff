import type { Direction } from '../answers/scale.ts';
import type { Evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import type { Counted } from './counted.ts';
import type { RecognisedColumn } from './recognised.ts';

/** What was recognised in one column, and why. */
export interface ColumnReport {
  readonly name: string;
  /** Counted from 1. */
  readonly position: number;
  readonly role: string;
  readonly metric: Metric | null;
  readonly scale: string | null;
  readonly direction: Direction | null;
  /** `evidenceText` says it: "the header speaks of recommendation (NPS)". */
  readonly evidence: readonly Evidence[];
  /** The question's text where it stands apart from the name (Qualtrics). */
  readonly question?: string;
  /** Up to five different values. */
  readonly examples: readonly string[];
  /** Cells that hold something, of so many rows looked at. */
  readonly filled: number;
  readonly looked: number;
}

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
