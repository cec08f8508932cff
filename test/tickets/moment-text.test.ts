import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentFromText } from '../../shared/tickets/moment-text.ts';

const now = Date.UTC(2026, 10, 4, 12);
const at = Date.UTC(2026, 10, 2, 8, 5);

describe('dates with a name of the month', () => {
  test.each([
    // Request Tracker's formats: its own, RFC 2822, with the zone's name.
    ['Mon Nov 02 08:05:00 2026', undefined, at, 'day'],
    ['Mon\u00a0Nov\u00a002\u00a008:05:00\u00a02026', undefined, at, 'day'],
    ['Mon, 02 Nov 2026 08:05:00 +0000', undefined, at, 'second'],
    ['Mon, 2 Nov 2026 09:05:00 +0100', undefined, at, 'second'],
    ['Mon Nov 02 08:05:00 2026 UTC', undefined, at, 'second'],
    ['Nov 2, 2026 08:05', undefined, at, 'day'],
    ['Nov 2, 2026 8:05am', undefined, at, 'day'],
    ['Nov 2, 2026 8:05pm', undefined, at + 12 * 3_600_000, 'day'],
    ['Nov 2, 2026 12:05 a.m.', undefined, Date.UTC(2026, 10, 2, 0, 5), 'day'],
    ['2 november 2026 08:05', 'sv', at, 'day'],
    ['2. November 2026 um 08:05', 'de', at, 'day'],
    ['2 nov. 2026 08:05', 'fr', at, 'day'],
    ['2 listopada 2026 08:05', 'pl', at, 'day'],
    ['2 de noviembre de 2026, 08:05', 'es', at, 'day'],
    ['2. november 2026 08.05', 'da', at, 'day'],
    ['2 mrt 2026', 'nl', Date.UTC(2026, 2, 2), 'day'],
    ['2 mai 2026', 'no', Date.UTC(2026, 4, 2), 'day'],
    ['November 2, 2026', 'pl', Date.UTC(2026, 10, 2), 'day'],
  ])('%s (%s)', (text, language, time, precision) => {
    expect(momentFromText(text, { language, now })).toEqual({ time, precision });
  });
});

describe('words that count back from now', () => {
  const hour = 3_600_000;
  test.each([
    ['3 hours ago', undefined, 3 * hour, 'hour'],
    ['1 hour ago', undefined, hour, 'hour'],
    ['an hour ago', undefined, hour, 'hour'],
    ['a minute ago', undefined, 60_000, 'minute'],
    ['30 seconds ago', undefined, 30_000, 'minute'],
    ['2 days ago', undefined, 48 * hour, 'day'],
    ['yesterday', undefined, 24 * hour, 'day'],
    ['2 weeks ago', undefined, 14 * 24 * hour, 'month'],
    ['3 months ago', undefined, 90 * 24 * hour, 'month'],
    ['vor 3 Stunden', 'de', 3 * hour, 'hour'],
    ['gestern', 'de', 24 * hour, 'day'],
    ['för 2 dagar sedan', 'sv', 48 * hour, 'day'],
    ['il y a 5 minutes', 'fr', 300_000, 'minute'],
    ['hace 2 días', 'es', 48 * hour, 'day'],
    ['2 dni temu', 'pl', 48 * hour, 'day'],
    ['3 uur geleden', 'nl', 3 * hour, 'hour'],
    ['for 3 timer siden', 'no', 3 * hour, 'hour'],
    ['for 3 timer siden', 'da', 3 * hour, 'hour'],
  ])('%s (%s)', (text, language, before, precision) => {
    expect(momentFromText(text, { language, now })).toEqual({ time: now - before, precision });
  });
});

test.each([
  '',
  '03/04/2026',
  'in 3 hours',
  'recently',
  'a year ago',
  'Nov 31, 2026',
  'Smarch 2, 2026',
  'Mon Nov 02 08:05:00',
  'Nov 2026',
  '2 hours of 2026',
])('not guessed: %s', (text) => {
  expect(momentFromText(text, { now })).toBeUndefined();
});

test.each(['xx-not-a-tag-at-all!', '', 'zz'])('a page with the language "%s" is read in English', (language) => {
  expect(momentFromText('Nov 2, 2026', { language, now })?.precision).toBe('day');
});

test('no text hangs or throws, and no moment lies outside the years of tickets', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.constantFrom('de', 'pl', 'ar', undefined), (text, language) => {
      const found = momentFromText(text, { language, now });
      if (found) expect(found.time).toBeGreaterThan(0);
    }),
  );
  expect(momentFromText('1 '.repeat(1e6), { now })).toBeUndefined();
});
