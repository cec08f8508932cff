import { type FrictionType, frictionTypes } from './friction-types.ts';
import { type FrictionNote, severities } from './note.ts';

/** What is counted of a note. */
export type CountedNote = Pick<FrictionNote, 'type' | 'severity' | 'createdAt'>;

/** Notes by severity: of 1, of 2, of 3. */
export type BySeverity = readonly [number, number, number];

/** Friction notes, counted. */
export interface NoteCounts {
  readonly total: number;
  /** The kinds that occur, most notes first; equal ones in the order of `frictionTypes`. */
  readonly types: readonly { readonly type: FrictionType; readonly count: number; readonly severities: BySeverity }[];
  /** By the name of the period, in order of time; one without notes is missing. */
  readonly periods: readonly { readonly period: string; readonly count: number; readonly severities: BySeverity }[];
}

/**
 * Counts friction notes by kind, severity and period.
 *
 * @param notes those to count
 * @param periodOf the name of the period a moment falls in; names sort in order of time
 * @example countNotes([{ type: 'transfer', severity: 2, createdAt: 0 }], () => '1970-01').types[0] // { type: 'transfer', count: 1, severities: [0, 1, 0] }
 */
export function countNotes(notes: readonly CountedNote[], periodOf: (createdAt: number) => string): NoteCounts {
  const types = new Map<FrictionType, number[]>();
  const periods = new Map<string, number[]>();
  for (const { type, severity, createdAt } of notes) {
    add(types, type, severity);
    add(periods, periodOf(createdAt), severity);
  }
  const part = (counts: readonly number[] = []) => {
    const bySeverity: BySeverity = [counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0];
    return { count: bySeverity[0] + bySeverity[1] + bySeverity[2], severities: bySeverity };
  };
  return {
    total: notes.length,
    types: frictionTypes
      .filter((type) => types.has(type))
      .map((type) => ({ type, ...part(types.get(type)) }))
      .sort((a, b) => b.count - a.count),
    periods: [...periods.keys()].sort().map((period) => ({ period, ...part(periods.get(period)) })),
  };
}

function add<Key>(counts: Map<Key, number[]>, key: Key, severity: (typeof severities)[number]): void {
  const there = counts.get(key) ?? severities.map(() => 0);
  there[severity - 1]! += 1;
  counts.set(key, there);
}
