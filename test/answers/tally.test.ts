import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { totalExcluded } from '../../shared/answers/exclusion.ts';
import { answerReader, exclusionOf } from '../../shared/answers/read-answer.ts';
import { SCALES, type Scale, UNSTATED } from '../../shared/answers/scale.ts';
import { mergeTallies, pointsOf, type Tally, tallyCounts, tallyOf } from '../../shared/answers/tally.ts';
import { Refusal } from '../../shared/languages/refusal.ts';

const scales = fc.constantFrom<Scale>(...Object.values(SCALES), UNSTATED);

/** Cells as a spreadsheet, a database or an angry tester hands them over. */
const cell = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.double(),
  fc.integer({ min: -2, max: 12 }).map(String),
  fc.constantFrom<unknown>('', ' ', null, undefined, true, false, 'n/a', '6,5', '10/10', '10-Oct', '1e1', 'offered'),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32 + 3, -(2 ** 32) + 3, 1e300, -0),
  fc.bigInt({ min: -2n, max: 12n }),
  fc.date(),
  fc.anything(),
);
const rows = fc.oneof(fc.array(fc.tuple(cell)), fc.array(fc.array(cell, { maxLength: 4 })));
const counted = (tally: Tally) => ({ counts: Array.from(tally.counts), n: tally.n, excluded: tally.excluded });

