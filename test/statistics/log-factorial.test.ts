import { describe, expect, it } from 'vitest';
import { logFactorial } from '../../shared/statistics/log-factorial.ts';

describe('logFactorial', () => {
  it('is exact where factorials are, and follows on without a step', () => {
    expect(logFactorial(0)).toBe(0);
    expect(logFactorial(1)).toBe(0);
    expect(logFactorial(5)).toBeCloseTo(Math.log(120), 14);
    let sum = 0;
    for (let n = 2; n <= 500; n++) {
      sum += Math.log(n);
      expect(Math.abs(logFactorial(n) / sum - 1)).toBeLessThan(1e-14);
    }
  });
});
