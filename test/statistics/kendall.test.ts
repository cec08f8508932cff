import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendall } from '../../shared/statistics/kendall.ts';
import { pairsOfAnswers } from '../../shared/statistics/rating-pairs.ts';

describe('kendall', () => {
  it('counts pairs of people in the same and in opposite order', () => {
    const rating = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 2, maxLength: 30 }), (people) => {
        let s = 0;
        let tiedX = 0;
        let tiedY = 0;
        people.forEach(([a, b], i) => {
          for (const [c, d] of people.slice(i + 1)) {
            s += Math.sign(a - c) * Math.sign(b - d);
            tiedX += a === c ? 1 : 0;
            tiedY += b === d ? 1 : 0;
          }
        });
        const all = (people.length * (people.length - 1)) / 2;
        const { tauB } = kendall(
          pairsOfAnswers(
            people.map(([x]) => x),
            people.map(([, y]) => y),
          ),
        );
        if (tiedX === all || tiedY === all) expect(tauB).toBeNull();
        else expect(tauB).toBeCloseTo(s / Math.sqrt((all - tiedX) * (all - tiedY)), 12);
      }),
    );
  });

  it('gives the exact p-value without ties: 1 in 12 orders of 4 is complete either way', () => {
    expect(kendall(pairsOfAnswers([1, 2, 3, 4], [1, 2, 3, 4]))).toEqual({ tauB: 1, pValue: 2 / 24, n: 4 });
    expect(kendall(pairsOfAnswers([1, 2, 3, 4], [4, 3, 2, 1])).pValue).toBeCloseTo(2 / 24, 15);
    expect(kendall(pairsOfAnswers([1, 2, 3, 4], [1, 3, 2, 4])).pValue).toBeCloseTo(1 / 3, 14);
  });

  it('does not overflow on long lists without ties', () => {
    const people = Array.from({ length: 3000 }, (_, index) => index);
    expect(kendall(pairsOfAnswers(people, people))).toMatchObject({ tauB: 1, pValue: 0 });
  });

  it('is undefined below two people', () => {
    expect(kendall([])).toEqual({ tauB: null, pValue: null, n: 0 });
    expect(kendall(pairsOfAnswers([1], [1]))).toEqual({ tauB: null, pValue: null, n: 1 });
  });
});
