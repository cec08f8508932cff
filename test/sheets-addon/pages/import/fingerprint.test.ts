import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../../sheets-addon/pages/import/fingerprint.ts';

const BYTES = new TextEncoder().encode('NPS\n9\n');
const ROLES = Array.from({ length: 60 }, (_, at) => ({ column: `#${at + 1}`, role: 'other' as const }));

test('tells everything that was stated apart, also behind sixty columns', () => {
  const one = fingerprintOf(BYTES, { roles: ROLES, dateOrder: 'dmy' }, 'UTC');
  expect(fingerprintOf(BYTES, { roles: ROLES, dateOrder: 'mdy' }, 'UTC')).not.toBe(one);
  expect(fingerprintOf(BYTES, { roles: ROLES, dateOrder: 'dmy' }, 'Europe/Oslo')).not.toBe(one);
  expect(fingerprintOf(BYTES.slice(1), { roles: ROLES, dateOrder: 'dmy' }, 'UTC')).not.toBe(one);
  expect(one.length).toBeLessThan(60);
});

test('the order in which things were stated does not matter, nor what was taken back', () => {
  const one = fingerprintOf(BYTES, { metric: 'nps', scale: '0-10' }, 'UTC');
  expect(fingerprintOf(BYTES, { scale: '0-10', metric: 'nps' }, 'UTC')).toBe(one);
  expect(fingerprintOf(new Uint8Array(0), {}, 'UTC')).toMatch(/^0-811c9dc5-[0-9a-f]+$/);
});
