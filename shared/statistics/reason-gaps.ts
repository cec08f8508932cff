import type { Comparison } from './comparison.ts';
import { benjaminiHochberg } from './correct-p-values.ts';
import type { SegmentMethod } from './segment-method.ts';

/** How much the score differs between answers with and without a reason. An association, not an effect. */
export interface ReasonGap<Result extends Comparison> {
  reason: string;
  /** Answers that name the reason. */
  withN: number;
  /** Answers that do not. */
  withoutN: number;
  /** Score with the reason minus score without; null when either side is empty. */
  gap: number | null;
  /** The whole comparison; null when either side is empty. */
  comparison: Result | null;
  /** Raw p-value, 0–1; null when there is no test. */
  pValue: number | null;
  /** p-value after Benjamini–Hochberg over all reasons, 0–1; null when there is no test. */
  adjustedPValue: number | null;
}

/**
 * Gap of each reason: the score of answers that name it minus the score of those that do not.
 *
 * People who name a reason may differ in other ways as well: a gap says what goes together, not what would change.
 *
 * @param reasons each with the summary of answers that name it and of those that do not
 * @param method how to count and compare (`netSegments`, `shareSegments`, `meanSegments`)
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns one row a reason, in input order, with interval, raw and adjusted p
 * @throws RangeError when a summary makes no sense or confidence is not between 0 and 1
 * @see scoring.md, drivers; Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 * @example reasonGaps([{ reason: 'slow', with: { successes: 1, n: 4 }, without: { successes: 3, n: 4 } }], shareSegments)[0].gap // -50
 */
export function reasonGaps<Summary, Result extends Comparison>(
  reasons: readonly { reason: string; with: Summary; without: Summary }[],
  method: SegmentMethod<Summary, Result>,
  confidence = 0.95,
): ReasonGap<Result>[] {
  const comparisons = reasons.map((reason) =>
    method.size(reason.with) > 0 && method.size(reason.without) > 0
      ? method.compare(reason.with, reason.without, confidence)
      : null,
  );
  const adjusted = benjaminiHochberg(comparisons.map((comparison) => comparison?.pValue ?? null));
  return reasons.map((reason, index) => ({
    reason: reason.reason,
    withN: method.size(reason.with),
    withoutN: method.size(reason.without),
    gap: comparisons[index]?.difference ?? null,
    comparison: comparisons[index]!,
    pValue: comparisons[index]?.pValue ?? null,
    adjustedPValue: adjusted[index]!,
  }));
}
