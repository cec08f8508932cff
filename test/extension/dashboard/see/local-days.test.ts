import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { momentsOf } from '../../../../extension/dashboard/see/local-days.ts';

beforeEach(() => vi.stubEnv('TZ', 'Europe/Stockholm'));
afterEach(() => vi.unstubAllEnvs());

/** 2026-03-29, when the clock is put forward. */
const SPRING = 20_541;

test('days begin and end at midnight of the reader, also where one has 23 hours', () => {
  const { since, until } = momentsOf(SPRING, SPRING);
  expect(new Date(since).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(new Date(until).toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test('without an end it is open there', () => {
  expect(momentsOf(undefined, undefined)).toEqual({ since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY });
});
