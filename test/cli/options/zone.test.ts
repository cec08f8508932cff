import { expect, test } from 'vitest';
import { isoDay } from '#shared/answers/period.ts';
import { readZone } from '../../../cli/options/zone.ts';

const dayAt = (zone: string, instant: string) => isoDay(readZone(zone).dayInZone(Date.parse(instant)));

test.each([
  ['America/New_York', '2024-01-01T03:00:00Z', '2023-12-31'],
  ['Europe/Stockholm', '2026-03-28T23:30:00Z', '2026-03-29'],
  ['Europe/Stockholm', '2026-03-29T21:30:00Z', '2026-03-29'],
  ['Europe/Stockholm', '2026-03-29T22:30:00Z', '2026-03-30'],
  ['Asia/Kolkata', '2026-01-01T18:29:59Z', '2026-01-01'],
  ['Asia/Kolkata', '2026-01-01T18:30:00Z', '2026-01-02'],
  ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
  ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
])('in %s %s is on %s', (zone, instant, day) => {
  expect(dayAt(zone, instant)).toBe(day);
});

test('the remembered offset agrees with Intl in every quarter of an hour around changes', () => {
  for (const [zone, start] of [
    ['Australia/Lord_Howe', '2026-04-04T00:00:00Z'],
    ['America/St_Johns', '2026-11-01T00:00:00Z'],
    ['Africa/Casablanca', '2026-02-14T00:00:00Z'],
  ] as const) {
    const { dayInZone } = readZone(zone);
    const intl = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    for (let at = Date.parse(start), step = 0; step < 300; step += 1, at += 900_000)
      expect(isoDay(dayInZone(at))).toBe(intl.format(at));
  }
});

test('a million instants take well under a second', () => {
  const { dayInZone } = readZone('Europe/Warsaw');
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < 1_000_000; at += 1) sum += dayInZone(1_700_000_000_000 + at * 60_000);
  expect(sum).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(1500);
});

test('an unknown zone is told with examples', () => {
  expect(() => readZone('Stockholm')).toThrow(
    '--zone cannot be "Stockholm": write a time zone such as Europe/Stockholm',
  );
});
