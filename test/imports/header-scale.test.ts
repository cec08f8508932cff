import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { headerScales, scaleInHeader, statedElsewhere } from '#shared/imports/header-scale.ts';

test.each([
  ['CSAT (1-5)', '1-5'],
  ['from 1 to 7', '1-7'],
  ['0–10', '0-10'],
  ['1 till 10', '1-10'],
  ['on a scale of 1-5, please', '1-5'],
  ['out of 5', '1-5'],
  ['Note /10', '0-10'],
  ['満足度1-5', '1-5'],
  ['a 7-point scale', '1-7'],
  ['an 11-point scale', '0-10'],
  ['questions 1-6, each on 1-7', '1-7'],
  ['our 24/7 support', undefined],
  ['NPS 2024-10', undefined],
  ['CSAT on 1-10-2024', undefined],
  ['Q1-5', undefined],
  ['Q1', undefined],
  ['1-4', undefined],
])('%s states %s', (header, scale) => {
  expect(scaleInHeader(header)).toBe(scale);
});

test.each([
  ['How easy was it? (1-6)', 1, 6, '1-6'],
  ['csat 0 to 5', 0, 5, '0 to 5'],
  ['rate it out of 4', 1, 4, 'out of 4'],
  ['a 6-point scale', 1, 6, '6-point'],
])('%s states a scale that is not scored', (header, low, high, written) => {
  expect(headerScales(header)).toEqual([{ name: undefined, low, high, written }]);
});

test.each(['1-2 working days', 'the first 1-30 days', 'you won 50 points', 'on 0-100'])(
  '%s states no scale',
  (header) => {
    expect(headerScales(header)).toEqual([]);
  },
);

test('a range that the answers contradict is not theirs, and one that fits settles it', () => {
  const profile = profileOf(new Map(['9', '10', '8', '3'].map((text) => [text, 5])));
  const elsewhere = (header: string) => statedElsewhere(header, profile, ({ high }) => high === 10)?.written;
  expect(elsewhere('the last 1-3 months')).toBeUndefined();
  expect(elsewhere('0-10, or 1-12')).toBeUndefined();
  expect(elsewhere('(1-12)')).toBe('1-12');
});
