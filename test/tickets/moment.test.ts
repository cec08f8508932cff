import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoMoment, unixMoment } from '../../shared/tickets/moment.ts';

const utc = Date.UTC;

test.each([
  ['2026-11-02T08:35:00Z', utc(2026, 10, 2, 8, 35), 'second'],
  ['2026-11-02T08:35:00.123456Z', utc(2026, 10, 2, 8, 35), 'second'],
  ['2026-11-02T09:35:00+01:00', utc(2026, 10, 2, 8, 35), 'second'],
  ['2026-11-02T09:35:00+0100', utc(2026, 10, 2, 8, 35), 'second'],
  ['2026-11-01 22:35:00 -10', utc(2026, 10, 2, 8, 35), 'second'],
  ['2026-11-02 08:35 UTC', utc(2026, 10, 2, 8, 35), 'minute'],
  ['2026-11-02T08:35:00', utc(2026, 10, 2, 8, 35), 'day'],
  ['2026-11-02', utc(2026, 10, 2), 'day'],
  ['  2024-02-29  ', utc(2024, 1, 29), 'day'],
])('%s', (text, time, precision) => {
  expect(isoMoment(text)).toEqual({ time, precision });
});

test.each([
  '',
  'yesterday',
  '2026-02-29',
  '2026-13-01',
  '2026-11-02T24:00:00Z',
  '2026-11-02T08:60:00Z',
  '02/11/2026',
  '1793606400',
  '0000-00-00 00:00:00',
  '1970-01-01T00:00:00Z',
  `2026-11-02T08:35:00Z${' '.repeat(1e6)}x`,
])('no moment: %.40s', (text) => {
  expect(isoMoment(text)).toBeUndefined();
});

test('every moment survives its own ISO text', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(1000), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const time = Math.floor(date.getTime() / 1000) * 1000;
      fc.pre(time > 0);
      expect(isoMoment(date.toISOString())).toEqual({ time, precision: 'second' });
      expect(unixMoment(time / 1000)?.time).toBe(time < 100_000_000 * 1000 * 1000 ? time : undefined);
    }),
  );
});

test.each([
  [1793608500, utc(2026, 10, 2, 8, 35)],
  [1793608500000, utc(2026, 10, 2, 8, 35)],
])('unix count %d', (count, time) => {
  expect(unixMoment(count)).toEqual({ time, precision: 'second' });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e17])('no unix moment: %d', (count) => {
  expect(unixMoment(count)).toBeUndefined();
});
