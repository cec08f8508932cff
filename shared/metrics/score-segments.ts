import type { Excluded } from '../answers/exclusion.ts';
import type { Tally } from '../answers/tally.ts';
import { type Estimate, estimateOf, type PartSettings, partScore } from './part-score.ts';
import { testSegments } from './segments.ts';
import { TOO_FEW } from './thresholds.ts';

export interface SegmentReport extends Estimate {
  readonly segment: string;
  readonly excluded: Excluded;
  /** Under ten answers: the value is shown, and that nothing can be said from it. */
  readonly tooFew: boolean;
  /** This segment minus all the others pooled, in the units of the score; null where there is nothing to compare with. */
  readonly difference: number | null;
  readonly p: number | null;
  /** Benjamini–Hochberg over the segments shown. */
  readonly pAdjusted: number | null;
}

/**
 * Scores every segment and sets it against all the others pooled.
 *
 * @param tallies answers by segment, all on one scale
 * @param settings how they are scored
 * @param unnamed what the segment without a name is called
 * @returns the segments, most answers first, equal ones in the order they came
 * @example scoreSegments([['mail', mail], ['chat', chat]], settings)[0]?.segment // 'chat', which has more answers
 */
export function scoreSegments(
  tallies: Iterable<readonly [segment: string, tally: Tally]>,
  settings: PartSettings,
  unnamed = '(blank)',
): readonly SegmentReport[] {
  const groups = [...tallies].sort((a, b) => b[1].n - a[1].n);
  const tests = testSegments(
    groups.map(([, tally]) => tally),
    settings.method,
    settings.bands ?? null,
    settings.confidence,
  );
  return groups.map(
    ([name, tally], index): SegmentReport => ({
      segment: name === '' ? unnamed : name,
      ...estimateOf(partScore(tally, settings)),
      excluded: tally.excluded,
      tooFew: tally.n < TOO_FEW,
      ...tests[index]!,
    }),
  );
}
