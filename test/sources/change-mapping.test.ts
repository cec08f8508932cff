import { expect, test } from 'vitest';
import { decisionsFor, metricStated, roleStated, scalesFor, stated } from '../../shared/sources/change-mapping.ts';

const scores = [
  { position: 1, metric: 'ces' },
  { position: 2, metric: 'nps' },
] as const;

test('a column that is said to be a comment is scored no more; one said to be an answer is scored beside the others', () => {
  expect(roleStated({ mapping: {}, scores }, 3, 'comment')).toMatchObject({
    columns: ['#2'],
    roles: [{ column: '#3', role: 'comment' }],
  });
  expect(roleStated({ mapping: {}, scores }, 5, 'answer').columns).toEqual(['#2', '#3', '#5']);
});

test('a metric leaves the scores of others out, and is taken back whole', () => {
  expect(metricStated({ mapping: {}, scores }, 'nps')).toEqual({ metric: 'nps', columns: ['#3'] });
  expect(metricStated({ mapping: { metric: 'nps', columns: ['#3'] }, scores }, undefined)).toEqual({});
});

test('what is stated replaces what was, and nothing leaves it out', () => {
  expect(stated({ scale: '1-5' }, 'scale', '1-7')).toEqual({ scale: '1-7' });
  expect(stated({ scale: '1-5' }, 'scale', undefined)).toEqual({});
  expect(scalesFor('nps')).toEqual(['0-10']);
});

test('what a refusal leaves open can be decided with one click', () => {
  const file = { mapping: {}, columns: [] };
  expect(decisionsFor(file, { code: 'datesAmbiguous' as never, params: {} }).map(({ mapping }) => mapping)).toEqual([
    { dateOrder: 'dmy' },
    { dateOrder: 'mdy' },
  ]);
});
