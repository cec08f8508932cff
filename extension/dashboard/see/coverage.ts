import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { normaliseLabel } from '#shared/answers/labels.ts';
import type { Role } from '#shared/imports/role.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import type { Breakdown } from '#shared/reports/report.ts';
import type { OpenSource } from '#shared/sources/source.ts';
import { sourcePlan } from '#shared/sources/source-plan.ts';

/** A touchpoint, or a channel, and whether anybody is asked there. */
export interface Covered {
  readonly name: string;
  readonly n: number;
  readonly state: 'measured' | 'few' | 'none';
  /** Surveys sent from there. */
  readonly sent: number;
}

/** What of a source's touchpoints is measured. */
export interface Coverage {
  readonly column: string;
  readonly role: Role;
  /** Most answers first. */
  readonly rows: readonly Covered[];
  /** Touchpoints often measured that are not among them. */
  readonly others: readonly string[];
}

/** A touchpoint in every wording it may have, the reader's first; and how many surveys were sent from there. */
export interface KnownTouchpoint {
  readonly wordings: readonly string[];
  readonly sent: number;
}

/** The columns that name where a customer was asked, the most telling first. */
const PLACES: readonly Role[] = ['touchpoint', 'channel'];

/**
 * Which touchpoints have answers, which too few, and which none: those that stand in the whole source, and those that surveys were sent from.
 *
 * @param source the whole source
 * @param breakdowns of its score, under a filter
 * @param known touchpoints that have a name in every language
 * @returns `undefined` where no column names touchpoints or channels
 */
export function coverageOf(
  { counted, cube }: OpenSource,
  breakdowns: readonly Breakdown[],
  known: readonly KnownTouchpoint[],
): Coverage | undefined {
  const { dimensions } = sourcePlan(counted.plan, counted.recognised);
  for (const role of PLACES) {
    for (const { at, name: column, role: given } of counted.recognised.columns) {
      const breakdown = breakdowns.find((one) => one.column === (counted.header.names[at] ?? column));
      const place = dimensions.indexOf(at);
      if (given !== role || !breakdown || place < 0) continue;
      const rows = new Map<string, Covered>();
      for (const { segment: name, n } of breakdown.segments)
        rows.set(normaliseLabel(name), {
          name,
          n,
          state: n === 0 ? 'none' : n < TOO_FEW ? 'few' : 'measured',
          sent: 0,
        });
      const missing = (name: string): Covered => ({ name, n: 0, state: 'none', sent: 0 });
      for (const name of cube.dimensions[place]!.texts)
        if (name !== '' && name !== OTHER_VALUES && !rows.has(normaliseLabel(name)))
          rows.set(normaliseLabel(name), missing(name));
      const others: string[] = [];
      for (const { wordings, sent } of role === 'touchpoint' ? known : []) {
        const name = wordings.map(normaliseLabel).find((wording) => rows.has(wording)) ?? normaliseLabel(wordings[0]!);
        const row = rows.get(name) ?? missing(wordings[0]!);
        if (sent > 0) rows.set(name, { ...row, sent });
        else if (!rows.has(name)) others.push(row.name);
      }
      const sorted = [...rows.values()].sort((a, b) => b.n - a.n || b.sent - a.sent);
      return { column: breakdown.column, role, rows: sorted, others };
    }
  }
  return undefined;
}
