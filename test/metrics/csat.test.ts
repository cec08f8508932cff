import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { SCALES, type ScaleName } from '../../shared/answers/scale.ts';
import { scoreCsat } from '../../shared/metrics/csat.ts';

const csat = (scale: ScaleName, ...cells: unknown[]) =>
  scoreCsat(
    tallyCells(
      cells.map((cell) => [cell]),
      SCALES[scale],
    ),
  );

describe('customer satisfaction', () => {
  test.each([
    ['1-5', [5, 4, 3, 2, 1], 40],
    ['1-3', [3, 2, 1, 3], 50],
    ['1-7', [7, 6, 5, 1], 50],
    ['1-10', [10, 9, 8, 7, 1], 60],
    ['faces-3', ['🙂', '😐', '🙁', '👍'], 100 / 3],
  ] as const)('on %s is the share of the top answers', (scale, cells, value) => {
    expect(csat(scale, ...cells)).toMatchObject({ value, method: 'percent' });
  });

  test('of good and bad leaves out what was offered and not answered', () => {
    expect(csat('good/bad', 'good', 'Good', 'bad', 'offered', 'unoffered', '👍🏽')).toMatchObject({
      value: 75,
      n: 4,
      excluded: { unanswered: 2 },
    });
  });

  test('can be a mean', () => {
    const tally = tallyCells([[5], [4], [3]], SCALES['1-5']);
    expect(scoreCsat(tally).value).toBeCloseTo(200 / 3, 12);
    expect(scoreCsat(tally, { method: 'mean' })).toMatchObject({ value: 4, n: 3 });
  });

  test('has a Wilson interval, also when everybody agrees', () => {
    expect(csat('1-5', 5, 5, 5, 5, 5).interval).toMatchObject({ high: 100, method: 'Wilson' });
    expect(csat('1-5', 5, 5, 5, 5, 5).interval!.low).toBeCloseTo(56.55, 2);
  });
});
