import { expect, test } from 'vitest';
import type { ScoreReport } from '#shared/reports/report.ts';
import { pairSegments, segmentPairsOf } from '#shared/reports/segment-pairs.ts';
import { easeScore, fullScore } from '../cli/report-fixtures.ts';

const segment = (name: string, n: number, value = 5) => ({ ...fullScore().segments[0]!, segment: name, n, value });
const by = (column: string, ...segments: ReturnType<typeof segment>[]): Partial<ScoreReport> => ({
  breakdowns: [{ column, segments }],
});
const ces = easeScore(by('team', segment('A', 40), segment('B', 30), segment('C', 20), segment('D', 0)));
const csat = easeScore({
  metric: 'csat',
  ...by('team', segment('B', 9), segment('A', 50), segment('D', 10), segment('E', 10)),
});

test('segments that both scores have are paired, in the order of the first; under ten in either is too few', () => {
  const pairs = pairSegments(ces, csat)!;
  expect(pairs.column).toBe('team');
  expect(pairs.pairs.map((pair) => [pair.segment, pair.x.n, pair.y.n, pair.tooFew])).toEqual([
    ['A', 40, 50, false],
    ['B', 30, 9, true],
  ]);
});

test('scores that are not broken down by the same column are not paired', () => {
  expect(pairSegments(ces, easeScore({ metric: 'csat', ...by('channel', segment('A', 20)) }))).toBeUndefined();
  expect(pairSegments(ces, csat, 'channel')).toBeUndefined();
});

test('effort against satisfaction comes before effort against recommendation', () => {
  const nps = easeScore({ metric: 'nps', ...by('team', segment('A', 20)) });
  expect(segmentPairsOf({ scores: [nps, csat, ces] }).map(({ x, y }) => [x.metric, y.metric])).toEqual([
    ['ces', 'csat'],
  ]);
  expect(segmentPairsOf({ scores: [nps, ces] }).map(({ x, y }) => [x.metric, y.metric])).toEqual([['ces', 'nps']]);
  expect(segmentPairsOf({ scores: [ces] })).toEqual([]);
});
