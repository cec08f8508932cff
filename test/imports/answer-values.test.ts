import { expect, test } from 'vitest';
import { recognised } from './recognised-columns.ts';

const taken = (name: string, values: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) => {
  const [column] = recognised({ [name]: values, ...more }).columns;
  return column?.role === 'answer' ? column.doubt : 'no answers';
};

test.each([
  ['csat', ['87%', '90%'], 'aggregated'],
  ['csat', ['4.35', '3.5', '4.1'], 'aggregated'],
  ['nps', ['-20', '45', '77', '12'], 'aggregated'],
  ['nps', ['10-Oct', '9', '9-Oct'], 'dates'],
  ['score', ['▲', '■', '●'], 'mixedLabels'],
] as const)('%s of %j is doubted as %s', (name, values, doubt) => {
  expect(taken(name, values)).toBe(doubt);
});

test.each([
  ['average csat', ['4', '5']],
  ['nps comment', ['thank you', 'it took long', '9']],
  ['how easy', ['by bus', 'on foot', 'by train']],
] as const)('%s of %j holds none', (name, values) => {
  expect(taken(name, values)).toBe('no answers');
});

test('a sentinel or a stray does not make answers results', () => {
  expect(taken('nps', ['9', '10', '99'])).toBeUndefined();
  expect(taken('csat', ['5', '4', '3', '5', '4.5', '2', '1', '5', '4', '5'])).toBeUndefined();
});

test('beside counts of promoters a score is a result', () => {
  expect(taken('nps', ['40', '50', '9'], { promoters: ['12', '15'], detractors: ['3', '4'] })).toBe('aggregated');
});
