import { UNSTATED } from '../answers/scale.ts';
import { mergeTallies, type Tally, tallyOf } from '../answers/tally.ts';
import { shownInterval } from '../statistics/interval.ts';
import { pareto } from '../statistics/pareto.ts';
import { noneOf, type PartSettings } from './part-score.ts';
import { boundsOf, reachOfDifference } from './reach.ts';
import { gapsOfReasons } from './segments.ts';
import { TOO_FEW } from './thresholds.ts';

export interface ReasonReport {
  readonly reason: string;
  readonly count: number;
  /** Share of all reasons given, 0–100, and its running sum. */
  readonly share: number;
  readonly cumulative: number;
  /** Among the few that make up 80 %. */
  readonly vital: boolean;
  /** Score with the reason minus score without: an association, not an effect. */
  readonly gap: number | null;
  readonly gapLow: number | null;
  readonly gapHigh: number | null;
  /** Only where the interval passes what a gap can be, and is cut there. */
  readonly gapRawLow?: number;
  readonly gapRawHigh?: number;
  /** Of this reason alone, as the interval is. */
  readonly p: number | null;
  /** Benjamini–Hochberg over the reasons. */
  readonly pAdjusted: number | null;
  /** Under ten answers with the reason, or without it: the gap is there, and nothing can be said from it. */
  readonly tooFew: boolean;
}

/**
 * How often each reason is named, and how the answers that name it differ from those that do not.
 *
 * @param groups answers that name the same reasons, each reason once
 * @param total all answers, also those that name none
 * @param settings how they are scored
 * @returns the reasons, most named first, equal ones by name; those that only unscored rows name are left out. A gap is an association, not an effect
 * @example scoreReasons([{ reasons: ['slow'], tally: slow }], all, settings)[0]?.gap // score of `slow` minus score of the others
 */
export function scoreReasons(
  groups: Iterable<{ readonly reasons: readonly string[]; readonly tally: Tally }>,
  total: Tally,
  settings: PartSettings,
): readonly ReasonReport[] {
  const naming = new Map<string, Tally[]>();
  for (const { reasons, tally } of groups) {
    for (const reason of reasons) {
      const before = naming.get(reason);
      if (before) before.push(tally);
      else naming.set(reason, [tally]);
    }
  }
  const empty = noneOf(total);
  const named = new Map<string, Tally>();
  for (const [reason, tallies] of naming) {
    const tally = mergeTallies([empty, ...tallies]);
    if (tally.n > 0) named.set(reason, tally);
  }
  if (named.size === 0) return [];
  const counts = [...named].map(([reason, tally]) => ({ reason, count: tally.n }));
  const { rows, vitalFew } = pareto(counts.sort((a, b) => (a.reason < b.reason ? -1 : 1)));
  const vital = new Set(vitalFew);
  const gaps = gapsOfReasons(
    rows.map(({ reason }) => {
      const tally = named.get(reason)!;
      return { reason, with: tally, without: rest(total, tally) };
    }),
    settings.method,
    settings.bands ?? null,
    settings.confidence,
  );
  const scale = total.scale.name === UNSTATED.name ? null : total.scale.name;
  const reach = reachOfDifference({ method: settings.method, scale });
  return rows.map((row, index) => {
    const { gap, comparison, pValue, adjustedPValue, withN, withoutN } = gaps[index]!;
    const raw = comparison?.interval ?? null;
    const { low, high, rawLow, rawHigh } = boundsOf(
      raw && gap !== null ? shownInterval(raw, gap, ...reach) : null,
      raw,
    );
    return {
      ...row,
      vital: vital.has(row.reason),
      gap,
      gapLow: low,
      gapHigh: high,
      ...(rawLow === undefined ? {} : { gapRawLow: rawLow }),
      ...(rawHigh === undefined ? {} : { gapRawHigh: rawHigh }),
      p: pValue,
      pAdjusted: adjustedPValue,
      tooFew: Math.min(withN, withoutN) < TOO_FEW,
    };
  });
}

/** The answers of the whole that are not in the part. */
function rest(whole: Tally, part: Tally): Tally {
  return tallyOf(
    whole.scale,
    Float64Array.from({ length: whole.scale.size }, (_, at) => (whole.counts[at] ?? 0) - (part.counts[at] ?? 0)),
    {},
    whole.askedBy,
  );
}
