import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, fittingPeriod, isoDay, PERIODS, periodOf, periodsBetween } from '../../shared/answers/period.ts';

// 1900 to 2199.
const day = fc.integer({ min: -25_567, max: 84_000 });

describe('days', () => {
  test('are counted from 1970 and written as ISO 8601 writes them', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2024, 3, 1)).toBe(19783);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(isoDay(19783)).toBe('2024-03-01');
  });

  test.each([
    [2024, 2, 30],
    [2023, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [2024, 1, 0],
    [99, 1, 1],
    [2024, 1, 1.5],
  ])('there is no day %i-%i-%i', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });

  test('a day and its writing lead to one another', () => {
    fc.assert(
      fc.property(day, (at) => {
        const [year, month, date] = isoDay(at).split('-').map(Number);
        expect(dayOf(year!, month!, date!)).toBe(at);
      }),
    );
  });
});

describe('the period of a day', () => {
  test.each([
    ['2024-01-01', '2024-W01'],
    ['2023-01-01', '2022-W52'],
    ['2021-01-03', '2020-W53'],
    ['2018-12-31', '2019-W01'],
    ['2020-12-31', '2020-W53'],
    ['1969-12-28', '1969-W52'],
    ['1969-12-29', '1970-W01'],
  ])('%s is in week %s', (iso, week) => {
    const [year, month, date] = iso.split('-').map(Number);
    expect(periodOf(dayOf(year!, month!, date!)!, 'week')).toBe(week);
  });

  test('weeks agree with the rule of ISO 8601 counted by hand: week 1 is the one with 4 January', () => {
    const mondayOf = (at: number): number => {
      let monday = at;
      while (new Date(monday * 86_400_000).getUTCDay() !== 1) monday -= 1;
      return monday;
    };
    const byHand = (at: number): string => {
      const monday = mondayOf(at);
      const around = new Date(at * 86_400_000).getUTCFullYear();
      for (const year of [around + 1, around, around - 1]) {
        const first = mondayOf(Date.UTC(year, 0, 4) / 86_400_000);
        if (first <= monday) return `${year}-W${String((monday - first) / 7 + 1).padStart(2, '0')}`;
      }
      throw new Error('no week');
    };
    fc.assert(
      fc.property(day, (at) => {
        expect(periodOf(at, 'week')).toBe(byHand(at));
      }),
    );
  });

  test('months and quarters are those of the calendar', () => {
    expect(['month', 'quarter'].map((period) => periodOf(19783, period as 'month'))).toEqual(['2024-03', '2024-Q1']);
    fc.assert(
      fc.property(day, (at) => {
        const date = new Date(at * 86_400_000);
        const quarter = Math.floor(date.getUTCMonth() / 3) + 1;
        expect(periodOf(at, 'quarter')).toBe(`${date.getUTCFullYear()}-Q${quarter}`);
      }),
    );
  });
});

describe('all periods from one day to another', () => {
  test('have no gap and no repeat', () => {
    fc.assert(
      fc.property(day, fc.nat(1500), fc.constantFrom(...PERIODS), (first, length, period) => {
        const names = periodsBetween(first, first + length, period);
        const everyDay = Array.from({ length: length + 1 }, (_, at) => periodOf(first + at, period));
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(names)).toEqual(new Set(everyDay));
        expect([...names].sort()).toEqual(names);
        expect([names[0], names[names.length - 1]]).toEqual([everyDay[0], everyDay[length]]);
      }),
      { numRuns: 50 },
    );
  });

  test('are there also where nobody answered', () => {
    expect(periodsBetween(19723, 19783, 'month')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(periodsBetween(5, 4, 'week')).toEqual([]);
  });
});

test.each([
  [0, 'week'],
  [91, 'week'],
  [92, 'month'],
  [1463, 'month'],
  [1464, 'quarter'],
])('%i days are shown by %s', (days, period) => {
  expect(fittingPeriod(days)).toBe(period);
});
