import { expect, test } from 'vitest';
import { dayOf } from '#shared/answers/period.ts';
import { askedShown } from '../../../../extension/dashboard/see/asked-shown.ts';
import { EVERYTHING } from '../../../../extension/dashboard/see/view-state.ts';
import { launchOf, seenOf } from '../../../surveys/launches.ts';

test('surveys sent, and tickets seen solved, on the days that are filtered', () => {
  const at = (day: number) => new Date(2026, 4, day, 23, 59).getTime();
  const asked = {
    launches: [launchOf(1, { at: at(1) }), launchOf(2, { at: at(2) }), launchOf(3, { at: at(3) })],
    seen: [seenOf(1, { at: at(1) }), seenOf(4, { at: at(2) })],
  };
  const day = (number: number) => dayOf(2026, 5, number)!;
  const within = (step: object) => askedShown({ asked, state: { ...EVERYTHING, steps: [{ kind: 'days', ...step }] } })!;
  const second = within({ from: day(2), to: day(2) });
  expect(second.launches).toEqual([asked.launches[1]]);
  expect(second.shares).toEqual([
    { agent: 'Ann', solved: 1, asked: 0, askedByOthers: 0, askedUnsolved: 1, others: [] },
  ]);
  expect(second.days).toEqual({ kind: 'days', from: day(2), to: day(2) });
  expect(within({ from: day(2) }).launches).toHaveLength(2);
  const all = askedShown({ asked, state: EVERYTHING })!;
  expect(all.launches).toHaveLength(3);
  expect(all.shares).toEqual([{ agent: 'Ann', solved: 2, asked: 1, askedByOthers: 0, askedUnsolved: 2, others: [] }]);
  expect(all.days).toBeUndefined();
  expect(askedShown({ asked: undefined, state: EVERYTHING })).toBeUndefined();
});
