import { expect, test } from 'vitest';
import { dayOf } from '#shared/answers/period.ts';
import { EVERYTHING } from '../../../../extension/dashboard/see/view-state.ts';
import { launchesWithin } from '../../../../extension/dashboard/see/who-was-asked.ts';
import { launchOf } from '../../../surveys/launches.ts';

test('surveys sent on the days that are filtered', () => {
  const at = (day: number) => new Date(2026, 4, day, 23, 59).getTime();
  const asked = {
    launches: [launchOf(1, { at: at(1) }), launchOf(2, { at: at(2) }), launchOf(3, { at: at(3) })],
    seen: [],
  };
  const day = (number: number) => dayOf(2026, 5, number)!;
  const within = (step: object) =>
    launchesWithin({ asked, state: { ...EVERYTHING, steps: [{ kind: 'days', ...step }] } });
  expect(within({ from: day(2), to: day(2) }).launches).toEqual([asked.launches[1]]);
  expect(within({ from: day(2) }).launches).toHaveLength(2);
  expect(launchesWithin({ asked, state: EVERYTHING }).launches).toHaveLength(3);
  expect(launchesWithin({ asked: undefined, state: EVERYTHING }).launches).toEqual([]);
});
