import { expect, test } from 'vitest';
import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { SCALES } from '#shared/answers/scale.ts';
import { type Tally, tallyOf } from '#shared/answers/tally.ts';
import { bandsFor } from '#shared/metrics/bands.ts';
import type { PartSettings } from '#shared/metrics/part-score.ts';
import { scoreSegments } from '#shared/metrics/score-segments.ts';

const scale = SCALES['1-5'];
const settings: PartSettings = {
  metric: 'csat',
  method: 'percent',
  confidence: 0.95,
  bands: bandsFor('csat', scale, 'high is good'),
};
const answers = (good: number, bad: number): Tally => tallyOf(scale, [bad, 0, 0, 0, good]);

test('segments come most answers first, equal ones by name, and differ from all the others', () => {
  const rows = scoreSegments(
    [
      ['c', answers(0, 2)],
      ['b', answers(30, 10)],
      ['a', answers(1, 1)],
    ],
    settings,
  );
  expect(rows.map(({ segment, n, value, difference, tooFew }) => ({ segment, n, value, difference, tooFew }))).toEqual([
    { segment: 'b', n: 40, value: 75, difference: 50, tooFew: false },
    { segment: 'a', n: 2, value: 50, difference: expect.closeTo(50 - 3000 / 42), tooFew: true },
    { segment: 'c', n: 2, value: 0, difference: expect.closeTo(-3100 / 42), tooFew: true },
  ]);
});

test('the segment without a name is called as it is told', () => {
  expect(scoreSegments([['', answers(1, 0)]], settings)[0]?.segment).toBe('(blank)');
  expect(scoreSegments([['', answers(1, 0)]], settings, '(tom)')[0]?.segment).toBe('(tom)');
});

test('a segment without answers stays, without a number', () => {
  const [, empty] = scoreSegments(
    [
      ['a', answers(1, 1)],
      ['b', answers(0, 0)],
    ],
    settings,
  );
  expect(empty).toMatchObject({ segment: 'b', n: 0, value: null, difference: null, p: null });
});

test('segments carry their answers a point, and their periods where they were counted by day', () => {
  const [a, b] = scoreSegments(
    [
      ['a', answers(3, 1)],
      ['b', answers(0, 2)],
    ],
    settings,
    undefined,
    {
      period: 'month',
      names: ['2024-01', '2024-02', '2024-03'],
      days: new Map([
        [
          'a',
          new Map([
            [19723, answers(1, 1)],
            [19783, answers(2, 0)],
            [20000, answers(9, 9)],
          ]),
        ],
      ]),
    },
  );
  expect(a!.counts).toEqual([1, 0, 0, 0, 3]);
  expect(a!.periods!.map(({ period, value, n }) => [period, value, n])).toEqual([
    ['2024-01', 50, 2],
    ['2024-02', null, 0],
    ['2024-03', 100, 2],
  ]);
  expect(b!.periods!.map(({ n }) => n)).toEqual([0, 0, 0]);
  expect(scoreSegments([['a', answers(3, 1)]], settings)[0]).not.toHaveProperty('periods');
});

test('what is not told apart is last and not tested, and stands among the others of each segment', () => {
  const rows = scoreSegments(
    [
      [OTHER_VALUES, answers(50, 50)],
      ['a', answers(30, 10)],
      ['b', answers(10, 30)],
    ],
    settings,
    undefined,
    undefined,
    '(rest)',
  );
  expect(rows.map(({ segment, n, difference, others }) => ({ segment, n, difference, others }))).toEqual([
    { segment: 'a', n: 40, difference: expect.closeTo(75 - 6000 / 140), others: undefined },
    { segment: 'b', n: 40, difference: expect.closeTo(25 - 8000 / 140), others: undefined },
    { segment: '(rest)', n: 100, difference: null, others: true },
  ]);
  expect(rows[2]!.pAdjusted).toBeNull();
});
