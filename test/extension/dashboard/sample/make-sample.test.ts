import { expect, test } from 'vitest';
import { makeSample, SAMPLE_FILE } from '../../../../extension/dashboard/sample/make-sample.ts';
import { report } from '../../../imports/import-text.ts';

const options = { by: ['touchpoint', 'channel', 'team'], reasons: 'reason' };

test('the sample is read without a question, and has something for every chart', () => {
  const { scores, rows } = report(makeSample(), { file: SAMPLE_FILE, options });
  expect(rows).toBe(2400);
  expect(scores.map(({ metric, scale }) => [metric, scale])).toEqual([
    ['ces', '1-7'],
    ['csat', '1-5'],
  ]);
  for (const score of scores) {
    expect(score.periods.length).toBe(15);
    expect(score.breakdowns.map(({ segments }) => segments.length)).toEqual([5, 4, 3]);
    expect(score.reasons.length).toBeGreaterThan(5);
    expect(Object.keys(score.excluded)).toEqual(['blank']);
  }
});

test('it is the same every time', () => {
  expect(makeSample()).toBe(makeSample());
});
