import { beforeAll, expect, test, vi } from 'vitest';
import { dayReader } from '../../sheets-addon/day-reader.ts';
import { dateInZone } from '../../workbench/host/cell-date.ts';
import { LocalUtilities } from '../../workbench/host/services/utilities.ts';
import { builtCode, loadScript } from './built-script.ts';

let code: string;
beforeAll(async () => {
  code = await builtCode();
});

const periods = (zone: string, ...dates: unknown[]): unknown[] => {
  const rows = loadScript(code, zone).call(
    'NPS_TREND',
    dates.map((date) => [date]),
    dates.map(() => [9]),
    'month',
  );
  return (rows as unknown[][]).slice(1).map(([period]) => period);
};

test.each(['America/New_York', 'Europe/Stockholm', 'Pacific/Auckland', 'UTC'])(
  'the 1st of a month stays in its month in a spreadsheet of %s',
  (zone) => {
    expect(periods(zone, dateInZone('2026-03-01', zone))).toEqual(['2026-03']);
    expect(periods(zone, dateInZone('2026-03-31T23:00', zone))).toEqual(['2026-03']);
    // The night on which clocks change.
    expect(periods(zone, dateInZone('2026-03-29', zone), dateInZone('2026-10-31T23:00', zone)).at(-1)).toBe('2026-10');
  },
);

test('text with the year first is read: as written without an offset, by the spreadsheet’s clock with one', () => {
  expect(periods('Europe/Stockholm', '2026-03-01')).toEqual(['2026-03']);
  expect(periods('Europe/Stockholm', '2026-02-28T23:30:00Z')).toEqual(['2026-03']);
  expect(periods('America/New_York', '2026-03-01T04:30:00Z')).toEqual(['2026-02']);
});

test('a date that INT turned into a number is that date', () => {
  expect(periods('America/New_York', 46082)).toEqual(['2026-03']);
});

test('Google’s clock is asked about once for each day, not once for each answer', () => {
  const script = loadScript(code, 'Europe/Stockholm');
  using asked = vi.spyOn(LocalUtilities.prototype, 'formatDate');
  const dates = Array.from({ length: 20_000 }, (_, at) => [new Date(Date.UTC(2026, 0, 1) + at * 1_500_000)]);
  script.call(
    'NPS_TREND',
    dates,
    dates.map(() => [9]),
    'month',
  );
  expect(asked.mock.calls.length).toBeGreaterThan(0);
  expect(asked.mock.calls.length).toBeLessThan(500);
});

test('days are those of the function given', () => {
  const reader = dayReader((instant) => Math.floor(instant / 86_400_000));
  expect([new Date(86_400_000), 25_570, '1970-01-02', '', null, 'soon', true].map((cell) => reader.read(cell))).toEqual(
    [1, 1, 1, undefined, undefined, undefined, undefined],
  );
  expect(() => reader.refuseDoubt()).not.toThrow();
});
