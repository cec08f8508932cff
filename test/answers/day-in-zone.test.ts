import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInZone } from '#shared/answers/day-in-zone.ts';

/** Minutes ahead of UTC by the platform's own tables. */
function offsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return (instant) => (Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant) / 60_000;
}

test.each(['UTC', 'Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'in %s every instant falls on the day that its clock shows',
  (zone) => {
    const offsetAt = offsets(zone);
    const day = dayInZone(offsetAt);
    const quarters = fc.integer({ min: Date.UTC(2005, 0) / 900_000, max: Date.UTC(2030, 0) / 900_000 });
    fc.assert(
      fc.property(quarters, fc.integer({ min: 0, max: 899 }), (quarter, second) => {
        const instant = quarter * 900_000 + second * 1000;
        expect(day(instant)).toBe(Math.floor((instant + offsetAt(instant) * 60_000) / 86_400_000));
      }),
    );
  },
);

test('the first of a month at midnight stays in its month, east and west of Greenwich', () => {
  expect(dayInZone(offsets('Europe/Stockholm'))(Date.parse('2026-02-28T23:00:00Z'))).toBe(Date.UTC(2026, 2, 1) / 864e5);
  expect(dayInZone(offsets('America/New_York'))(Date.parse('2026-03-01T05:00:00Z'))).toBe(Date.UTC(2026, 2, 1) / 864e5);
});

test('the platform is asked about once a day, however many instants there are', () => {
  let asked = 0;
  const offsetAt = offsets('Europe/Stockholm');
  const day = dayInZone((instant) => {
    asked += 1;
    return offsetAt(instant);
  });
  for (let minute = 0; minute < 365 * 1440; minute += 5) day(Date.UTC(2026, 0, 1) + minute * 60_000);
  expect(asked).toBeLessThan(600);
});

test('what is no instant has no day', () => {
  expect(dayInZone(() => 0)(Number.NaN)).toBeNaN();
});
