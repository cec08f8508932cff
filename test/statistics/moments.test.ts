import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOfCounts, momentsOfValues, poolMeans } from '../../shared/statistics/moments.ts';

describe('moments', () => {
  it('reads counts a point', () => {
    expect(momentsOfCounts([1, 2, 3, 4, 5], [20, 15, 5, 20, 40]).mean).toBeCloseTo(3.45, 14);
    expect(momentsOfCounts([1, 2, 3], Uint32Array.of(1, 0, 1))).toEqual({
      n: 2,
      mean: 2,
      variance: 2,
      sd: Math.SQRT2,
    });
  });

  it('has no variance for one answer, and exactly none for equal answers', () => {
    expect(momentsOfValues([4])).toEqual({ n: 1, mean: 4, variance: null, sd: null });
    expect(momentsOfCounts([0.1, 0.7], [0, 3])).toEqual({ n: 3, mean: 0.7, variance: 0, sd: 0 });
  });

  it('refuses an empty set, differing lengths and points that are not numbers', () => {
    expect(() => momentsOfValues([])).toThrow(/No valid answer/);
    expect(() => momentsOfCounts([1, 2], [0, 0])).toThrow(/No valid answer/);
    expect(() => momentsOfCounts([1, 2], [1])).toThrow(/one count for each point/);
    expect(() => momentsOfValues([1, Number.NaN])).toThrow(/finite/);
  });

  it('pools answers, not averages', () => {
    const pooled = poolMeans(momentsOfValues([1]), momentsOfValues([4, 5, 5]));
    expect(pooled.mean).toBe(3.75);
    expect(pooled.sd).toBeCloseTo(momentsOfValues([1, 4, 5, 5]).sd!, 14);
    expect(poolMeans({ n: 0, mean: 0, sd: null }, pooled)).toBe(pooled);
    expect(poolMeans(pooled, { n: 0, mean: 0, sd: null })).toBe(pooled);
  });

  it('pools in any grouping as if all had been counted at once', () => {
    const list = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const [x, y, z] = [momentsOfValues(a), momentsOfValues(b), momentsOfValues(c)];
        const whole = momentsOfValues([...a, ...b, ...c]);
        for (const pooled of [poolMeans(poolMeans(x, y), z), poolMeans(x, poolMeans(y, z))]) {
          expect(pooled.mean).toBeCloseTo(whole.mean, 12);
          expect(pooled.sd).toBeCloseTo(whole.sd!, 10);
        }
      }),
    );
  });

  it('gives the same mean to the last digit, whatever whole points it is made of', () => {
    expect(momentsOfCounts([1, 2, 3], [1, 0, 2]).mean).toBe(7 / 3);
    expect(momentsOfCounts([1, 2, 3], [0, 2, 1]).mean).toBe(7 / 3);
    const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const counts = fc.array(fc.nat(1000), { minLength: 11, maxLength: 11 }).filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(counts, (list) => {
        const sum = list.reduce((total, count, point) => total + count * point, 0);
        const n = list.reduce((total, count) => total + count, 0);
        expect(momentsOfCounts(points, list).mean).toBe(sum / n);
      }),
    );
  });

  it('does not overflow on whole numbers too large to be added exactly', () => {
    expect(momentsOfValues([1e308, 1e308, 1e308])).toMatchObject({ mean: 1e308, variance: 0 });
  });

  it('does not lose digits far from zero', () => {
    expect(momentsOfValues([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30);
  });
});
