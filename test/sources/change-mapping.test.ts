import { describe, expect, test } from 'vitest';
import {
  brokenDown,
  decisionsFor,
  methodsFor,
  metricStated,
  roleStated,
  scalesFor,
  stated,
} from '#shared/sources/change-mapping.ts';

const score = (position: number, metric: 'ces' | 'nps' | 'csat' = 'nps') =>
  ({
    column: `c${position}`,
    position,
    metric,
    scale: '0-10',
    scaleAssumed: false,
    direction: 'high is good',
    directionAssumed: false,
    n: 9,
    excluded: {},
  }) as const;
const column = (position: number, name: string, role = 'other', examples: readonly string[] = []) => ({
  name,
  position,
  role,
  metric: null,
  scale: null,
  direction: null,
  evidence: [],
  examples,
  filled: 9,
  looked: 9,
});

describe('a role that a person states', () => {
  test('makes a score beside those there are, or the only one', () => {
    expect(roleStated({ mapping: {}, scores: [score(0)] }, 4, 'answer').columns).toEqual(['#1', '#4']);
    expect(roleStated({ mapping: { columns: ['#1', '#4'] }, scores: [score(0), score(3)] }, 1, 'other')).toMatchObject({
      columns: ['#4'],
      roles: [{ column: '#1', role: 'other' }],
    });
  });

  test('is scored no more where it was; one said to be an answer is scored beside what was recognised', () => {
    expect(roleStated({ mapping: {}, scores: [score(1, 'ces'), score(2)] }, 3, 'comment')).toMatchObject({
      columns: ['#2'],
      roles: [{ column: '#3', role: 'comment' }],
    });
    expect(roleStated({ mapping: {}, scores: [score(1, 'ces'), score(2)] }, 5, 'answer').columns).toEqual([
      '#2',
      '#3',
      '#5',
    ]);
  });

  test('leaves what is scored to be recognised where no score was touched', () => {
    expect(roleStated({ mapping: {}, scores: [score(0)] }, 4, 'comment')).toEqual({
      by: [],
      roles: [{ column: '#4', role: 'comment' }],
    });
  });

  test('takes the column away from what it was for', () => {
    const mapping = { date: '#2', reasons: '#3', by: ['#4', '#5'] };
    expect(roleStated({ mapping, scores: [] }, 2, 'reason')).toMatchObject({ reasons: '#2', by: ['#4', '#5'] });
    expect(roleStated({ mapping, scores: [] }, 2, 'reason').date).toBeUndefined();
    expect(roleStated({ mapping, scores: [] }, 3, 'segment')).toMatchObject({ by: ['#4', '#5', '#3'], date: '#2' });
    expect(roleStated({ mapping, scores: [] }, 4, 'other').by).toEqual(['#5']);
  });

  test('counts once: the last one said holds', () => {
    const first = roleStated({ mapping: {}, scores: [] }, 4, 'comment');
    expect(roleStated({ mapping: first, scores: [] }, 4, 'reason').roles).toEqual([{ column: '#4', role: 'reason' }]);
  });
});

test('a metric is stated of the scores that have it, else of all', () => {
  const scores = [score(0, 'ces'), score(1, 'csat')];
  expect(metricStated({ mapping: {}, scores }, 'csat')).toEqual({ metric: 'csat', columns: ['#2'] });
  expect(metricStated({ mapping: {}, scores }, 'nps')).toEqual({ metric: 'nps', columns: ['#1', '#2'] });
  expect(metricStated({ mapping: { columns: ['#3'] }, scores: [] }, 'nps')).toEqual({ metric: 'nps', columns: ['#3'] });
  expect(metricStated({ mapping: { direction: 'effort' }, scores }, 'csat').direction).toBeUndefined();
  expect(metricStated({ mapping: { direction: 'effort' }, scores }, 'ces').direction).toBe('effort');
  expect(metricStated({ mapping: { metric: 'nps', columns: ['#3'], by: [] }, scores }, undefined)).toEqual({ by: [] });
});

test('a column is broken down by, or not', () => {
  expect(brokenDown({ by: ['#2'] }, 3, true).by).toEqual(['#2', '#3']);
  expect(brokenDown({ by: ['#2', '#3'] }, 3, false).by).toEqual(['#2']);
  expect(brokenDown({ by: ['#3'] }, 3, true).by).toEqual(['#3']);
});

test('what is left to be recognised again is not in the mapping', () => {
  expect(stated({ scale: '1-5', by: [] }, 'scale', undefined)).toEqual({ by: [] });
  expect(stated({}, 'scale', '1-7')).toEqual({ scale: '1-7' });
  expect(stated({ scale: '1-5' }, 'scale', '1-7')).toEqual({ scale: '1-7' });
});

test('only scales and methods that make sense are offered', () => {
  expect(scalesFor('nps')).toEqual(['0-10']);
  expect(scalesFor('ces')).not.toContain('good/bad');
  expect(scalesFor('csat')).toContain('good/bad');
  expect(methodsFor('nps')).toEqual(['net']);
  expect(methodsFor('ces')[0]).toBe('mean');
});

describe('decisions with one click', () => {
  const columns = [column(1, 'How easy, all in all?', 'answer'), column(2, 'kind', 'question', ['a', 'b'])];
  const of = (code: string, params: Record<string, string>) =>
    decisionsFor({ mapping: { by: ['#2'] }, columns }, { code: code as 'metricNeeded', params });

  test('are those the refusal names', () => {
    expect(of('metricNeeded', { option: '--metric', choices: 'ces, nps, csat' }).map(({ value }) => value)).toEqual([
      'ces',
      'nps',
      'csat',
    ]);
    const column = 'How easy, all in all?';
    expect(of('scaleNotOfNps', { column, option: '--metric', choices: 'csat, ces' })).toMatchObject([
      { value: 'csat', mapping: { metric: 'csat', columns: ['#1'] } },
      { value: 'ces', mapping: { metric: 'ces', columns: ['#1'] } },
    ]);
    expect(of('scaleNeeded', { option: '--scale', choices: '1-5, 1-7' })[1]?.mapping).toEqual({
      by: ['#2'],
      scale: '1-7',
    });
    expect(
      of('directionNeeded', { option: '--direction', choices: 'ease, effort' }).map(({ mapping }) => mapping.direction),
    ).toEqual(['ease', 'effort']);
    expect(of('effortOfCesOnly', { option: '--direction', choices: 'ease' }).map(({ value }) => value)).toEqual([
      'ease',
    ]);
    expect(of('noHeader', { option: '--header-rows', choices: '0, 1' })[0]?.mapping.headerRows).toBe(0);
    expect(of('datesAmbiguous', {}).map(({ mapping }) => mapping.dateOrder)).toEqual(['dmy', 'mdy']);
  });

  test('name columns whose names hold commas, and values of a column', () => {
    expect(of('columnNeeded', { option: '--column', choices: '"How easy, all in all?", other' })).toMatchObject([
      { value: 'How easy, all in all?', mapping: { columns: ['#1'] } },
    ]);
    expect(of('columnTwice', { option: '--column', choices: '#1, #2' }).map(({ mapping }) => mapping.columns)).toEqual([
      ['#1'],
      ['#2'],
    ]);
    expect(of('severalQuestions', { option: '--where', question: 'kind' })[1]?.mapping.where).toEqual([
      { column: '#2', value: 'b' },
    ]);
    expect(of('countTable', { option: '--counts', choices: 'kind' })[0]?.mapping.counts).toBe('#2');
  });

  test('are none where nothing can be offered', () => {
    expect(of('noScoreColumn', { option: '--column' })).toEqual([]);
  });
});
