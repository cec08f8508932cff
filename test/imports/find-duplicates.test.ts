import { describe, expect, test } from 'vitest';
import { DuplicateFinder, directionOfIds, SortedIds } from '#shared/imports/find-duplicates.ts';

const seen = (...rows: string[][]) => {
  const finder = new DuplicateFinder(0);
  return rows.map((row) => finder.seen(row));
};

describe('a row is a duplicate', () => {
  test('when its id and all the rest came before', () => {
    expect(seen(['1', '2024-01-05', '9'], ['2', '2024-01-05', '9'], ['1', '2024-01-05', '9'])).toEqual([
      false,
      false,
      true,
    ]);
  });

  test.each([
    ['another answer', ['1', '2024-01-05', '9'], ['1', '2024-01-05', '8']],
    ['ten instead of nine', ['1', '2024-01-05', '9'], ['1', '2024-01-05', '10']],
    ['another month', ['1', '2024-01-15', '9'], ['1', '2024-02-15', '9']],
    ['another tenth of the month', ['1', '2024-01-15', '9'], ['1', '2024-01-25', '9']],
    ['another month, written the other way', ['1', '15/01/2024', '9'], ['1', '15/02/2024', '9']],
    ['another month and a time', ['1', '2024-01-15T09:12:33Z', '9'], ['1', '2024-02-15T09:12:33Z', '9']],
    ['another year', ['1', '2023-01-15 09:12', '9'], ['1', '2024-01-15 09:12', '9']],
    ['another answer with its decimals', ['1', '2024-01-05', '4.0'], ['1', '2024-01-05', '5.0']],
    ['another question', ['1', '11', '9'], ['1', '21', '9']],
    ['another hour', ['1', '2024-01-05 10:00:00', '9'], ['1', '2024-01-05 17:00:00', '9']],
    ['another microsecond', ['1', '2024-01-05T10:00:00.000001', '9'], ['1', '2024-01-05T10:00:00.000002', '9']],
    ['another end of a long comment', ['1', `${'so '.repeat(40)}good`], ['1', `${'so '.repeat(40)}grim`]],
    ['another column', ['1', '', '9'], ['1', '9', '']],
    ['one cell more', ['1', '9'], ['1', '9', '']],
  ])('but not with %s', (_, a, b) => {
    expect(seen(a, b)).toEqual([false, false]);
  });

  test('but never without an id', () => {
    expect(seen(['', 'x'], ['', 'x'], [' ', 'x'], [' ', 'x'])).toEqual([false, false, false, false]);
  });

  test('among a hundred thousand that are none', () => {
    const finder = new DuplicateFinder(0);
    let found = 0;
    for (let at = 0; at < 100_000; at += 1) if (finder.seen([`R_${at}`, '9'])) found += 1;
    expect(found).toBe(0);
    for (let at = 0; at < 100_000; at += 997) expect(finder.seen([`R_${at}`, '9'])).toBe(true);
  });
});

describe('ids in order', () => {
  test.each([
    [['R9', 'R10', 'R11'], 1],
    [['3', '2', '1'], -1],
    [['1', '2', '2'], 0],
    [['1', '3', '2'], 0],
    [['1'], 0],
  ] as const)('%j run %i', (ids, direction) => {
    expect(directionOfIds(ids)).toBe(direction);
  });

  test('cannot repeat; one out of order breaks the promise', () => {
    const ids = new SortedIds(0, 1);
    for (const id of ['1', '2', '', '10']) expect(ids.seen([id])).toBe(false);
    expect([ids.broken, ids.first, ids.last]).toEqual([false, '1', '10']);
    ids.seen(['10']);
    expect(ids.broken).toBe(true);
  });
});
