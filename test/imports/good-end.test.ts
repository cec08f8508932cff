import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { directionOf, reversedScale } from '#shared/imports/good-end.ts';
import { headerKeys } from '#shared/imports/header-words.ts';

const profile = (...texts: readonly string[]) => profileOf(new Map(texts.map((text) => [text, 1])));
const direction = (header: string, ...texts: readonly string[]) =>
  directionOf(profile(...texts), headerKeys(header), '1-7', header);

test('labels say which end is good, before the header', () => {
  expect(direction('effort', 'Very easy', 'Difficult')).toBe('ease');
  expect(direction('effort', '1 - Very easy', '7 - Very difficult')).toBe('effort');
  expect(direction('ease', '1 - Very difficult', '7 - Very easy')).toBe('ease');
});

test('the header says it by the ends it words, and leaves a doubt when it only speaks of effort', () => {
  expect(direction('How easy? (1 = very easy, 7 = very difficult)', '1', '7')).toBe('effort');
  expect(direction('How much effort?', '1', '7')).toBe('doubt');
  expect(direction('How easy was it?', '1', '7')).toBeUndefined();
});

test('a scale is reversed whose lowest number is the best', () => {
  expect(reversedScale(profile('1 - Very satisfied', '5 - Very dissatisfied'), 'csat', 'csat')).toBe(true);
  expect(reversedScale(profile('1', '5'), 'csat', 'csat (1 = very satisfied, 5 = very dissatisfied)')).toBe(true);
  expect(reversedScale(profile('1', '5'), 'csat', 'csat')).toBe(false);
  expect(reversedScale(profile('1 - Very easy', '7 - Very difficult'), 'ces', 'ces')).toBe(false);
});
