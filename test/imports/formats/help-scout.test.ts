import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { helpScout } from '../../../shared/imports/formats/help-scout.ts';
import { pointsIn, twin } from './twin.ts';

const file = twin('help-scout');

test('the twin is recognised as Help Scout', () => {
  expect(file.recognised?.format).toBe(helpScout);
});

test('Great is 3, Okay 2 and Not Good 1', () => {
  expect(file.known('Rating')).toMatchObject({ role: 'answer', metric: 'csat', scale: '1-3' });
  expect(pointsIn(file, 'Rating')).toEqual([3, 1, 2, 3, 2]);
});

test('the rating ids of the API run the other way: 1 is Great', () => {
  const found = recogniseFormat([
    'number',
    'threadid',
    'ratingId',
    'ratingComments',
    'ratingCreatedAt',
    'ratingUserName',
  ]);
  expect(found?.format).toBe(helpScout);
  expect(found?.columns[2]?.points).toEqual({ '1': 3, '2': 2, '3': 1 });
});

test('ratings of 1 to 5 beside a number, a user and a comment are not taken for Help Scout', () => {
  expect(recogniseFormat(['Number', 'User', 'Rating', 'Comment'])).toBeUndefined();
});
