import { expect, test } from 'vitest';
import { tallyCells } from '#shared/answers/cell-counts.ts';
import { dayOf } from '#shared/answers/period.ts';
import { SCALES } from '#shared/answers/scale.ts';
import type { Tally } from '#shared/answers/tally.ts';
import type { PartSettings } from '#shared/metrics/part-score.ts';
import { scorePeriods } from '#shared/metrics/score-periods.ts';

const settings: PartSettings = { metric: 'ces', method: 'mean', direction: 'ease', confidence: 0.95, bands: undefined };
const on = (year: number, month: number, day: number, ...answers: unknown[]): [number, Tally] => [
  dayOf(year, month, day)!,
  tallyCells([answers], SCALES['1-5']),
];

test('days are gathered into months in order of time, and a month without answers is a gap', () => {
  const { period, periods } = scorePeriods(
    new Map([on(2026, 3, 2, 3), on(2026, 1, 5, 4), on(2026, 1, 20, 5, '')]),
    settings,
    'month',
  );
  expect(period).toBe('month');
  expect(periods.map(({ period, value, n, excluded }) => ({ period, value, n, excluded }))).toEqual([
    { period: '2026-01', value: 4.5, n: 2, excluded: { blank: 1 } },
    { period: '2026-02', value: null, n: 0, excluded: {} },
    { period: '2026-03', value: 3, n: 1, excluded: {} },
  ]);
});

test('without a period asked for, the one that fits the span is taken', () => {
  const within = (month: number) =>
    scorePeriods(new Map([on(2026, 1, 1, 4), on(2026, month, 1, 4)]), settings, undefined).period;
  expect(within(2)).toBe('week');
  expect(within(8)).toBe('month');
});

test('eight rising months are a rise, seven are too few', () => {
  const months = (count: number) =>
    scorePeriods(
      new Map(
        Array.from({ length: count }, (_, at) =>
          on(2026, at + 1, 1, ...Array<number>(20).fill(3), ...Array<number>(at).fill(5)),
        ),
      ),
      settings,
      'month',
    ).trend?.direction;
  expect(months(8)).toBe('increasing');
  expect(months(7)).toBe('too few periods');
});

test('a handful of answers outside the limits is no news', () => {
  const days = Array.from({ length: 12 }, (_, at) => on(2026, at + 1, 1, ...Array<number>(20).fill(4), at % 2 ? 4 : 5));
  const odd = new Map([...days.slice(0, 11), on(2026, 12, 1, 1, 1)]);
  expect(scorePeriods(odd, settings, 'month').periods[11]).toMatchObject({ tooFew: true, outside: null });
  const many = new Map([...days.slice(0, 11), on(2026, 12, 1, ...Array<number>(20).fill(1))]);
  expect(scorePeriods(many, settings, 'month').periods[11]).toMatchObject({ tooFew: false, outside: 'below' });
});

test('no days, no periods', () => {
  expect(scorePeriods(new Map(), settings, 'month')).toEqual({ period: null, periods: [], trend: null });
});
