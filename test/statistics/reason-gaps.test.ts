import { describe, expect, it } from 'vitest';
import { compareNets } from '../../shared/statistics/compare-nets.ts';
import { reasonGaps } from '../../shared/statistics/reason-gaps.ts';
import { netSegments, shareSegments } from '../../shared/statistics/segment-method.ts';

describe('reasonGaps', () => {
  it('takes the score with the reason minus the score without', () => {
    const slow = { negative: 9, neutral: 1, positive: 2 };
    const rest = { negative: 5, neutral: 5, positive: 30 };
    const [row] = reasonGaps([{ reason: 'slow', with: slow, without: rest }], netSegments);
    expect(row).toMatchObject({ withN: 12, withoutN: 40, comparison: compareNets(slow, rest) });
    expect(row!.gap).toBe(row!.comparison!.difference);
    expect(row!.gap).toBeLessThan(0);
  });

  it('adjusts for the number of reasons and leaves out those that cannot be tested', () => {
    const rows = reasonGaps(
      [
        { reason: 'slow', with: { successes: 2, n: 20 }, without: { successes: 18, n: 20 } },
        { reason: 'named by all', with: { successes: 20, n: 40 }, without: { successes: 0, n: 0 } },
        { reason: 'price', with: { successes: 9, n: 20 }, without: { successes: 11, n: 20 } },
      ],
      shareSegments,
    );
    expect(rows.map(({ gap }) => gap)).toEqual([-80, null, -10]);
    expect(rows[1]).toMatchObject({ comparison: null, pValue: null, adjustedPValue: null });
    expect(rows[0]!.adjustedPValue).toBeCloseTo(2 * rows[0]!.pValue!, 15);
  });
});
