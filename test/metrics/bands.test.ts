import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCALES, UNSTATED } from '../../shared/answers/scale.ts';
import { pointsOf, tallyCounts, tallyOf } from '../../shared/answers/tally.ts';
import { type Bands, bandsFor, bandsOf, countBands, METRICS } from '../../shared/metrics/bands.ts';

const sorted = ({ positive, neutral, negative }: Bands): number[] =>
  [...positive, ...neutral, ...negative].sort((a, b) => a - b);

describe('bands that the field has agreed on', () => {
  test('hold each point of their scale exactly once, for every metric, scale and direction', () => {
    let sets = 0;
    for (const metric of METRICS) {
      for (const scale of Object.values(SCALES)) {
        for (const direction of ['ease', 'effort'] as const) {
          const bands = bandsFor(metric, scale, direction);
          if (!bands) continue;
          sets += 1;
          expect(sorted(bands), `${metric} ${scale.name} ${direction}`).toEqual(pointsOf(scale));
          expect(bands.positive.length).toBeGreaterThan(0);
          expect(bands.negative.length).toBeGreaterThan(0);
        }
      }
    }
    expect(sets).toBe(12 + 2 + 14);
  });

  test.each([
    ['1-5', 'ease', [4, 5], [3], [1, 2]],
    ['1-5', 'effort', [1, 2], [3], [4, 5]],
    ['1-7', 'ease', [5, 6, 7], [4], [1, 2, 3]],
    ['1-7', 'effort', [1, 2, 3], [4], [5, 6, 7]],
    ['1-10', 'ease', [7, 8, 9, 10], [4, 5, 6], [1, 2, 3]],
    ['1-10', 'effort', [1, 2, 3], [4, 5, 6], [7, 8, 9, 10]],
    ['1-3', 'effort', [1], [2], [3]],
  ] as const)('of CES on %s %s', (scale, direction, positive, neutral, negative) => {
    expect(bandsFor('ces', SCALES[scale], direction)).toEqual({ positive, neutral, negative });
  });

  test.each([
    ['1-3', [3]],
    ['1-5', [4, 5]],
    ['1-7', [6, 7]],
    ['1-10', [8, 9, 10]],
    ['good/bad', [1]],
    ['faces-3', [3]],
    ['faces-5', [4, 5]],
  ] as const)('of CSAT on %s', (scale, positive) => {
    expect(bandsFor('csat', SCALES[scale], 'high is good')?.positive).toEqual(positive);
  });

  test('of NPS are promoters 9 to 10, passives 7 to 8, detractors 0 to 6', () => {
    expect(bandsFor('nps', SCALES['0-10'], 'high is good')).toEqual({
      positive: [9, 10],
      neutral: [7, 8],
      negative: [0, 1, 2, 3, 4, 5, 6],
    });
  });

  test('are missing where nobody agrees', () => {
    expect(bandsFor('ces', SCALES['0-10'], 'ease')).toBeUndefined();
    expect(bandsFor('csat', SCALES['0-10'], 'high is good')).toBeUndefined();
    expect(bandsFor('nps', SCALES['1-10'], 'high is good')).toBeUndefined();
    for (const metric of METRICS) expect(bandsFor(metric, UNSTATED, 'ease')).toBeUndefined();
  });
});

describe('an effort scale has bands of its own', () => {
  test('on 1-10 they are not the mirror image of the ease bands', () => {
    const mirrored = bandsFor('ces', SCALES['1-10'], 'ease')!.positive.map((point) => 11 - point);
    expect(mirrored).toEqual([4, 3, 2, 1]);
    expect(bandsFor('ces', SCALES['1-10'], 'effort')!.positive).toEqual([1, 2, 3]);
  });

  test('its good end is the low one, on every scale', () => {
    for (const scale of Object.values(SCALES)) {
      const ease = bandsFor('ces', scale, 'ease');
      const effort = bandsFor('ces', scale, 'effort');
      if (!ease || !effort) continue;
      expect(ease.positive).toContain(scale.high);
      expect(effort.positive).toContain(scale.low);
      expect(effort.negative).toContain(scale.high);
    }
  });
});

describe('bands that somebody states', () => {
  test('are neutral where nothing is said', () => {
    expect(bandsOf(SCALES['1-7'], [6, 7])).toEqual({ positive: [6, 7], neutral: [1, 2, 3, 4, 5], negative: [] });
    expect(bandsOf(SCALES['1-5'], [5], [1]).neutral).toEqual([2, 3, 4]);
  });

  test.each([
    [[8], []],
    [[0], []],
    [[5.5], []],
    [[6, 6], []],
    [[6, 7], [6]],
    [[Number.NaN], []],
  ])('are refused when a point is off the scale or named twice: %j and %j', (positive, negative) => {
    expect(() => bandsOf(SCALES['1-7'], positive, negative)).toThrow(/not on the scale 1-7, or was named twice/);
  });

  test('are refused when a point stands in none or in two: it would be in the denominator only', () => {
    const tally = tallyCounts([[3, 1]], SCALES['1-3']);
    expect(() => countBands(tally, { positive: [3], neutral: [], negative: [1] })).toThrow(
      /answer 2 stands in no band/,
    );
    expect(() => countBands(tally, { positive: [2, 3], neutral: [2], negative: [1] })).toThrow(/or in two/);
  });
});

test('the bands of a tally add up to its answers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 11, maxLength: 11 }), (counts) => {
      const tally = tallyOf(SCALES['0-10'], counts);
      const { positive, neutral, negative, n } = countBands(tally, bandsFor('nps', SCALES['0-10'], 'high is good')!);
      expect(positive + neutral + negative).toBe(n);
      expect(positive).toBe(counts[9]! + counts[10]!);
      expect(negative).toBe(counts.slice(0, 7).reduce((sum, count) => sum + count, 0));
    }),
  );
});
