import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { SCALES, type ScaleName } from '../../shared/answers/scale.ts';
import { type AskedBy, type Tally, tallyOf } from '../../shared/answers/tally.ts';
import { Refusal } from '../../shared/languages/refusal.ts';
import { bandsOf, type Metric } from '../../shared/metrics/bands.ts';
import { compareScores } from '../../shared/metrics/compare-scores.ts';
import { METHODS } from '../../shared/metrics/method.ts';
import { type Score, type ScoreSettings, scoreTally } from '../../shared/metrics/score.ts';

const answers = [1, 2, 4, 5, 5, 3, 4, 4];
function score(metric: Metric, name: ScaleName, settings: ScoreSettings = {}, askedBy: AskedBy = 'unknown'): Score {
  const tally: Tally = { ...tallyCells([answers], SCALES[name]), askedBy };
  return scoreTally(metric, tally, settings);
}

describe('scores that are not the same kind of number are not compared', () => {
  const ces = score('ces', '1-5');

  test.each([
    ['mixedMetrics', score('csat', '1-5', { method: 'mean' }), /CES and CSAT are different measures/],
    ['mixedMethods', score('ces', '1-5', { method: 'net' }), /A mean and a net cannot be compared/],
    ['mixedScales', score('ces', '1-7'), /1-5 and on 1-7/],
    ['mixedDirections', score('ces', '1-5', { direction: 'effort' }), /high is hard/],
    ['mixedAskers', score('ces', '1-5', {}, 'agent'), /agents choose whom to ask/],
  ] as const)('%s', (code, other, message) => {
    expect(() => compareScores(ces, other)).toThrow(message);
    try {
      compareScores(other, ces);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).code).toBe(code);
    }
  });

  test('an unstated scale is named as such', () => {
    const unstated = scoreTally('ces', tallyCells([answers]));
    expect(() => compareScores(unstated, ces)).toThrow(/an unstated scale/);
    expect(compareScores(unstated, unstated).difference).toBe(0);
  });

  test('a share of 6 and 7 is another number than a share of 5, 6 and 7', () => {
    const topTwo = bandsOf(SCALES['1-7'], [7, 6]);
    const three = score('ces', '1-7', { method: 'percent' });
    const two = score('ces', '1-7', { method: 'percent', bands: topTwo });
    expect(() => compareScores(three, two)).toThrow(/percent \(5, 6, 7\) and a percent \(6, 7\)/);
    expect(
      compareScores(two, score('ces', '1-7', { method: 'percent', bands: bandsOf(SCALES['1-7'], [6, 7], [1]) })),
    ).toMatchObject({ difference: 0 });
    expect(() =>
      compareScores(score('ces', '1-7', { method: 'net' }), score('ces', '1-7', { method: 'net', bands: topTwo })),
    ).toThrow(/net \(5, 6, 7 − 1, 2, 3\) and a net \(6, 7 − ∅\)/);
    expect(compareScores(score('ces', '1-7', { bands: topTwo }), score('ces', '1-7')).difference).toBe(0);
  });
});

describe('a comparison', () => {
  test.each([
    ['mean', "Welch's t"],
    ['percent', "Fisher's exact, Newcombe interval"],
    ['net', 'adjusted Wald z'],
  ] as const)('of two scores by %s names its test', (method, name) => {
    const one = score('ces', '1-5', { method });
    expect(compareScores(one, one)).toMatchObject({ method: name, difference: 0 });
  });

  test('of large shares is a pooled z test', () => {
    const share = (good: number) => scoreTally('csat', tallyOf(SCALES['good/bad'], [100 - good, good]));
    expect(compareScores(share(60), share(40))).toMatchObject({ method: 'pooled z, Newcombe interval' });
    expect(compareScores(share(60), share(40)).difference).toBeCloseTo(20, 12);
  });

  test('is first minus second, holds its difference, and turned round only changes its sign', () => {
    const counts = fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }).filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(...METHODS), (first, second, method) => {
        const a = scoreTally('ces', tallyOf(SCALES['1-5'], first), { method });
        const b = scoreTally('ces', tallyOf(SCALES['1-5'], second), { method });
        const forth = compareScores(a, b);
        const back = compareScores(b, a);
        expect(forth.difference).toBeCloseTo(a.value - b.value, 10);
        expect(back.difference).toBeCloseTo(-forth.difference, 10);
        if (forth.pValue === null) expect(back.pValue).toBeNull();
        else expect(back.pValue).toBeCloseTo(forth.pValue, 10);
        if (forth.interval) {
          expect(forth.interval.low).toBeLessThanOrEqual(forth.difference + 1e-12);
          expect(forth.interval.high).toBeGreaterThanOrEqual(forth.difference - 1e-12);
          expect(back.interval!.low).toBeCloseTo(-forth.interval.high, 8);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of few means is shown within what a difference can be, and kept raw beside', () => {
    const score = (...points: number[]) => scoreTally('ces', tallyCells([points], SCALES['1-5']));
    const { interval, rawInterval } = compareScores(score(1, 5), score(1, 5));
    expect(interval).toMatchObject({ low: -4, high: 4 });
    expect(rawInterval!.low).toBeLessThan(-4);
    expect(rawInterval!.high).toBeGreaterThan(4);
  });

  test('has the interval of the confidence that is asked for', () => {
    const [a, b] = [score('ces', '1-5'), scoreTally('ces', tallyCells([[1, 2, 3]], SCALES['1-5']))];
    const width = (confidence: number): number => {
      const { low, high } = compareScores(a, b, confidence).interval!;
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.95));
  });
});
