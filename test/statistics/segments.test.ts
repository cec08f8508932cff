import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMeans } from '../../shared/statistics/compare-means.ts';
import { compareNets } from '../../shared/statistics/compare-nets.ts';
import { momentsOfValues } from '../../shared/statistics/moments.ts';
import { meanSegments, netSegments, shareSegments } from '../../shared/statistics/segment-method.ts';
import { compareSegments } from '../../shared/statistics/segments.ts';

describe('compareSegments', () => {
  it('sets each group against all the others pooled, in input order', () => {
    const chat = { negative: 1, neutral: 2, positive: 9 };
    const mail = { negative: 8, neutral: 3, positive: 2 };
    const phone = { negative: 3, neutral: 3, positive: 4 };
    const rows = compareSegments(
      [
        { name: 'chat', summary: chat },
        { name: 'mail', summary: mail },
        { name: 'phone', summary: phone },
      ],
      netSegments,
    );
    expect(rows.map(({ name, n, othersN }) => [name, n, othersN])).toEqual([
      ['chat', 12, 23],
      ['mail', 13, 22],
      ['phone', 10, 25],
    ]);
    expect(rows[1]!.comparison).toEqual(compareNets(mail, { negative: 4, neutral: 5, positive: 13 }));
  });

  it('pools answers of means, not averages', () => {
    const groups = [
      [1, 2, 2],
      [3, 4, 5, 5],
      [5, 5],
    ];
    const rows = compareSegments(
      groups.map((values, index) => ({ name: String(index), summary: momentsOfValues(values) })),
      meanSegments,
    );
    const expected = compareMeans(momentsOfValues(groups[0]!), momentsOfValues([3, 4, 5, 5, 5, 5]));
    expect(rows[0]!.pValue).toBeCloseTo(expected.pValue!, 12);
    expect(rows[0]!.comparison!.difference).toBeCloseTo(expected.difference, 12);
  });

  it('adjusts over the groups that were tested', () => {
    const count = fc.nat(20);
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { maxLength: 8 }), (groups) => {
        const rows = compareSegments(
          groups.map(([s, f], index) => ({ name: String(index), summary: { successes: s, n: s + f } })),
          shareSegments,
        );
        for (const row of rows) {
          if (row.n === 0) expect(row.comparison).toBeNull();
          if (row.pValue === null) expect(row.adjustedPValue).toBeNull();
          else expect(row.adjustedPValue!).toBeGreaterThanOrEqual(row.pValue);
        }
      }),
    );
  });

  it('has nothing to compare a single group with', () => {
    const rows = compareSegments([{ name: 'all', summary: { successes: 1, n: 2 } }], shareSegments);
    expect(rows).toEqual([
      {
        name: 'all',
        summary: { successes: 1, n: 2 },
        n: 2,
        othersN: 0,
        comparison: null,
        pValue: null,
        adjustedPValue: null,
      },
    ]);
    expect(compareSegments([], shareSegments)).toEqual([]);
  });
});
