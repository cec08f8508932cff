import { expect, test } from 'vitest';
import { PERIODS, periodOf } from '#shared/answers/period.ts';
import { periodDays } from '../../../../extension/dashboard/see/period-days.ts';

test('every day lies in the days of its period, and the days beside them do not', () => {
  for (let day = 17_800; day < 21_000; day += 1) {
    for (const period of PERIODS) {
      const name = periodOf(day, period);
      const { from, to } = periodDays(name)!;
      expect(day >= from && day <= to, `${name} ${day}`).toBe(true);
      expect([periodOf(from, period), periodOf(to, period)]).toEqual([name, name]);
      expect(periodOf(from - 1, period) === name || periodOf(to + 1, period) === name).toBe(false);
    }
  }
});

test('a year, and what is none', () => {
  expect(periodDays('1970')).toEqual({ from: 0, to: 364 });
  for (const name of ['', 'soon', '2024-13', '2024-Q5', '2024-W54', '2024-W00', '24-01'])
    expect(periodDays(name)).toBeUndefined();
});
