import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { SCALES } from '../../shared/answers/scale.ts';
import { tallyCounts } from '../../shared/answers/tally.ts';
import { scoreNps } from '../../shared/metrics/nps.ts';
import { numberText } from '../../shared/reports/number-text.ts';

const nps = (...cells: unknown[]) =>
  scoreNps(
    tallyCells(
      cells.map((cell) => [cell]),
      SCALES['0-10'],
    ),
  );

describe('the Net Promoter Score', () => {
  test('is promoters minus detractors, in points', () => {
    expect(nps(10, 9, 7, 0)).toMatchObject({ value: 25, method: 'net', n: 4 });
    expect(nps(9, 10).value).toBe(100);
    expect(nps(0, 6).value).toBe(-100);
    expect(nps(7, 8).value).toBe(0);
  });

  test('counts 0 as an answer, and a blank not at all', () => {
    expect(nps(0, 0, 10, 10, '', null)).toMatchObject({ value: 0, n: 4, excluded: { blank: 2 } });
    expect(nps('0', 10).n).toBe(2);
  });

  test('leaves 6.5 and 8.5 out of the bands and out of the denominator', () => {
    expect(nps(6.5, 8.5, 10)).toMatchObject({ value: 100, n: 1, excluded: { fractional: 2 } });
  });

  test('is rounded once for display: 2 promoters, 3 passives, 1 detractor are 17 and not 33 − 17 = 16', () => {
    const { value } = nps(9, 10, 7, 7, 8, 0);
    expect(numberText(value, 0)).toBe('17');
  });

  test('shows half a point below zero as people expect it', () => {
    const { value } = scoreNps(
      tallyCounts(
        [
          [10, 3],
          [7, 1],
          [0, 4],
        ],
        SCALES['0-10'],
      ),
    );
    expect(value).toBe(-12.5);
    expect(numberText(value, 0)).toBe('-13');
  });

  test('reads its labels as vendors write them', () => {
    expect(nps('9 (promoter)', '10/10', '0 - Not at all likely', 'Promoter')).toMatchObject({
      n: 3,
      excluded: { text: 1 },
    });
  });

  test('has an interval that stays within ±100', () => {
    expect(nps(10).interval).toMatchObject({ high: 100, method: 'adjusted Wald' });
    expect(nps(0).interval).toMatchObject({ low: -100 });
  });
});
