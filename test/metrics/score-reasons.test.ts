import { expect, test } from 'vitest';
import { tallyCells } from '#shared/answers/cell-counts.ts';
import { SCALES } from '#shared/answers/scale.ts';
import { mergeTallies, type Tally } from '#shared/answers/tally.ts';
import type { PartSettings } from '#shared/metrics/part-score.ts';
import { scoreReasons } from '#shared/metrics/score-reasons.ts';

const settings: PartSettings = { metric: 'ces', method: 'mean', direction: 'ease', confidence: 0.95, bands: undefined };
const answers = (...points: unknown[]): Tally => tallyCells([points], SCALES['1-5']);

test('a person who names two reasons counts for both, and the gap is to those who do not name it', () => {
  const groups = [
    { reasons: ['slow'], tally: answers(2, 1) },
    { reasons: ['slow', 'unclear'], tally: answers(3) },
    { reasons: [], tally: answers(5, 4) },
  ];
  const rows = scoreReasons(groups, mergeTallies(groups.map(({ tally }) => tally)), settings);
  expect(
    rows.map(({ reason, count, share, cumulative, vital, gap }) => ({ reason, count, share, cumulative, vital, gap })),
  ).toEqual([
    { reason: 'slow', count: 3, share: 75, cumulative: 75, vital: true, gap: -2.5 },
    { reason: 'unclear', count: 1, share: 25, cumulative: 100, vital: true, gap: 0 },
  ]);
});

test('a reason that only unscored rows name is left out', () => {
  const groups = [
    { reasons: ['slow'], tally: answers('n/a') },
    { reasons: ['kind'], tally: answers(5) },
  ];
  expect(scoreReasons(groups, answers(5), settings).map(({ reason }) => reason)).toEqual(['kind']);
  expect(scoreReasons([groups[0]!], answers(5), settings)).toEqual([]);
});

test('a reason that everybody names has no gap', () => {
  expect(scoreReasons([{ reasons: ['all'], tally: answers(5, 4) }], answers(5, 4), settings)[0]).toMatchObject({
    gap: null,
    p: null,
  });
});

test('reasons that are named as often come by name, in whatever order the answers came', () => {
  const groups = ['b', 'c', 'a'].map((reason) => ({ reasons: [reason], tally: answers(5) }));
  expect(scoreReasons(groups, answers(5, 5, 5), settings).map(({ reason }) => reason)).toEqual(['a', 'b', 'c']);
});

test('the p of a reason alone stands beside the one after correction for all reasons', () => {
  const many = (points: readonly number[], times: number) => answers(...Array(times).fill(points).flat());
  const groups = [
    { reasons: ['slow'], tally: many([1, 2, 3], 8) },
    { reasons: ['rude'], tally: many([2, 3, 4], 8) },
    { reasons: ['kind'], tally: many([3, 5, 5], 8) },
  ];
  const all = mergeTallies(groups.map(({ tally }) => tally));
  const reasons = scoreReasons(groups, all, settings);
  const sorted = reasons.map(({ p }) => p!).sort((a, b) => a - b);
  for (const { p, pAdjusted } of reasons) expect(pAdjusted).toBeGreaterThanOrEqual(p!);
  expect(Math.max(...reasons.map(({ pAdjusted }) => pAdjusted!))).toBeCloseTo(sorted[2]!, 12);
  expect(Math.min(...reasons.map(({ pAdjusted }) => pAdjusted!))).toBeGreaterThan(sorted[0]!);
});

test('the interval of a gap ends where a gap does', () => {
  const groups = [
    { reasons: ['slow'], tally: answers(1, 5) },
    { reasons: ['rude'], tally: answers(5, 1) },
  ];
  const [first] = scoreReasons(groups, answers(1, 5, 5, 1), settings);
  expect(first).toMatchObject({ gap: 0, gapLow: -4, gapHigh: 4 });
  expect(first!.gapRawLow).toBeLessThan(-4);
});
