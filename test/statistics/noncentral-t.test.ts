import { describe, expect, it } from 'vitest';
import { twoSidedT } from '../../shared/statistics/distributions.ts';
import { noncentralTUpperTail } from '../../shared/statistics/noncentral-t.ts';

describe('noncentralTUpperTail', () => {
  it('agrees with scipy nct.sf', () => {
    expect(noncentralTUpperTail(2, 20, 3)).toBeCloseTo(0.8358989270421, 10);
  });

  it("is Student's t without noncentrality", () => {
    expect(noncentralTUpperTail(2.1, 7.5, 0)).toBeCloseTo(twoSidedT(2.1, 7.5) / 2, 12);
  });

  it('is certain where the effect is overwhelming', () => {
    expect(noncentralTUpperTail(2, 20, 30)).toBeCloseTo(1, 10);
    expect(noncentralTUpperTail(2, 20, 500)).toBe(1);
  });
});
