import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalNormal, criticalT, shownInterval, tailOf } from '../../shared/statistics/interval.ts';

describe('interval', () => {
  it('gives the half-widths everybody knows', () => {
    expect(criticalNormal(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(criticalNormal(0.8)).toBeCloseTo(1.2815515655446004, 12);
    expect(criticalT(0.95, 4)).toBeCloseTo(2.7764451051977987, 10);
    expect(tailOf(0.9)).toBeCloseTo(0.05, 15);
  });

  it.each([0, 1, 95, -0.5, Number.NaN])('refuses a confidence of %s and says how to write it', (confidence) => {
    expect(() => criticalNormal(confidence)).toThrow(/such as 0.95/);
    expect(() => criticalT(confidence, 3)).toThrow(RangeError);
  });

  it('shows an interval that holds the estimate and stays on the scale', () => {
    const number = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: -100, max: 100, noNaN: true }), (a, b, estimate) => {
        const raw = { low: Math.min(a, b), high: Math.max(a, b), confidence: 0.95, method: 'any' };
        const shown = shownInterval(raw, estimate, -100, 100);
        return shown.low <= estimate && estimate <= shown.high && shown.low >= -100 && shown.high <= 100;
      }),
    );
  });
});
