import { expect, test } from 'vitest';
import { happyornot } from '../../../shared/imports/formats/happyornot.ts';
import { twin } from './twin.ts';

const file = twin('happyornot');

test('the twin is recognised as HappyOrNot', () => {
  expect(file.recognised?.format).toBe(happyornot);
});

test('it is recognised and refused: its rows are counts', () => {
  expect(file.recognised?.format.refuse).toBe('aggregated');
  expect(file.named('answer')).toEqual([]);
  expect(file.named('count')).toEqual(['Very happy', 'Happy', 'Unhappy', 'Very unhappy', 'Total']);
});

test('the index is no score of ours', () => {
  expect(file.known('Index')?.role).toBe('other');
});
