import { expect, test } from 'vitest';
import { UsageError } from '../../../cli/failure.ts';
import { readTargets } from '../../../cli/options/read-targets.ts';

test.each([
  [['5,5'], [{ metric: undefined, value: 5.5, inPercent: false }]],
  [['80 %'], [{ metric: undefined, value: 80, inPercent: true }]],
  [['-10'], [{ metric: undefined, value: -10, inPercent: false }]],
  [
    ['ces=5.5', 'NPS = 40', 'csat=80%'],
    [
      { metric: 'ces', value: 5.5, inPercent: false },
      { metric: 'nps', value: 40, inPercent: false },
      { metric: 'csat', value: 80, inPercent: true },
    ],
  ],
])('%j', (typed, targets) => {
  expect(readTargets(typed)).toEqual(targets);
});

test.each([[['good']], [['ease=5']], [['ces=']], [['ces=5', 'ces=6']], [['5', 'nps=40']], [['5', '6']]])(
  '%j is a usage error',
  (typed) => {
    expect(() => readTargets(typed)).toThrow(UsageError);
    expect(() => readTargets(typed)).toThrow('--target');
  },
);
