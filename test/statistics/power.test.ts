import { describe, expect, it } from 'vitest';
import { groupSizeForMeans, groupSizeForShares } from '../../shared/statistics/power.ts';

describe('group sizes', () => {
  it('agrees with R power.prop.test', () => {
    expect(groupSizeForShares(0.8, 0.85).perGroup).toBe(906);
    const size = groupSizeForShares(0.6, 0.75, { power: 0.9 });
    expect(size.perGroup).toBe(203);
    expect(size.unrounded).toBeCloseTo(202.809512775901, 3);
  });

  it('agrees with R power.t.test', () => {
    const size = groupSizeForMeans(0.3, 1.2);
    expect(size.perGroup).toBe(253);
    expect(size.unrounded).toBeCloseTo(252.128116122658, 3);
  });

  it('does not mind the sign of the difference', () => {
    expect(groupSizeForShares(0.85, 0.8)).toEqual(groupSizeForShares(0.8, 0.85));
    expect(groupSizeForMeans(-0.3, 1.2)).toEqual(groupSizeForMeans(0.3, 1.2));
  });

  it('needs at least two answers a group, however large the difference', () => {
    expect(groupSizeForMeans(1000, 1).perGroup).toBe(2);
    expect(groupSizeForShares(0, 1).perGroup).toBe(2);
  });

  it('refuses what cannot be planned', () => {
    expect(() => groupSizeForShares(0.5, 0.5)).toThrow(/smallest difference/);
    expect(() => groupSizeForShares(80, 85)).toThrow(/fractions/);
    expect(() => groupSizeForMeans(0, 1)).toThrow(/other than 0/);
    expect(() => groupSizeForMeans(1, 0)).toThrow(/above 0/);
    expect(() => groupSizeForMeans(1, 1, { power: 80 })).toThrow(/such as 0.8/);
    expect(() => groupSizeForMeans(1, 1, { alpha: 5 })).toThrow(/such as 0.05/);
  });
});
