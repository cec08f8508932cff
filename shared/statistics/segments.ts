import type { Comparison } from './comparison.ts';
import { benjaminiHochberg } from './correct-p-values.ts';
import type { SegmentMethod } from './segment-method.ts';

/** One group set against all the others pooled. */
export interface SegmentComparison<Summary, Result extends Comparison> {
  name: string;
  summary: Summary;
  /** Answers in this group. */
  n: number;
  /** Answers in all the other groups. */
  othersN: number;
  /** Group minus others; null when either side is empty. */
  comparison: Result | null;
  /** Raw p-value, 0–1; null when there is no test. */
  pValue: number | null;
  /** p-value after Benjamini–Hochberg over all groups, 0–1; null when there is no test. */
  adjustedPValue: number | null;
}

/**
 * Compares each group with all the others pooled, and corrects the p-values for having looked at every group.
 *
 * @param groups named summaries; an empty group stays in the list without a test
 * @param method how to count, pool and compare (`netSegments`, `shareSegments`, `meanSegments`)
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @param beside answers in none of the groups: they stand among the others of each
 * @returns one row a group, in input order
 * @throws RangeError when a summary makes no sense or confidence is not between 0 and 1
 * @see Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 * @example compareSegments([{ name: 'chat', summary: { successes: 9, n: 10 } }, { name: 'mail', summary: { successes: 5, n: 10 } }], shareSegments)[0].comparison.difference // 40
 */
export function compareSegments<Summary, Result extends Comparison>(
  groups: readonly { name: string; summary: Summary }[],
  method: SegmentMethod<Summary, Result>,
  confidence = 0.95,
  beside = method.empty,
): SegmentComparison<Summary, Result>[] {
  // Pools of everything before and after each group: the others are found without pooling them anew for every group.
  const before: Summary[] = [];
  let pooled = beside;
  for (const { summary } of groups) {
    before.push(pooled);
    pooled = method.pool(pooled, summary);
  }
  const others: Summary[] = [];
  pooled = method.empty;
  for (let index = groups.length - 1; index >= 0; index--) {
    others[index] = method.pool(before[index]!, pooled);
    pooled = method.pool(groups[index]!.summary, pooled);
  }

  const comparisons = groups.map(({ summary }, index) => {
    const rest = others[index]!;
    return method.size(summary) > 0 && method.size(rest) > 0 ? method.compare(summary, rest, confidence) : null;
  });
  const adjusted = benjaminiHochberg(comparisons.map((comparison) => comparison?.pValue ?? null));
  return groups.map(({ name, summary }, index) => ({
    name,
    summary,
    n: method.size(summary),
    othersN: method.size(others[index]!),
    comparison: comparisons[index]!,
    pValue: comparisons[index]?.pValue ?? null,
    adjustedPValue: adjusted[index]!,
  }));
}
