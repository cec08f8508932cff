import { describe, expect, it } from 'vitest';
import {
  betaLowerTail,
  betaQuantile,
  fUpperTail,
  normalLowerTail,
  normalQuantile,
  tQuantile,
  twoSidedNormal,
  twoSidedT,
} from '../../shared/statistics/distributions.ts';

// Expected values: scipy 1.17.
describe('distributions', () => {
  it('keeps the digits of very small p-values', () => {
    expect(twoSidedNormal(10) / 1.523970604832105e-23).toBeCloseTo(1, 9);
    expect(twoSidedT(30, 200) / 5.724161208827853e-76).toBeCloseTo(1, 9);
  });

  it('is symmetric in the sign of the statistic', () => {
    expect(twoSidedNormal(-1.3)).toBe(twoSidedNormal(1.3));
    expect(twoSidedT(-1.3, 4.5)).toBe(twoSidedT(1.3, 4.5));
  });

  it('gives 1 for a statistic of 0 and 0 for an infinite one', () => {
    expect(twoSidedNormal(0)).toBe(1);
    expect(twoSidedT(0, 3)).toBe(1);
    expect(twoSidedT(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(fUpperTail(0, 2, 10)).toBe(1);
    expect(fUpperTail(Number.POSITIVE_INFINITY, 2, 10)).toBe(0);
  });

  it('agrees with scipy', () => {
    expect(normalLowerTail(-1.96)).toBeCloseTo(0.024997895148220435, 15);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(tQuantile(0.975, 4)).toBeCloseTo(2.7764451051977987, 10);
    expect(twoSidedT(2, 10)).toBeCloseTo(0.07338803477074045, 12);
    expect(fUpperTail(4, 2, 10)).toBeCloseTo(0.05292214940134465, 12);
    expect(betaLowerTail(0.5, 2, 3)).toBeCloseTo(0.6875, 12);
    expect(betaQuantile(0.5, 1, 1)).toBeCloseTo(0.5, 12);
  });
});
