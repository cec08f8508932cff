import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerReader, exclusionOf, foldDigits, looksLikeDate, numberIn } from '../../shared/answers/read-answer.ts';
import { SCALES, type ScaleName, UNSTATED } from '../../shared/answers/scale.ts';

/** The point a cell is read as, or the class it is set aside under. */
function read(cell: unknown, name: ScaleName = '0-10'): number | string {
  const scale = SCALES[name];
  const code = answerReader({ scale })(cell);
  return code >= 0 ? code + scale.low : exclusionOf(code);
}

describe('what is an answer', () => {
  test.each([
    [4, '1-5', 4],
    ['4', '1-5', 4],
    [' 4 ', '1-5', 4],
    ['4,0', '1-5', 4],
    ['4.00', '1-5', 4],
    ['\u00A04\u200B', '1-5', 4],
    ['４', '1-5', 4],
    ['１０', '0-10', 10],
    [0, '0-10', 0],
    ['0', '0-10', 0],
    [-0, '0-10', 0],
    [10, '0-10', 10],
    [9007199254740993n - 9007199254740988n, '1-5', 5],
    ['5 - Very satisfied', '1-5', 5],
    ['5 – Very satisfied', '1-5', 5],
    ['5: Very satisfied', '1-5', 5],
    ['5) Very satisfied', '1-5', 5],
    ['5 Very satisfied', '1-5', 5],
    ['5.', '1-5', 5],
    ['Very satisfied (5)', '1-5', 5],
    ['Satisfied [4]', '1-5', 4],
    ['★★★★☆', '1-5', 4],
    ['⭐️⭐️⭐️', '1-5', 3],
    ['9 (promoter)', '0-10', 9],
    ['0 (detractor)', '0-10', 0],
    ['10/10', '0-10', 10],
    ['10/10', '1-10', 10],
    ['9 / 10', '0-10', 9],
    ['4 of 5', '1-5', 4],
    ['4 out of 5', '1-5', 4],
    ['Helt enig', '1-5', 5],
    ['Helt enig', '1-7', 7],
    ['VERY EASY', '1-5', 5],
    ['🙂', 'faces-5', 4],
    ['☹️', 'faces-5', 2],
    ['👍🏽', 'good/bad', 1],
    ['Good', 'good/bad', 1],
    ['bad', 'good/bad', 0],
  ] as const)('%s on %s is %s', (cell, scale, point) => {
    expect(read(cell, scale)).toBe(point);
  });
});

describe('what is set aside, and as what', () => {
  test.each([
    ['', '1-5', 'blank'],
    ['   ', '1-5', 'blank'],
    ['\u00A0\u200B\uFEFF', '1-5', 'blank'],
    [null, '1-5', 'blank'],
    [undefined, '1-5', 'blank'],
    ['', '0-10', 'blank'],
    [true, '0-10', 'boolean'],
    [false, '0-10', 'boolean'],
    ['TRUE', '0-10', 'text'],
    [6.5, '0-10', 'fractional'],
    [8.5, '0-10', 'fractional'],
    ['8,5', '0-10', 'fractional'],
    [5.4, '1-5', 'outOfRange'],
    [0.5, '1-5', 'outOfRange'],
    [0, '1-5', 'outOfRange'],
    [11, '0-10', 'outOfRange'],
    ['-1', '0-10', 'outOfRange'],
    [1e300, '0-10', 'outOfRange'],
    [-(2 ** 32) + 3, '0-10', 'outOfRange'],
    [2 ** 32 + 3, '0-10', 'outOfRange'],
    ['99999999999999', '0-10', 'outOfRange'],
    [10n ** 30n, '0-10', 'outOfRange'],
    [Number.NaN, '0-10', 'text'],
    [Number.POSITIVE_INFINITY, '0-10', 'text'],
    ['NaN', '0-10', 'text'],
    ['1e1', '0-10', 'text'],
    ['0x5', '0-10', 'text'],
    ['+9', '0-10', 'text'],
    ['٩', '0-10', 'text'],
    ['९', '0-10', 'text'],
    ['n/a', '0-10', 'text'],
    ['#REF!', '0-10', 'text'],
    ['5 %', '0-10', 'text'],
    ['5 €', '0-10', 'text'],
    ['9/5', '0-10', 'text'],
    ['4/5', '0-10', 'text'],
    ['4 or 5', '0-10', 'text'],
    [[5], '0-10', 'text'],
    [{ valueOf: (): number => 5 }, '0-10', 'text'],
    [Object.create(null), '0-10', 'text'],
    [Symbol('5'), '0-10', 'text'],
    [() => 5, '0-10', 'text'],
    ['offered', 'good/bad', 'unanswered'],
    ['Unoffered', 'good/bad', 'unanswered'],
    [new Date(0), '0-10', 'date'],
    [new Date(Number.NaN), '0-10', 'date'],
    ['10-Oct', '0-10', 'date'],
    ['10-Oct-24', '0-10', 'date'],
    ['10. okt. 2024', '0-10', 'date'],
    ['Oct-10', '0-10', 'date'],
    ['Oct 5, 2024', '0-10', 'date'],
    ['09.paź', '0-10', 'date'],
    ['9/10/2024', '0-10', 'date'],
    ['2024-10-09', '0-10', 'date'],
    ['2024-10-09T10:00:00Z', '0-10', 'date'],
    ['9.10.24', '0-10', 'date'],
  ] as const)('%s on %s is %s', (cell, scale, reason) => {
    expect(read(cell, scale)).toBe(reason);
  });

  test('a label of another scale is text, never guessed', () => {
    expect(read('Very easy', '0-10')).toBe('text');
    expect(read('quite all right', '1-5')).toBe('text');
    expect(read('5', 'good/bad')).toBe('outOfRange');
  });

  test('the maximum that is written must be the end of the scale', () => {
    expect(read('5/5', '1-5')).toBe(5);
    expect(read('5/7', '1-5')).toBe('text');
    expect(read('3/10', '1-5')).toBe('text');
  });

  test('what a file writes for "no answer" is blank, case and all', () => {
    const reader = answerReader({ scale: SCALES['1-5'], missing: new Set(['NA', '-99']) });
    expect(exclusionOf(reader(' NA '))).toBe('blank');
    expect(exclusionOf(reader('-99'))).toBe('blank');
    expect(exclusionOf(reader('na'))).toBe('text');
  });
});

