import { expect, test } from 'vitest';
import { GrowingCounts } from '#shared/answers/growing-counts.ts';

test('counts far beyond where it began, and 0 where nothing was counted', () => {
  const counts = new GrowingCounts();
  counts.add(3, 2);
  counts.add(100_000, 1);
  counts.add(3, 1);
  expect([counts.of(3), counts.of(100_000), counts.of(4), counts.of(1e6)]).toEqual([3, 1, 0, 0]);
});
