import { expect, test } from 'vitest';
import { tallyCells } from '#shared/answers/cell-counts.ts';
import { SCALES } from '#shared/answers/scale.ts';
import { mergeTallies } from '#shared/answers/tally.ts';
import { estimateOf, noneOf, type PartSettings, partScore } from '#shared/metrics/part-score.ts';

const settings: PartSettings = { metric: 'ces', method: 'mean', confidence: 0.95, bands: undefined };
const answers = tallyCells([[4], [5], [4], [3], [3]], SCALES['1-5']);

test('a part with answers has its score', () => {
  expect(partScore(answers, settings)?.value).toBe(3.8);
  expect(estimateOf(partScore(answers, settings))).toMatchObject({ value: 3.8, n: 5 });
});

test('a part without answers is a gap, not 0', () => {
  expect(partScore(noneOf(answers), settings)).toBeNull();
  expect(estimateOf(null)).toEqual({ value: null, low: null, high: null, n: 0 });
});

test('one answer has a value and no interval', () => {
  expect(estimateOf(partScore(tallyCells([[4]], SCALES['1-5']), settings))).toEqual({
    value: 4,
    low: null,
    high: null,
    n: 1,
  });
});

test('nothing can be pooled with something', () => {
  expect(mergeTallies([noneOf(answers), answers]).n).toBe(5);
});

test('an interval that passes the ends of the scale is cut there, with its bounds beside', () => {
  const two = estimateOf(partScore(tallyCells([[5, 4]], SCALES['1-5']), settings));
  expect(two).toMatchObject({ value: 4.5, low: 1, high: 5, n: 2 });
  expect(two.rawLow).toBeLessThan(1);
  expect(two.rawHigh).toBeGreaterThan(5);
  const many = estimateOf(partScore(tallyCells([[3, 4, 3, 4, 3, 4]], SCALES['1-5']), settings));
  expect(Object.keys(many)).toEqual(['value', 'low', 'high', 'n']);
});