describe('cells', () => {
  test('are counted by point, and what is no answer by class', () => {
    const tally = tallyCells([[4], ['5'], [''], ['n/a'], [6], [4.5], [true], [null], [' 4 ']], SCALES['1-5']);
    expect(counted(tally)).toEqual({
      counts: [0, 0, 0, 2, 1],
      n: 3,
      excluded: { blank: 2, text: 1, outOfRange: 1, fractional: 1, boolean: 1 },
    });
  });

  test('an empty cell is not 0, and 0 is an answer', () => {
    expect(counted(tallyCells([[''], [null], [0], ['0']], SCALES['0-10']))).toMatchObject({
      n: 2,
      excluded: { blank: 2 },
    });
  });

  test('all columns of a range are counted', () => {
    expect(tallyCells([[1, 2], [3], [4, 5, 5]], SCALES['1-5']).n).toBe(6);
    expect(tallyCells([[1], [2, 3]], SCALES['1-5']).n).toBe(3);
    expect(tallyCells([[], []], SCALES['1-5']).n).toBe(0);
    expect(counted(tallyCells([], SCALES['1-5']))).toEqual({ counts: [0, 0, 0, 0, 0], n: 0, excluded: {} });
  });

  test('without a scale whole numbers from 1 to 10 are counted', () => {
    expect(counted(tallyCells([[0], [1], [10], [11], ['very easy']]))).toMatchObject({
      n: 2,
      excluded: { outOfRange: 2, text: 1 },
    });
  });

  test.each([5n, Symbol('5'), Object.create(null), { valueOf: () => 5 }, [5], () => 5, new Date(0)])(
    'a cell that is no plain value does not stop the count (%#)',
    (strange) => {
      const tally = tallyCells([[strange], [4]], SCALES['1-5']);
      expect(tally.n + totalExcluded(tally.excluded)).toBe(2);
      expect(tally.counts[3]).toBe(1);
    },
  );

  test('what is set aside and what is counted add up to the cells', () => {
    fc.assert(
      fc.property(rows, scales, (range, scale) => {
        const tally = tallyCells(range, scale);
        const cells = range.reduce<number>((sum, row) => sum + row.length, 0);
        expect(tally.n + totalExcluded(tally.excluded)).toBe(cells);
        expect(Array.from(tally.counts).reduce((sum, count) => sum + count, 0)).toBe(tally.n);
        expect(Object.values(tally.excluded).every((count) => count > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('are counted as if each had been read by itself', () => {
    fc.assert(
      fc.property(rows, scales, (range, scale) => {
        const read = answerReader({ scale });
        const counts = pointsOf(scale).map(() => 0);
        const excluded: Record<string, number> = {};
        for (const one of range.flat(1)) {
          const code = read(one);
          if (code >= 0) counts[code]! += 1;
          else excluded[exclusionOf(code)] = (excluded[exclusionOf(code)] ?? 0) + 1;
        }
        expect(counted(tallyCells(range, scale))).toMatchObject({ counts, excluded });
      }),
      { numRuns: 500 },
    );
  });

  test('more different texts than are kept are still counted, each by itself', () => {
    const prose = Array.from({ length: 7000 }, (_, at) => [`comment ${at} of many`]);
    expect(counted(tallyCells([...prose, ['5'], ['Very easy'], [4]], SCALES['1-5']))).toMatchObject({
      counts: [0, 0, 0, 1, 2],
      excluded: { text: 7000 },
    });
  });
});

describe('labels', () => {
  const extreme = [
    ['Extremely easy', 2],
    ['Very easy', 3],
    ['Neither easy nor difficult', 1],
  ] as const;

  test('are read together: "very easy" is 6 of 7 beside "extremely easy"', () => {
    const cells = extreme.flatMap(([label, times]) => Array.from({ length: times }, () => [label]));
    expect(counted(tallyCells(cells, SCALES['1-7'])).counts).toEqual([0, 0, 0, 1, 0, 3, 2]);
    expect(counted(tallyCells([['Very easy']], SCALES['1-7'])).counts).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  test('in several spellings are one label, whichever came last', () => {
    const cells = [['Very easy'], ['very easy '], ['VERY EASY'], ['Easy'], ['easy']];
    expect(counted(tallyCells(cells, SCALES['1-5'])).counts).toEqual(
      counted(tallyCells([...cells].reverse(), SCALES['1-5'])).counts,
    );
  });

  test('of a count table are read as those of a range', () => {
    expect(counted(tallyCounts(extreme, SCALES['1-7'])).counts).toEqual([0, 0, 0, 1, 0, 3, 2]);
  });

  test('are read in the direction of the scale', () => {
    expect(counted(tallyCells([['Very easy']], { scale: SCALES['1-5'], direction: 'effort' })).counts).toEqual([
      1, 0, 0, 0, 0,
    ]);
  });

  test('that are given are the only ones', () => {
    const labels = new Map([['prima', 2]]);
    expect(counted(tallyCells([['Prima'], ['Very easy']], { scale: SCALES['1-3'], labels }))).toMatchObject({
      counts: [0, 0, 1],
      excluded: { text: 1 },
    });
  });
});

describe('a count table', () => {
  test('counts each point as often as it says, in any order', () => {
    const table = [
      [5, 40],
      ['4', 20],
      [3, 5],
      [2, 15],
      [1, 15],
      ['1 ', 5],
    ] as const;
    expect(counted(tallyCounts(table, SCALES['1-5']))).toEqual({ counts: [20, 15, 5, 20, 40], n: 100, excluded: {} });
  });

  test('sets aside points off the scale with their counts, and leaves out what occurred 0 times', () => {
    expect(
      tallyCounts(
        [
          [6, 7],
          ['offered', 3],
          ['total', 0],
          [5, 0],
        ],
        SCALES['1-5'],
      ).excluded,
    ).toEqual({ outOfRange: 7, unanswered: 3 });
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '4' as unknown as number])('%s is no count', (count) => {
    expect(() => tallyCounts([[5, count]], SCALES['1-5'])).toThrow(/whole number/);
  });

  test('gives what the cells it stands for would give', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 12 }), fc.nat(9))), scales, (table, scale) => {
        const cells = table.flatMap(([point, times]) => Array.from({ length: times }, () => [point]));
        expect(counted(tallyCounts(table, scale))).toEqual(counted(tallyCells(cells, scale)));
      }),
    );
  });
});

describe('tallies add up', () => {
  const parts = fc.tuple(rows, rows, rows, scales);

  test('in any grouping and any order, to what all cells at once would give', () => {
    fc.assert(
      fc.property(parts, ([first, second, third, scale]) => {
        // Numbers and junk only: labels are read by the column, so a column must not be cut before it is read.
        const [a, b, c] = [first, second, third].map((range) => tallyCells(range as unknown[][], scale)) as [
          Tally,
          Tally,
          Tally,
        ];
        const whole = counted(tallyCells([...first, ...second, ...third].map((row) => [...row]) as unknown[][], scale));
        for (const merged of [
          mergeTallies([a, b, c]),
          mergeTallies([c, a, b]),
          mergeTallies([mergeTallies([a, b]), c]),
          mergeTallies([a, mergeTallies([b, c])]),
        ]) {
          expect(counted(merged)).toEqual(whole);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('and leave their parts as they were', () => {
    const january = tallyCells([[1]], SCALES['1-5']);
    mergeTallies([january, tallyCells([[1]], SCALES['1-5'])]);
    expect(january.n).toBe(1);
    expect(january.counts[0]).toBe(1);
  });

  test('never across scales, nor across who asked', () => {
    const five = tallyCells([[1]], SCALES['1-5']);
    expect(() => mergeTallies([five, tallyCells([[1]], SCALES['1-7'])])).toThrow(/1-5 and on 1-7 cannot be pooled/);
    expect(() => mergeTallies([five, tallyCells([[1]], SCALES['faces-5'])])).toThrow(Refusal);
    expect(() => mergeTallies([five, { ...five, askedBy: 'agent' }])).toThrow(/agents choose whom to ask/);
    expect(mergeTallies([{ ...five, askedBy: 'agent' }]).askedBy).toBe('agent');
    expect(() => mergeTallies([])).toThrow(Refusal);
  });
});

test('a tally of counts knows how many there are', () => {
  expect(tallyOf(SCALES['1-3'], [1, 2, 3])).toMatchObject({ n: 6, excluded: {}, askedBy: 'unknown' });
  expect(pointsOf(SCALES['0-10'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
