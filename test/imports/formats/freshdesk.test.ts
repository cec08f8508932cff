import { expect, test } from 'vitest';
import { freshdesk } from '../../../shared/imports/formats/freshdesk.ts';
import { pointsIn, twin } from './twin.ts';

const file = twin('freshdesk');

test('the twin is recognised as Freshdesk', () => {
  expect(file.recognised?.format).toBe(freshdesk);
});

test('the sign of a code decides: 103 and 101 are happy, 100 neutral, -101 and -103 unhappy', () => {
  expect(file.known('Survey results')).toMatchObject({ role: 'answer', metric: 'csat', scale: '1-3' });
  expect(pointsIn(file, 'Survey results')).toEqual([3, 1, 1, 3, 2, undefined, 3]);
});

test('all seven codes and all seven texts have a point, and each text the point of its code', () => {
  const points = file.known('Survey results')?.points;
  const codes = ['103', '102', '101', '100', '-101', '-102', '-103'].map((code) => points?.[code]);
  const texts = ['extremely happy', 'very happy', 'happy', 'neutral', 'unhappy', 'very unhappy', 'extremely unhappy'];
  expect(codes).toEqual([3, 3, 3, 2, 1, 1, 1]);
  expect(texts.map((text) => points?.[text])).toEqual(codes);
});

test('when the ticket was closed stands for the date, not when it was created or due', () => {
  expect(file.named('date')).toEqual(['Closed time']);
  expect(file.named('otherDate')).toContain('Created time');
  expect(file.named('channel')).toEqual(['Source']);
});
