import { expect, it } from 'vitest';
import { say } from '../../shared/languages/say.ts';

it('fills every place with its value, text or number', () => {
  expect(say('{n} of {all} in "{column}"', { n: 0, all: 4, column: 'Ocena' })).toBe('0 of 4 in "Ocena"');
});

it('fills a place as often as it stands there', () => {
  expect(say('{column}, {column}', { column: 'CES' })).toBe('CES, CES');
});

it('leaves a place without a value visible', () => {
  expect(say('{n} of {all}', { n: 3 })).toBe('3 of {all}');
  expect(say('n = {n}')).toBe('n = {n}');
});

it('does not need every value that it is given', () => {
  expect(say('There is nothing to add up.', { option: '--scale' })).toBe('There is nothing to add up.');
});

it('leaves braces in a value alone', () => {
  expect(say('{a} and {b}', { a: '{b}', b: '{a} {c}' })).toBe('{b} and {a} {c}');
});

it('leaves the replacement signs of regular expressions in a value alone', () => {
  expect(say('[{a}]', { a: '$& $1 $$' })).toBe('[$& $1 $$]');
});

it.each(['{constructor}', '{toString}', '{__proto__}'])('leaves %s, which every object has, as it stands', (place) => {
  expect(say(place, { n: 1 })).toBe(place);
  expect(say(place)).toBe(place);
});
