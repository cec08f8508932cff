import { describe, expect, test } from 'vitest';
import { findHeader } from '#shared/imports/header.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { planImport } from '#shared/imports/plan.ts';
import { recogniseFile } from '#shared/imports/recognise.ts';
import { refusalOf } from './import-text.ts';

const names = [
  'response_id',
  'created_at',
  'submitted_at',
  'nps',
  'csat',
  'channel',
  'status',
  'NPS category',
  'count',
];
const rows = Array.from({ length: 20 }, (_, at) => [
  String(at),
  '2024-01-04',
  '2024-01-05',
  String(at % 11),
  String(1 + (at % 5)),
  ['Email', 'Chat'][at % 2]!,
  at % 5 === 0 ? 'Partial' : 'Complete',
  ['Promoter', 'Passive', 'Detractor'][at % 3]!,
  '1',
]);
const header = findHeader([names, ...rows]);
const file = recogniseFile(header, rows, 'x.csv');
const plan = (options: ImportOptions = {}) => planImport(header, file, options);

describe('without options', () => {
  test('every answer column is counted, by the date it was given', () => {
    const { answers, date, dateNamed, responseId, group } = plan();
    expect(answers.map(({ at, named, metric }) => [names[at], named, metric])).toEqual([
      ['nps', false, 'nps'],
      ['csat', false, 'csat'],
    ]);
    expect([names[date!], dateNamed, names[responseId!], names[group!]]).toEqual([
      'submitted_at',
      false,
      'response_id',
      'NPS category',
    ]);
  });

  test('partial responses are set aside by their status', () => {
    const { rules } = plan();
    expect(rules.map(({ at, as }) => [names[at], as])).toEqual([['status', 'partial']]);
    expect(plan({ includePartial: true }).rules).toEqual([]);
  });
});

describe('with options', () => {
  test('only the columns named are counted', () => {
    expect(plan({ columns: ['csat'] }).answers).toEqual([{ at: 4, named: true, metric: 'csat' }]);
  });

  test('drivers, reasons and counts are no answers of their own', () => {
    const { answers, drivers, counts, responseId } = plan({ drivers: ['csat'], counts: 'count' });
    expect(answers.map(({ at }) => names[at])).toEqual(['nps']);
    expect([drivers, counts, responseId]).toEqual([[4], 8, undefined]);
  });

  test('filters of one column are gathered', () => {
    const { where } = plan({
      where: [
        { column: 'channel', value: 'Email' },
        { column: 'Channel', value: ' chat' },
      ],
    });
    expect(where.map(({ at, values }) => [at, [...values]])).toEqual([[5, ['email', 'chat']]]);
  });

  test('a date that is named is taken', () => {
    expect(plan({ date: 'created_at' })).toMatchObject({ date: 1, dateNamed: true });
  });

  test.each([
    { columns: ['x'] },
    { by: ['x'] },
    { date: 'x' },
    { reasons: 'x' },
    { drivers: ['x'] },
    { counts: 'x' },
    { where: [{ column: 'x', value: '1' }] },
    { compare: { column: 'x', a: '1', b: '2' } },
  ] as ImportOptions[])('a column that is not there is refused: %j', (options) => {
    expect(refusalOf(() => plan(options))?.code).toBe('columnUnknown');
  });
});
