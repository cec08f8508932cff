import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, correctPValues } from '../../shared/statistics/correct-p-values.ts';

const p = fc.double({ min: 0, max: 1, noNaN: true });

describe('correctPValues', () => {
  it('agrees with R p.adjust', () => {
    const corrected = correctPValues([0.0004, 0.02, 0.9, 0.3, 0.049, 0.051]);
    const close = (got: (number | null)[], want: number[]) =>
      got.forEach((value, index) => void expect(value).toBeCloseTo(want[index]!, 12));
    close(corrected.bh, [0.0024, 0.06, 0.9, 0.36, 0.0765, 0.0765]);
    close(corrected.holm, [0.0024, 0.1, 0.9, 0.6, 0.196, 0.196]);
    close(corrected.bonferroni, [0.0024, 0.12, 1, 1, 0.294, 0.306]);
    close(corrected.by, [0.00588, 0.147, 1, 0.882, 0.187425, 0.187425]);
  });

  it('leaves out what was not tested', () => {
    expect(correctPValues([0.01, null, 0.04])).toEqual({
      bh: [0.02, null, 0.04],
      holm: [0.02, null, 0.04],
      bonferroni: [0.02, null, 0.08],
      by: [0.03, null, 0.06],
    });
    expect(correctPValues([])).toEqual({ bh: [], holm: [], bonferroni: [], by: [] });
  });

  it('keeps the order of the raw values and never makes one smaller', () => {
    fc.assert(
      fc.property(fc.array(p), (values) => {
        for (const adjusted of Object.values(correctPValues(values))) {
          values.forEach((raw, i) => {
            expect(adjusted[i]!).toBeGreaterThanOrEqual(raw);
            expect(adjusted[i]!).toBeLessThanOrEqual(1);
            values.forEach((other, j) => {
              if (raw < other) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
            });
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(fc.array(p, { minLength: 1 }), (values) => {
        expect(benjaminiHochberg([...values].reverse())).toEqual(benjaminiHochberg(values).reverse());
      }),
    );
  });

  it('refuses what is not a p-value', () => {
    expect(() => correctPValues([0.5, 1.2])).toThrow(/number 2 is 1.2/);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });
});