test('an effort scale reads ease labels the other way round', () => {
  const reader = answerReader({ scale: SCALES['1-7'], direction: 'effort' });
  expect(reader('Very easy')).toBe(0);
  expect(reader('7')).toBe(6);
});

test('labels that are given replace our own', () => {
  const reader = answerReader({ scale: SCALES['1-3'], labels: new Map([['prima', 2]]) });
  expect([reader('Prima!'), exclusionOf(reader('satisfied'))]).toEqual([2, 'text']);
});

test('a reader remembers no more than it needs, and reads on when prose comes by the thousand', () => {
  const reader = answerReader({ scale: SCALES['1-5'] });
  for (let at = 0; at < 5000; at += 1) expect(exclusionOf(reader(`comment number ${at} of many`))).toBe('text');
  expect(reader('5')).toBe(4);
});

test('any cell at all gets a position on the scale or a class', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }), (cell) => {
      for (const scale of [...Object.values(SCALES), UNSTATED]) {
        const code = answerReader({ scale })(cell);
        expect(Number.isInteger(code)).toBe(true);
        expect(code).toBeLessThan(scale.size);
        if (code < 0) expect(exclusionOf(code)).not.toBe('preview');
      }
    }),
    { numRuns: 500 },
  );
});

test('a whole number and its text are the same answer', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 100 }), fc.constantFrom(...Object.values(SCALES)), (number, scale) => {
      const reader = answerReader({ scale });
      expect(reader(String(number))).toBe(reader(number));
      expect(reader(BigInt(number))).toBe(reader(number));
    }),
  );
});

describe('the number in a text', () => {
  test.each([
    ['4', { value: 4 }],
    ['4,5', { value: 4.5 }],
    ['-0.5', { value: -0.5 }],
    ['9/10', { value: 9, of: 10 }],
    ['9 (promoter)', { value: 9, label: 'promoter' }],
    ['5 = very good', { value: 5, label: 'very good' }],
  ])('of "%s" is found', (text, number) => {
    expect(numberIn(text)).toEqual(number);
  });

  test.each(['', 'five', '5 %', '1e1', '+9', '10-oct', '5 mai', '9/10/2024', '1,2,3', '4 5'])(
    '"%s" has none',
    (text) => {
      expect(numberIn(text)).toBeUndefined();
    },
  );
});

test.each(['10-oct', '9.paź', '3 maj', 'oct-10', 'mar 24', '10-oct-24', '1/2/2024', '2024-01-02 10:00'])(
  '"%s" looks like a date',
  (text) => {
    expect(looksLikeDate(text)).toBe(true);
  },
);

test.each(['10', '10/10', 'easy', '5 - easy', 'may be', 'oct', ''])('"%s" does not look like a date', (text) => {
  expect(looksLikeDate(text)).toBe(false);
});

test('full-width digits are folded, others are left', () => {
  expect(foldDigits('１0 ٩')).toBe('10 ٩');
});
