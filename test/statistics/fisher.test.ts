import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisher } from '../../shared/statistics/fisher.ts';

describe('fisher', () => {
  it('agrees with R fisher.test', () => {
    expect(fisher([45, 5, 30, 20])).toBeCloseTo(0.0009668432030629, 12);
    expect(fisher([3, 2, 1, 5])).toBeCloseTo(0.242424242424243, 12);
    expect(fisher([0, 8, 4, 5])).toBeCloseTo(0.0823529411764705, 12);
    expect(fisher([700, 300, 660, 340])).toBeCloseTo(0.0615133746177161, 12);
  });

  it.each([[[0, 0, 0, 0]], [[5, 0, 7, 0]], [[0, 5, 0, 7]], [[0, 0, 3, 4]]] as const)(
    'gives 1 when a margin is zero: %j',
    (table) => {
      expect(fisher(table)).toBe(1);
    },
  );

  it('counts tables that tie with the observed one on the other side', () => {
    expect(fisher([3, 0, 0, 3])).toBeCloseTo(0.1, 12);
  });

  it('does not overflow with millions of answers', () => {
    expect(fisher([500000, 500000, 499000, 501000])).toBeCloseTo(0.1577145049, 9);
    expect(fisher([1000000, 0, 0, 1000000])).toBe(0);
  });

  it('does not depend on which group or which outcome is named first', () => {
    const cell = fc.nat(30);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const p = fisher([a, b, c, d]);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisher([c, d, a, b])).toBeCloseTo(p, 12);
        expect(fisher([b, a, d, c])).toBeCloseTo(p, 12);
        expect(fisher([a, c, b, d])).toBeCloseTo(p, 12);
      }),
    );
  });

  it('refuses counts that are not whole', () => {
    expect(() => fisher([1.5, 2, 3, 4])).toThrow(/whole number/);
  });
});
