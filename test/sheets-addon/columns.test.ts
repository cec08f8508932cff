import { beforeAll, describe, expect, test } from 'vitest';
import { columnOf, sameHeight, timesOf } from '../../sheets-addon/columns.ts';
import { dateInZone } from '../../workbench/host/cell-date.ts';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';

describe('a column', () => {
  test('is a column, a row or a cell', () => {
    expect(columnOf('answers', [[1], [2]]).at(1)).toBe(2);
    expect(columnOf('answers', [[1, 2]]).at(1)).toBe(2);
    expect(columnOf('answers', 1)).toMatchObject({ length: 1 });
  });

  test('is one, and not three', () => {
    expect(() =>
      columnOf('dates', [
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toThrow('The range for dates has 3 columns');
  });

  test('of another height is told with both heights', () => {
    const [dates, answers] = [columnOf('dates', [[1], [2]]), columnOf('answers', [[1], [2], [3]])];
    expect(() => sameHeight(dates, answers)).toThrow('The ranges differ in height (dates: 2, answers: 3 rows)');
  });

  test.each([
    [3, 5, 3],
    ['3', 5, 3],
    ['', '', 0],
    ['count', 'answer', undefined],
  ])('the count %j beside %j is %j', (cell, answer, times) => {
    expect(timesOf(cell, answer, 1)).toBe(times);
  });

  test.each([-1, 1.5, '', 'many', true])('the count %j is refused with its row', (cell) => {
    expect(() => timesOf(cell, 5, 7)).toThrow('The count in row 7 is');
  });
});

/** People chart these tables: a column that is added comes last, and none is renamed or taken away. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  _INTERVAL: ['low', 'high'],
  _SUMMARY: ['label', 'value'],
  _TREND: ['period', 'value', 'low', 'high', 'n', 'set aside', 'lower limit', 'upper limit', 'note', 'trend'],
  _BY: ['segment', 'value', 'low', 'high', 'n', 'set aside', 'difference', 'p', 'adjusted p', 'note'],
  _COMPARE: ['before', 'after', 'difference', 'low', 'high', 'p', 'n before', 'n after', 'method', 'reading'],
};
const LABELS = [
  'metric',
  'method',
  'scale',
  'direction',
  'score',
  'low',
  'high',
  'confidence',
  'interval method',
  'answers',
  'standard deviation',
  'standard error',
  '% easy',
  '% neutral',
  '% hard',
  'bands',
  'set aside: blank',
  'set aside: not readable as an answer',
  'set aside: off the scale',
  'set aside: between two points',
  'set aside: ticked boxes',
  'set aside: dates',
  'set aside: offered, not answered',
];

describe('the columns of the tables', () => {
  let script: BuiltScript;
  beforeAll(async () => {
    script = loadScript(await builtCode());
  });
  const answers = [[5], [4], [3], [5], [1]];
  const recommend = [[9], [10], [3], [8], [0]];
  const dates = answers.map(() => [dateInZone('2026-01-01', 'America/New_York')]);
  const scale = (metric: string): string[] => (metric === 'NPS' ? [] : ['1-5']);
  const header = (name: string, ...args: unknown[]): unknown => (script.call(name, ...args) as unknown[][])[0];

  test.each(['CES', 'NPS', 'CSAT'])('of %s are as documented', (metric) => {
    const stated = scale(metric);
    expect(header(`${metric}_INTERVAL`, answers, ...stated)).toEqual(CONTRACT._INTERVAL);
    expect(header(`${metric}_SUMMARY`, answers, ...stated)).toEqual(CONTRACT._SUMMARY);
    expect(header(`${metric}_TREND`, dates, answers, 'month', ...stated)).toEqual(CONTRACT._TREND);
    expect(header(`${metric}_BY`, [['a'], ['b'], ['a'], ['b'], ['a']], answers, ...stated)).toEqual(CONTRACT._BY);
    const given = metric === 'NPS' ? recommend : answers;
    expect(header(`${metric}_COMPARE`, given, given, ...stated)).toEqual(CONTRACT._COMPARE);
  });

  test('of the others too', () => {
    expect(header('DRIVERS', answers, [['a'], ['b'], ['a'], ['b'], ['a']], 'CES', '1-5')).toEqual([
      'reason',
      'n',
      'share',
      'cumulative share',
      'vital few',
      'gap',
      'low',
      'high',
      'adjusted p',
      'note',
    ]);
    expect(header('SURVEY_SIZE', 1000, 5)).toEqual(['answers needed', 'invitations to send', 'planned for']);
  });

  test('the rows of a summary begin with the same labels, whatever the answers', () => {
    for (const range of [answers, [[3]], [[3], [''], ['n/a'], [9], [3.5], [true]]]) {
      const rows = script.call('CES_SUMMARY', range, '1-5') as unknown[][];
      expect(rows.slice(1, LABELS.length + 1).map(([label]) => label)).toEqual(LABELS);
      const points = rows.slice(LABELS.length + 1, LABELS.length + 6);
      expect(points.map(([label]) => label)).toEqual([1, 2, 3, 4, 5].map((point) => `% answered ${point}`));
      expect(points.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(100, 9);
      const after = rows.slice(LABELS.length + 6).map(([label]) => label);
      expect(after.filter((label) => label !== 'warning' && label !== 'reading')).toEqual([]);
      expect(rows.every((row) => row.length === 2)).toBe(true);
    }
  });

  test('every row of a table is as wide as its header', () => {
    const tables = [
      script.call('CES_TREND', dates, answers, 'month', '1-5'),
      script.call('CES_BY', [['a'], ['b'], ['a'], [''], ['a']], answers, '1-5'),
      script.call('NPS_COMPARE', recommend, recommend),
    ] as unknown[][][];
    for (const table of tables) expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });

  const answered = (...call: [name: string, ...args: unknown[]]): unknown[][] =>
    (script.call(...call) as unknown[][]).filter(([label]) => String(label).startsWith('% answered'));

  test('how often each point was answered is told in percent, and without a scale of the points that were given', () => {
    expect(answered('CES_SUMMARY', [[4], [5], [4], [4]])).toEqual([
      ['% answered 4', 75],
      ['% answered 5', 25],
    ]);
    expect(answered('NPS_SUMMARY', [[10], [0]])).toHaveLength(11);
    expect(answered('CSAT_SUMMARY', [['Good'], ['Bad'], ['Good'], ['Good']])).toEqual([
      ['% answered bad', 25],
      ['% answered good', 75],
    ]);
  });
});
