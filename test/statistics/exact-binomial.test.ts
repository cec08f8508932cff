import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactBinomial } from '../../shared/statistics/exact-binomial.ts';

describe('exactBinomial', () => {
  it('agrees with R binom.test', () => {
    expect(exactBinomial({ successes: 43, n: 50 }, 0.8)).toBeCloseTo(0.376466805044809, 12);
    expect(exactBinomial({ successes: 9, n: 10 }, 0.7)).toBeCloseTo(0.2995766785, 12);
  });

  it('is the sum over all outcomes no likelier than the observed one', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (s, f, share) => {
        fc.pre(s + f > 0);
        const n = s + f;
        let chance = (1 - share) ** n;
        const chances: number[] = [];
        for (let k = 0; k <= n; k++) {
          chances.push(chance);
          chance *= ((n - k) / (k + 1)) * (share / (1 - share));
        }
        const rare = chances.filter((value) => value <= chances[s]! * (1 + 1e-7));
        expect(exactBinomial({ successes: s, n }, share)).toBeCloseTo(
          Math.min(
            1,
            rare.reduce((a, b) => a + b, 0),
          ),
          8,
        );
      }),
    );
  });

  it('knows certainty: shares of 0 and 1', () => {
    expect(exactBinomial({ successes: 0, n: 3 }, 0)).toBe(1);
    expect(exactBinomial({ successes: 1, n: 3 }, 0)).toBe(0);
    expect(exactBinomial({ successes: 3, n: 3 }, 1)).toBe(1);
    expect(exactBinomial({ successes: 2, n: 3 }, 1)).toBe(0);
  });

  it('is quick and finite with a million answers', () => {
    const p = exactBinomial({ successes: 501000, n: 1000000 }, 0.5);
    expect(p).toBeCloseTo(0.0456082998653896, 8);
  });

  it('refuses shares past 0–1', () => {
    expect(() => exactBinomial({ successes: 1, n: 2 }, 80)).toThrow(/between 0 and 1/);
  });
});
