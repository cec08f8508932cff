import { expect, test } from 'vitest';
import { groupBandOf } from '#shared/imports/group-words.ts';

test.each([
  ['promoter', 'positive'],
  ['detractors', 'negative'],
  ['pasivo', 'neutral'],
  ['kritiker', 'negative'],
  ['5', undefined],
  ['constructor', undefined],
])('%s is %s', (label, band) => {
  expect(groupBandOf(label)).toBe(band);
});
