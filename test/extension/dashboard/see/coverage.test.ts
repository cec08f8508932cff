import { expect, test } from 'vitest';
import { reportOf } from '#shared/sources/report-source.ts';
import { coverageOf } from '../../../../extension/dashboard/see/coverage.ts';
import { sourceOf } from '../../../sources/read-source.ts';

const places = [
  ...Array.from({ length: 20 }, () => 'Checkout'),
  ...Array.from({ length: 4 }, () => 'Support contact'),
  'Onboarding',
];
const csv = (column: string) =>
  `${column},team,CES score\n${places.map((place, at) => `${place},${place === 'Onboarding' ? 'b' : 'a'},${1 + (at % 7)}`).join('\n')}\n`;
const known = [
  { wordings: ['Kassan', 'checkout'], sent: 30 },
  { wordings: ['Warranty', 'Garanti'], sent: 0 },
  { wordings: ['Return or exchange', 'return'], sent: 2 },
];
const options = { metric: 'ces', scale: '1-7', direction: 'ease' } as const;

test('touchpoints: measured, too few, none in this filter; those that surveys were sent from, and others often measured', () => {
  const { source } = sourceOf(csv('touchpoint'), { ...options, by: ['touchpoint', 'team'] });
  const filter = { values: [{ column: 1, any: ['a'] }] };
  const { breakdowns } = reportOf(source, { filter }).scores[0]!;
  expect(coverageOf(source, breakdowns, known)).toEqual({
    column: 'touchpoint',
    role: 'touchpoint',
    rows: [
      { name: 'Checkout', n: 20, state: 'measured', sent: 30 },
      { name: 'Support contact', n: 4, state: 'few', sent: 0 },
      { name: 'Return or exchange', n: 0, state: 'none', sent: 2 },
      { name: 'Onboarding', n: 0, state: 'none', sent: 0 },
    ],
    others: ['Warranty'],
  });
});

test('channels have no list of what is missing; other columns are no coverage', () => {
  const { source } = sourceOf(csv('channel'), { ...options, by: ['channel'] });
  const found = coverageOf(source, reportOf(source).scores[0]!.breakdowns, known);
  expect(found).toMatchObject({ role: 'channel', others: [] });
  expect(found?.rows.map(({ sent }) => sent)).toEqual([0, 0, 0]);
  const { source: other } = sourceOf(csv('colour'), { ...options, by: ['colour'] });
  expect(coverageOf(other, reportOf(other).scores[0]!.breakdowns, known)).toBeUndefined();
});
