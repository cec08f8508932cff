import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellCounts, tallyCells } from '#shared/answers/cell-counts.ts';
import { SCALES, UNSTATED } from '#shared/answers/scale.ts';

const counted = (rows: unknown[][]): CellCounts => {
  const cells = new CellCounts();
  cells.addRange(0, rows);
  return cells;
};

const cell = fc.oneof(
  fc.integer({ min: -3, max: 14 }),
  fc.double(),
  fc.constantFrom(
    '',
    '  ',
    '4',
    ' 5 ',
    '4,0',
    'n/a',
    '#N/A',
    'Very easy',
    'Easy',
    '5 - Very easy',
    '10/10',
    '🙂',
    null,
  ),
  fc.boolean(),
  fc.constant(new Date(0)),
  fc.constant(undefined),
);

test.each([...Object.values(SCALES), UNSTATED])(
  'on $name a range comes to the same tally as when the scale is known from the start',
  (scale) => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 3 })), (rows) => {
        const { counts, n, excluded } = counted(rows).total({ scale });
        const known = tallyCells(rows, scale);
        expect(Array.from(counts)).toEqual(Array.from(known.counts));
        expect(n).toBe(known.n);
        expect(excluded).toEqual(known.excluded);
      }),
    );
  },
);

test('groups are read by the wording of the whole: "very easy" is not the top beside "extremely easy"', () => {
  const cells = new CellCounts();
  cells.add(0, 'Very easy');
  cells.add(1, 'Extremely easy');
  cells.add(1, 'Slightly difficult');
  const [first, second] = cells.tallies({ scale: SCALES['1-7'] });
  expect(Array.from(first!.counts)).toEqual([0, 0, 0, 0, 0, 1, 0]);
  expect(second!.counts[6]).toBe(1);
});

test('a row of a count table counts as often as it says, beyond what 32 bits hold', () => {
  const cells = new CellCounts();
  cells.add(0, 5, 6e9);
  cells.add(0, '', 12);
  expect(cells.total({ scale: SCALES['1-5'] })).toMatchObject({ n: 6e9, excluded: { blank: 12 } });
});

test('groups that nothing was counted into have empty tallies', () => {
  const cells = new CellCounts();
  cells.add(2, 3);
  expect(cells.tallies({ scale: SCALES['1-5'] }, 4).map(({ n }) => n)).toEqual([0, 0, 1, 0]);
});

test('of very many different numbers only their place is kept, and that is enough for every scale', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [at / 1000 - 5.0005]);
  for (const scale of Object.values(SCALES)) {
    expect(counted(rows).total({ scale }).excluded).toEqual(tallyCells(rows, scale).excluded);
  }
  expect(counted(rows).values().length).toBeLessThan(5100);
});

test('values tell each different cell with how often it occurs, dates as one', () => {
  const values = counted([[4], [4], ['4'], [''], [null], [new Date(0)], [new Date(1)]]).values();
  expect(values.filter(([one]) => typeof one !== 'object')).toEqual([
    [4, 2],
    ['', 2],
    ['4', 1],
  ]);
  expect(values.filter(([one]) => typeof one === 'object').map(([, times]) => times)).toEqual([2]);
});

test('a column of 100,000 different comments is counted as text', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => [`Comment ${at} about the service we had`]);
  expect(counted(rows).total({ scale: SCALES['1-5'] }).excluded).toEqual({ text: 100_000 });
});
