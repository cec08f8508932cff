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
}

/** What of a source's touchpoints is measured. */
export interface Coverage {
  readonly column: string;
  readonly role: Role;
  /** Most answers first; those that nobody was asked about last. */
  readonly rows: readonly Covered[];
}

/** The columns that name where a customer was asked, the most telling first. */
const PLACES: readonly Role[] = ['touchpoint', 'channel'];

/**
 * Which touchpoints have answers, which too few, and which none: those of the whole source, and those that are known to matter.
 *
 * @param source the whole source
 * @param breakdowns of its score, under a filter
 * @param known names of the touchpoints that matter, each in every wording it may have
 * @returns `undefined` where no column names touchpoints or channels
 */
export function coverageOf(
  { counted, cube }: OpenSource,
  breakdowns: readonly Breakdown[],
  known: readonly (readonly string[])[],
): Coverage | undefined {
  const { dimensions } = sourcePlan(counted.plan, counted.recognised);
  for (const role of PLACES) {
    for (const { at, name: column } of counted.recognised.columns) {
      if (counted.recognised.columns.find((one) => one.at === at)?.role !== role) continue;
      const breakdown = breakdowns.find((one) => one.column === (counted.header.names[at] ?? column));
      const place = dimensions.indexOf(at);
      if (!breakdown || place < 0) continue;
      const rows: Covered[] = breakdown.segments.map(({ segment, n }) => ({
        name: segment,
        n,
        state: n === 0 ? 'none' : n < TOO_FEW ? 'few' : 'measured',
      }));
      const there = new Set(rows.map(({ name }) => normaliseLabel(name)));
      const missing = (name: string): void => {
        rows.push({ name, n: 0, state: 'none' });
        there.add(normaliseLabel(name));
      };
      for (const name of cube.dimensions[place]!.texts)
        if (name !== '' && name !== OTHER_VALUES && !there.has(normaliseLabel(name))) missing(name);
      if (role === 'touchpoint')
        for (const wordings of known)
          if (!wordings.some((wording) => there.has(normaliseLabel(wording)))) missing(wordings[0]!);
      return { column: breakdown.column, role, rows: rows.sort((a, b) => b.n - a.n) };
    }
  }
  return undefined;
}
