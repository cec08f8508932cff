import { expect, test } from 'vitest';
import { crossTally, pairsOf } from '#shared/sources/cross-tally.ts';
import { pearson } from '#shared/statistics/correlation.ts';
import { sourceOf } from './read-source.ts';

const lines = Array.from(
  { length: 60 },
  (_, at) => `2024-01-0${1 + (at % 9)},${at % 2 ? 'Chat' : 'Email'},${1 + (at % 7)},${1 + ((at * 3) % 5)}`,
);
const TEXT = `date,channel,CES score (1-7),CSAT (1-5)\n${lines.join('\n')}\n2024-01-01,Chat,,5\n`;
const { source } = sourceOf(TEXT, { by: ['channel'] });

test('two answers of the same person are counted together, those who gave one alone are not', () => {
  const tally = crossTally(source, 2, 3)!;
  expect(tally.n).toBe(60);
  const wanted = lines.filter((line) => line.endsWith(',1,1')).length;
  expect(tally.counts[0]![0]).toBe(wanted);
  expect(crossTally(source, 3, 2)!.counts[0]![0]).toBe(wanted);
  expect(pairsOf(tally).reduce((sum, { count }) => sum + count, 0)).toBe(60);
  expect(Math.abs(pearson(pairsOf(tally)).value!)).toBeLessThan(1);
});

test('a filter reaches it', () => {
  expect(crossTally(source, 2, 3, { values: [{ column: 1, any: ['Email'] }] })!.n).toBe(30);
});

test('what is no score has none', () => {
  expect(crossTally(source, 1, 2)).toBeUndefined();
});
