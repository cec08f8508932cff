import { expect, test } from 'vitest';
import { comparableGroups } from '../../../../extension/dashboard/see/comparable-groups.ts';
import { easeScore, fullScore } from '../../../cli/report-fixtures.ts';

const groups = (...scores: ReturnType<typeof fullScore>[]) =>
  comparableGroups(scores, (score) => score).map(({ items, apart }) => [items.length, apart] as const);

test('the same measure stands together', () => {
  expect(groups(easeScore(), easeScore({ column: 'another' }))).toEqual([[2, []]]);
});

test.each([
  ['scale', { scale: '1-5' }],
  ['direction', { direction: 'effort' }],
  ['askedBy', { askedBy: 'agent' }],
  ['method', { method: 'net' }],
] as const)('another %s stands apart, and says so', (name, other) => {
  expect(groups(easeScore(), easeScore(other))).toEqual([
    [1, [name]],
    [1, [name]],
  ]);
});

test('another measure stands apart without a word', () => {
  expect(groups(easeScore(), fullScore({ metric: 'nps', method: 'net', scale: '0-10' }))).toEqual([
    [1, []],
    [1, []],
  ]);
});
