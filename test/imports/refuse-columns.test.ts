import { expect, test } from 'vitest';
import { readChoices } from '#shared/imports/choice-list.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { imported, refusalOf } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

const eleven = Array.from({ length: 11 }, (_, at) => `${at},${10 + at}`);

test.each([
  ['a point and its count a row', ['nps,count', ...eleven], 'countTable'],
  [
    'two scores of nothing named',
    ['a score,b score', ...Array.from({ length: 20 }, (_, at) => `${1 + (at % 5)},${1 + (at % 4)}`)],
    'columnNeeded',
  ],
  ['no score at all', ['id,name', '1,Jo', '2,Al'], 'noScoreColumn'],
])('%s', (_, rows, code) => {
  const refusal = refusalOf(() => imported(lines(...rows)));
  expect([refusal?.code, refusal?.decide]).toEqual([code, true]);
});

test('scores of other metrics than the one asked for are named, with how to take one of them for it', () => {
  const ces = lines('id,How easy was it? (1-7)', ...Array.from({ length: 20 }, (_, at) => `${at},${1 + (at % 7)}`));
  const refusal = refusalOf(() => imported(ces, { options: { metric: 'nps' } }));
  expect([refusal?.code, refusal?.decide, refusal?.params.option]).toEqual(['otherMetrics', true, '--column']);
  expect(refusal?.message).toContain('CES: "How easy was it? (1-7)"');
});

test('columns to choose from can be told apart whatever their names hold, and are no more than are named', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `${1 + (at % 5)},${1 + (at % 7)}`);
  const two = lines('"How satisfied are you, overall? (1-5)","CES, easy? (1-7)"', ...rows);
  const offered = readChoices(String(refusalOf(() => imported(two, { options: { metric: 'nps' } }))?.params.choices));
  expect(offered).toEqual(['How satisfied are you, overall? (1-5)', 'CES, easy? (1-7)']);
  for (const name of offered)
    expect(refusalOf(() => imported(two, { options: { metric: 'nps', columns: [name] } }))?.code).toBe('scaleNotOfNps');
  const unnamed = lines('"a, score",b score', ...rows.map((row) => row.replace(/[67]/, '5')));
  expect(readChoices(String(refusalOf(() => imported(unnamed))?.params.choices))).toEqual(['a, score', 'b score']);
  const ten = Array.from({ length: 10 }, (_, at) => `How easy was step ${at}? (1-7)`);
  const many = lines(ten.join(','), ...Array.from({ length: 20 }, (_, at) => ten.map(() => 1 + (at % 7)).join(',')));
  const refusal = refusalOf(() => imported(many, { options: { metric: 'nps' } }));
  expect(readChoices(String(refusal?.params.choices))).toHaveLength(8);
  expect(refusal?.message).toContain('step 7? (1-7)", … (+2)');
});

test('the column of counts is offered by its whole name', () => {
  const table = lines('nps,"responses, count"', ...eleven);
  const refusal = refusalOf(() => imported(table));
  expect([refusal?.code, readChoices(String(refusal?.params.choices))]).toEqual(['countTable', ['responses, count']]);
});

test('without a header the cause is told', () => {
  const refusal = refusalOf(() => imported(lines('id,name', '1,Jo', '2,Al'), { options: { headerRows: 0 } }));
  expect([refusal?.code, refusal?.params.option]).toEqual(['noHeaderToTell', '--column']);
});

test('high is hard for CES alone: refused where none is scored, and for the others of a file it says nothing', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `${1 + (at % 7)},${1 + (at % 5)}`);
  const both = lines('How easy was it? (1-7),csat (1-5)', ...rows);
  const said = (options: ImportOptions) => imported(both, { options }).answers.map(({ settled }) => settled.reading);
  expect(said({ direction: 'effort' })).toMatchObject([{ direction: 'effort' }, { direction: 'high is good' }]);
  for (const options of [
    { metric: 'csat', direction: 'effort' },
    { columns: ['csat (1-5)'], direction: 'effort' },
    { metric: 'csat', scale: '1-5 effort' },
  ] as const) {
    const refusal = refusalOf(() => said(options));
    expect([refusal?.code, refusal?.decide, refusal?.params.metrics]).toEqual(['effortOfCesOnly', true, 'CSAT']);
  }
  expect(said({ metric: 'csat', direction: 'ease' })).toHaveLength(1);
});

test('a bare score is meant before any other', () => {
  const { answers } = imported(lines('score,health score', '9,4', '10,5', '3,1'), { file: 'nps.csv' });
  expect(answers.map(({ settled }) => settled.column.name)).toContain('score');
});
