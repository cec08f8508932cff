import { describe, expect, test } from 'vitest';
import { labelPositions, normaliseLabel, recogniseLabels, saysUnanswered } from '../../shared/answers/labels.ts';
import { SCALES, UNSTATED } from '../../shared/answers/scale.ts';

describe('a label as it is compared', () => {
  test.each([
    ['  Very Satisfied. ', 'very satisfied'],
    ['VERY\u00A0SATISFIED', 'very satisfied'],
    ['very\t\n satisfied', 'very satisfied'],
    ['\uFEFFvery sat\u200Bis\u00ADfied', 'very satisfied'],
    ['\u202Avery satisfied\u202C', 'very satisfied'],
    ['Good, I’m satisfied!', "good, i'm satisfied"],
    ['5 – Very satisfied', '5 - very satisfied'],
    ['5 — Very satisfied', '5 - very satisfied'],
    ['Ga\u030Ar bra', 'går bra'],
    ['👍🏽', '👍'],
    ['☹️', '☹'],
    ['What?!', 'what?'],
    ['...', ''],
    ['\u200B \u00A0', ''],
  ])('"%s" is "%s"', (text, label) => {
    expect(normaliseLabel(text)).toBe(label);
  });

  test('the machine’s language does not matter: a Turkish one would make "likely" of "LIKELY" with another i', () => {
    const original = String.prototype.toLocaleLowerCase;
    // What a Turkish machine does when asked for the rules of its place.
    String.prototype.toLocaleLowerCase = function turkish() {
      return original.call(this, 'tr');
    };
    try {
      expect('LIKELY'.toLocaleLowerCase()).toBe('lıkely');
      expect(normaliseLabel('LIKELY')).toBe('likely');
    } finally {
      String.prototype.toLocaleLowerCase = original;
    }
  });

  test('a cell of a million full stops takes no longer than any other', () => {
    const begun = performance.now();
    expect(normaliseLabel(`${'.'.repeat(1_000_000)}a`)).toHaveLength(1_000_001);
    expect(normaliseLabel('.'.repeat(1_000_000))).toBe('');
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('labels of a scale', () => {
  test.each([
    ['1-5', 'Very easy', 4],
    ['1-5', 'Very difficult', 0],
    ['1-5', 'Helt enig', 4],
    ['1-7', 'Helt enig', 6],
    ['1-7', 'Neither agree nor disagree', 3],
    ['1-5', 'Sehr zufrieden', 4],
    ['faces-5', '😡', 0],
    ['faces-3', '🙂', 2],
    ['good/bad', '👎', 0],
    ['good/bad', 'Good', 1],
  ] as const)('on %s "%s" stands at %i', (scale, label, position) => {
    expect(labelPositions(SCALES[scale], 'ease').get(normaliseLabel(label))).toBe(position);
  });

  test('ease wording runs against an effort scale, agreement runs with the numbers', () => {
    const ease = labelPositions(SCALES['1-5'], 'ease');
    const effort = labelPositions(SCALES['1-5'], 'effort');
    expect([ease.get('very easy'), effort.get('very easy')]).toEqual([4, 0]);
    expect([ease.get('very high effort'), effort.get('very high effort')]).toEqual([0, 4]);
    expect([ease.get('strongly agree'), effort.get('strongly agree')]).toEqual([4, 4]);
  });

  test('every position lies on its scale', () => {
    for (const scale of Object.values(SCALES)) {
      for (const direction of ['ease', 'effort'] as const) {
        for (const at of labelPositions(scale, direction).values()) {
          expect(Number.isInteger(at) && at >= 0 && at < scale.size).toBe(true);
        }
      }
    }
  });

  test.each(['0-10', '1-10'] as const)('%s has none', (name) => {
    expect(labelPositions(SCALES[name], 'ease').size).toBe(0);
  });

  test('a scale that nobody stated has none', () => {
    expect(labelPositions(UNSTATED, 'ease').size).toBe(0);
  });
});

describe('the wording of a column', () => {
  const recognised = (...labels: string[]) => recogniseLabels(new Map(labels.map((label) => [label, 1])));

  test('is found from the labels together', () => {
    expect(recognised('very easy', 'easy', 'difficult')).toMatchObject({ family: 'ease', size: 5, points: 3 });
    expect(recognised('agree', 'somewhat agree', 'strongly disagree')).toMatchObject({
      family: 'agreement',
      size: 7,
      points: 3,
    });
    expect(recognised('satisfied', 'dissatisfied')).toMatchObject({ size: 2 });
    expect(recognised('😡', '🙂', '😍')).toMatchObject({ family: 'faces', size: 5 });
    expect(recognised('helt enig', 'uenig')).toMatchObject({ family: 'agreement' });
  });

  test('"very easy" is another point beside "extremely easy"', () => {
    const { ladder } = recognised('extremely easy', 'very easy', 'easy')!;
    const seven = labelPositions(SCALES['1-7'], 'ease', ladder);
    expect([seven.get('extremely easy'), seven.get('very easy'), seven.get('easy')]).toEqual([6, 5, 4]);
    expect(labelPositions(SCALES['1-7'], 'ease').get('very easy')).toBe(6);
  });

  test('is only sought among those of the stated size', () => {
    const counts = new Map([
      ['agree', 3],
      ['disagree', 2],
    ]);
    expect(recogniseLabels(counts, 7)).toMatchObject({ size: 7 });
    expect(recogniseLabels(counts, 5)).toMatchObject({ size: 5 });
  });

  test('is not found in prose, and counts how many answers it reads', () => {
    expect(recognised('the parcel came late', 'thanks')).toBeUndefined();
    expect(
      recogniseLabels(
        new Map([
          ['very easy', 40],
          ['difficult', 2],
          ['see my letter', 5],
        ]),
      ),
    ).toMatchObject({ covered: 42, distinct: 2 });
  });
});

test.each(['offered', 'unoffered', 'not rated'])('"%s" says that nobody answered', (label) => {
  expect(saysUnanswered(label)).toBe(true);
});

test.each(['good', 'bad', '', 'n/a'])('"%s" does not say that nobody answered', (label) => {
  expect(saysUnanswered(label)).toBe(false);
});
