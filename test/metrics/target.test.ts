import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { SCALES, type ScaleName } from '../../shared/answers/scale.ts';
import { tallyOf } from '../../shared/answers/tally.ts';
import { Refusal } from '../../shared/languages/refusal.ts';
import { bandsOf } from '../../shared/metrics/bands.ts';
import { type ScoreSettings, scoreTally } from '../../shared/metrics/score.ts';
import { goodMean, neutralLine, readTarget, testTarget } from '../../shared/metrics/target.ts';

const ces = (counts: readonly number[], settings: ScoreSettings = {}, name: ScaleName = '1-5') =>
  scoreTally('ces', tallyOf(SCALES[name], counts), settings);
const easy = [2, 5, 10, 60, 80];

describe('a score against a target', () => {
  test('is better or worse only where the difference is significant', () => {
    expect(testTarget(ces(easy), 3.5)).toMatchObject({ outcome: 'better', method: 'one-sample t', target: 3.5 });
    expect(testTarget(ces(easy), 4.8).outcome).toBe('worse');
    expect(testTarget(ces(easy), 4.3).outcome).toBe('cannot tell');
  });

  test('an effort mean is better when it is lower', () => {
    const hard = ces(easy, { direction: 'effort' });
    expect(testTarget(hard, 3.5).outcome).toBe('worse');
    expect(testTarget(hard, 4.8).outcome).toBe('better');
  });

  test('an effort share is better when it is higher: it is already the share who found it easy', () => {
    const share = ces(easy, { direction: 'effort', method: 'percent' });
    expect(share.value).toBeLessThan(10);
    expect(testTarget(share, 50).outcome).toBe('worse');
    expect(testTarget(ces([80, 60, 10, 5, 2], { direction: 'effort', method: 'percent' }), 50).outcome).toBe('better');
  });

  test('of a share is tested exactly, of a net by its adjusted z', () => {
    expect(testTarget(ces(easy, { method: 'percent' }), 80).method).toBe('exact binomial');
    expect(testTarget(ces(easy, { method: 'net' }), 50)).toMatchObject({
      method: 'adjusted Wald z',
      outcome: 'better',
    });
    expect(testTarget(ces([0, 0, 0, 7, 43], { method: 'percent' }), 100)).toMatchObject({
      p: 1,
      outcome: 'cannot tell',
    });
  });

  test('answers that do not vary are not tested', () => {
    expect(testTarget(ces([0, 0, 0, 50, 0]), 5)).toMatchObject({ p: null, outcome: 'not tested' });
  });

  test('is not judged from fewer than ten answers, whatever their p', () => {
    const nine = testTarget(ces([5, 4, 0, 0, 0]), 5);
    expect(nine.outcome).toBe('too few');
    expect(nine.p).toBeLessThan(0.001);
    expect(testTarget(ces([6, 4, 0, 0, 0]), 5).outcome).toBe('worse');
    expect(testTarget(ces([0, 0, 0, 1, 0]), 4)).toMatchObject({ p: null, outcome: 'too few' });
  });

  test.each([
    ['mean', '1-5', 6, 0.9],
    ['percent', '1-5', 101, -1],
    ['net', '1-5', 101, -101],
    ['mean', 'faces-5', 6, 0],
    ['mean', '1-10', 11, 0.5],
  ] as const)('that a %s on %s can never reach is refused', (method, name, above, below) => {
    const score = ces(Array(SCALES[name].size).fill(3), { method }, name);
    for (const target of [above, below, Number.NaN]) {
      expect(() => testTarget(score, target)).toThrow(Refusal);
      expect(() => testTarget(score, target)).toThrow(/cannot be reached/);
    }
    expect(() => testTarget(score, score.value)).not.toThrow();
  });

  test('on good and bad, or without a stated scale, knows its ends as well', () => {
    const goodBad = scoreTally('csat', tallyOf(SCALES['good/bad'], [20, 80]), { method: 'mean' });
    expect(testTarget(goodBad, 0.5).outcome).toBe('better');
    expect(() => testTarget(goodBad, 2)).toThrow(/0 to 1\)/);
    const unstated = scoreTally('ces', tallyCells([[1, 5, 9, 8, 7]]));
    expect(testTarget(unstated, 10).target).toBe(10);
    expect(() => testTarget(unstated, 0)).toThrow(/1 to 10\)/);
  });
});

describe('the mean that is commonly called good', () => {
  test.each([
    ['1-7', 'ease', 6],
    ['1-5', 'ease', 4],
    ['1-7', 'effort', undefined],
    ['1-5', 'effort', undefined],
    ['1-10', 'ease', undefined],
    [null, 'ease', undefined],
  ] as const)('on %s %s is %s', (scale, direction, mean) => {
    expect(goodMean(scale, direction)).toBe(mean);
  });
});

describe('the line between easy and hard', () => {
  test('is the middle of the neutral band for a mean, 0 for a net, and a share has none', () => {
    expect(neutralLine(ces(easy))).toBe(3);
    expect(neutralLine(ces(easy, { method: 'net' }))).toBe(0);
    expect(neutralLine(ces(easy, { method: 'percent' }))).toBeUndefined();
    expect(neutralLine(ces(Array(10).fill(1), {}, '1-10'))).toBe(5);
  });

  test('is missing where there is no neutral band', () => {
    expect(neutralLine(scoreTally('csat', tallyOf(SCALES['good/bad'], [1, 2]), { method: 'mean' }))).toBeUndefined();
    expect(neutralLine(ces(easy, { bands: bandsOf(SCALES['1-5'], [3, 4, 5], [1, 2]) }))).toBeUndefined();
    expect(neutralLine(scoreTally('ces', tallyCells([[4]])))).toBeUndefined();
  });
});

test('the target of a share may be written as a fraction, that of a mean not in percent', () => {
  const share = scoreTally('csat', tallyOf(SCALES['1-5'], [40, 0, 0, 0, 60]));
  expect(readTarget(share, 0.8, false)).toBe(80);
  expect(readTarget(share, 80, true)).toBe(80);
  expect(readTarget(share, 0.5, true)).toBe(0.5);
  const mean = ces([40, 0, 0, 0, 60]);
  expect(readTarget(mean, 4, false)).toBe(4);
  expect(() => readTarget(mean, 5, true)).toThrow(/5 % cannot be reached/);
});
