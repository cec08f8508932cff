import { expect, test } from 'vitest';
import { headerEnds } from '#shared/imports/header-ends.ts';

test.each([
  ['How easy was it? (1 = very difficult, 7 = very easy)', 1],
  ['How easy was it? (1 = very easy, 7 = very difficult)', -1],
  ['How satisfied are you? 1: very satisfied … 5: very dissatisfied', -1],
  ['Rate us from very dissatisfied (1) to very satisfied (5)', 1],
  ['Rate us from 1 (very satisfied) to 5 (very dissatisfied)', -1],
  ['Wie zufrieden sind Sie? (1 = sehr zufrieden, 5 = sehr unzufrieden)', -1],
  ['Hur nöjd är du? (1=mycket missnöjd, 5=mycket nöjd)', 1],
  ['1 being very easy and 5 being very difficult', -1],
])('%s', (header, sign) => {
  expect(Math.sign(headerEnds(header) ?? 0)).toBe(sign);
});

test.each([
  'How easy was it?',
  'CSAT (1-5)',
  'Q1 satisfaction',
  'On a scale of 1 to 10, how likely are you to recommend us?',
  '2024-03 NPS',
])('%s says nothing of the ends', (header) => {
  expect(headerEnds(header)).toBeUndefined();
});
