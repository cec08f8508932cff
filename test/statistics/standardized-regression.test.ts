import { describe, expect, it } from 'vitest';
import { standardizedRegression } from '../../shared/statistics/standardized-regression.ts';

const correlations = [
  [1, 0.6, 0.5],
  [0.6, 1, 0.3],
  [0.5, 0.3, 1],
];

describe('standardizedRegression', () => {
  it('solves the normal equations', () => {
    const { coefficients, rSquared } = standardizedRegression(correlations, [0, 1], ['a', 'b']);
    expect(coefficients[0]).toBeCloseTo((0.6 - 0.5 * 0.3) / (1 - 0.09), 14);
    expect(coefficients[1]).toBeCloseTo((0.5 - 0.6 * 0.3) / (1 - 0.09), 14);
    expect(rSquared).toBeCloseTo(0.6 * coefficients[0]! + 0.5 * coefficients[1]!, 14);
  });

  it('uses only the members asked for', () => {
    expect(standardizedRegression(correlations, [1], ['a', 'b'])).toEqual({ coefficients: [0.5], rSquared: 0.25 });
    expect(standardizedRegression(correlations, [], ['a', 'b'])).toEqual({ coefficients: [], rSquared: 0 });
  });

  it('names the predictor that the others make up', () => {
    const twins = [
      [1, 0.6, 0.6],
      [0.6, 1, 1],
      [0.6, 1, 1],
    ];
    expect(() => standardizedRegression(twins, [0, 1], ['a', 'b'])).toThrow('"b" can be worked out from "a"');
  });
});
