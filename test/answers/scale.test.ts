import { describe, expect, test } from 'vitest';
import { parseScale, SCALE_NAMES, SCALES, UNSTATED } from '../../shared/answers/scale.ts';
import { Refusal } from '../../shared/languages/refusal.ts';

describe('a scale as a person writes it', () => {
  test.each([
    ['1-5', '1-5', undefined],
    [' 1 - 5 ', '1-5', undefined],
    ['1–7', '1-7', undefined],
    ['1—7', '1-7', undefined],
    ['1 to 10', '1-10', undefined],
    ['0..10', '0-10', undefined],
    ['0:10', '0-10', undefined],
    ['1-7 effort', '1-7', 'effort'],
    ['Effort 1-7', '1-7', 'effort'],
    ['1–7 (EFFORT)', '1-7', 'effort'],
    ['1-5, ease', '1-5', 'ease'],
    ['01-05', '1-5', undefined],
    ['Good/Bad', 'good/bad', undefined],
    ['bad-good', 'good/bad', undefined],
    ['thumbs', 'good/bad', undefined],
    ['faces 5', 'faces-5', undefined],
    ['3 faces', 'faces-3', undefined],
    ['faces-5 effort', 'faces-5', 'effort'],
  ] as const)('"%s" is read', (text, name, direction) => {
    expect(parseScale(text)).toEqual({ scale: SCALES[name], direction });
  });

  test.each(SCALE_NAMES)('%s is read by its own name', (name) => {
    expect(parseScale(name).scale).toBe(SCALES[name]);
  });

  test.each(['', '5', '10-0', '1-4', '0-5', 'effort', 'unstated', 'constructor', '1-5 stars', '1-5-7'])(
    '"%s" is refused, with scales to choose from',
    (text) => {
      expect(() => parseScale(text)).toThrow(Refusal);
      expect(() => parseScale(text)).toThrow(/0-10/);
    },
  );

  test('a text of a hundred thousand commas is refused at once', () => {
    const begun = performance.now();
    expect(() => parseScale(`${','.repeat(100_000)} effort`)).toThrow(Refusal);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('the nearest scales are named first', () => {
    expect(() => parseScale('2-7')).toThrow(/Near it: 1-7\./);
    expect(() => parseScale('smileys')).toThrow(/Near it: faces-3, faces-5\./);
    expect(() => parseScale('thumb up')).toThrow(/Near it: good\/bad\./);
  });
});

test('every scale counts its points, and cannot be changed', () => {
  for (const scale of [...Object.values(SCALES), UNSTATED]) {
    expect(scale.size).toBe(scale.high - scale.low + 1);
    expect(Object.isFrozen(scale)).toBe(true);
  }
  expect(SCALES['0-10'].size).toBe(11);
  expect([UNSTATED.low, UNSTATED.high]).toEqual([1, 10]);
});
