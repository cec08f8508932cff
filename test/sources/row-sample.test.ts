import { expect, test } from 'vitest';
import { textAt } from '#shared/sources/column-chunk.ts';
import { keepsTooFew, levelFor } from '#shared/sources/row-sample.ts';
import { sourceOf } from './read-source.ts';

const text = (rows: number) =>
  `id,responded_at,nps,comment\n${Array.from({ length: rows }, (_, at) => `${at},2024-01-0${1 + (at % 9)},${at % 11},comment ${at}\n`).join('')}`;

test('all rows are kept up to the most, in the order of the file', () => {
  const { sample, source } = sourceOf(text(40_000), {}, 40_000);
  expect([sample.level, sample.rows, source.kept]).toEqual([0, 40_000, 40_000]);
  const comments = sample.chunks.flatMap((chunk) =>
    Array.from({ length: chunk.rows }, (_, row) => textAt(chunk.columns[1]!, row)),
  );
  expect(comments).toEqual(Array.from({ length: 40_000 }, (_, at) => `comment ${at}`));
});

test('of more rows a sample is kept: the same one each time, every row with the same chance', () => {
  const { sample, source } = sourceOf(text(60_000), {}, 20_000);
  expect(sample.level).toBe(2);
  expect(source.level).toBe(2);
  expect(sample.rows).toBeGreaterThan(14_400);
  expect(sample.rows).toBeLessThan(15_600);
  expect(sourceOf(text(60_000), {}, 20_000).sample).toEqual(sample);
  // Every tenth of the file is there in its proportion.
  const rows = sample.chunks.flatMap((chunk) =>
    Array.from({ length: chunk.rows }, (_, row) => Number(textAt(chunk.columns[1]!, row).slice(8))),
  );
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const here = rows.filter((row) => Math.floor(row / 6000) === tenth).length;
    expect(Math.abs(here - 1500)).toBeLessThan(170);
  }
});

test.each([
  [1000, 0],
  [250_000, 0],
  [500_000, 1],
  [1_000_000, 2],
  [5_000_000, 4],
])('for about %d rows a sample is begun at level %d, which then keeps enough', (rows, level) => {
  expect(levelFor(rows)).toBe(level);
  expect(keepsTooFew(level, rows)).toBe(false);
});

test.each([
  [0, 10, false],
  [1, 250_000, true],
  [1, 250_001, false],
  [2, 500_000, true],
  [2, 500_001, false],
])('begun at level %d, of %d rows too few are kept: %s', (begun, rows, few) => {
  expect(keepsTooFew(begun, rows)).toBe(few);
});
