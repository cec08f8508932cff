import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { hubspot } from '../../../shared/imports/formats/hubspot.ts';
import { twin } from './twin.ts';

const file = twin('hubspot');

test('the twin is recognised as HubSpot', () => {
  expect(file.recognised?.format).toBe(hubspot);
});

test('the sentiment is a group for every metric and never evidence of NPS', () => {
  expect(file.known('Sentiment')).toEqual({ header: expect.any(RegExp), role: 'group' });
});

test('the value has no metric of its own: the survey type says what a row measures', () => {
  expect(file.known('Value')?.role).toBe('answer');
  expect(file.known('Value')?.metric).toBeUndefined();
  expect(file.named('surveyKind')).toEqual(['Survey Type']);
});

test.each([
  ['CSAT score', 'csat', '1-3', { '0': 1, '1': 2, '2': 3 }],
  ['CES score', 'ces', '1-7', undefined],
  ['NPS score', 'nps', '0-10', undefined],
])('a column named %s has the scale of its metric', (header, metric, scale, points) => {
  const column = recogniseFormat(['Sentiment', 'Survey Name', header])?.columns[2];
  expect(column).toMatchObject({ role: 'answer', metric, scale });
  expect(column?.points).toEqual(points);
});
