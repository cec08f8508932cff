import { expect, test } from 'vitest';
import type { ImportOptions } from '#shared/imports/options.ts';
import { ASIDE_TIMES, measureOf, sourcePlan } from '#shared/sources/source-plan.ts';
import { imported } from '../imports/import-text.ts';

const rows = Array.from(
  { length: 30 },
  (_, at) => `2024-01-01,Email,${1 + (at % 7)},${at % 11},slow,${1 + (at % 5)},text ${at},${at}`,
);
const planOf = (options: ImportOptions) => {
  const { counted } = imported(`date,channel,CES (1-7),NPS,reason,speed,comment,ticket id\n${rows.join('\n')}\n`, {
    options,
  });
  return sourcePlan(counted.plan, counted.recognised);
};

test('segments are dimensions; reasons and drivers are counted beside their answer', () => {
  const plan = planOf({
    columns: ['CES (1-7)'],
    metric: 'ces',
    by: ['channel'],
    reasons: 'reason',
    drivers: ['speed'],
  });
  expect(plan.dimensions).toEqual([1]);
  expect(plan.measures.slice(ASIDE_TIMES + 1)).toEqual([[2], [2, 4], [2, 5]]);
  expect(measureOf(plan, [2, 4])).toBe(ASIDE_TIMES + 2);
  expect(measureOf(plan, [4])).toBe(-1);
});

test('two scores are counted together, and comments and ticket are kept', () => {
  const plan = planOf({ by: ['channel'] });
  expect(measureOf(plan, [2, 3])).toBeGreaterThan(ASIDE_TIMES);
  expect(plan.comments).toEqual([6]);
  expect(plan.kept).toEqual([2, 3, 1, 6, 7]);
});
