import { expect, test } from 'vitest';
import { findColumn } from '#shared/imports/find-column.ts';
import { findHeader } from '#shared/imports/header.ts';
import { refusalOf } from './import-text.ts';

const header = findHeader([
  ['id', 'NPS Score', 'rating', 'rating'],
  ['a', 'b', 'c', 'd'],
  ['e', 'f', 'g', 'h'],
]);

test.each([
  ['NPS Score', 1],
  ['nps score', 1],
  ['nps_score', 1],
  [' NPS  Score ', 1],
  ['#1', 0],
  ['#4', 3],
])('%j is column %i', (given, at) => {
  expect(findColumn(header, given)).toBe(at);
});

test('a question is found by its text', () => {
  const asked = findHeader([
    ['Q1', 'Q2'],
    ['How easy?', 'Why?'],
    ['{"ImportId":"a"}', '{"ImportId":"b"}'],
    ['5', 'x'],
  ]);
  expect(findColumn(asked, 'how easy?')).toBe(0);
});

test('a name that is not there is refused with those near it', () => {
  const refusal = refusalOf(() => findColumn(header, 'nps'));
  expect([refusal?.code, refusal?.params.near]).toEqual(['columnLike', '"NPS Score"']);
  expect(refusal?.message).toContain('Did you mean "NPS Score"?');
  expect(refusalOf(() => findColumn(header, '#9'))?.code).toBe('columnUnknown');
  expect(refusalOf(() => findColumn(header, '__proto__'))?.code).toBe('columnUnknown');
});

test('several columns in one name are to be named one by one', () => {
  const refusal = refusalOf(() => findColumn(header, 'id,nps score'));
  expect([refusal?.code, refusal?.params.near]).toEqual(['columnsInOne', '"id", "NPS Score"']);
});

test('where nothing is near the first columns are named, never all of a thousand', () => {
  const wide = findHeader([Array.from({ length: 30 }, (_, at) => `c${at}`), Array.from({ length: 30 }, () => 'x')]);
  expect(refusalOf(() => findColumn(wide, 'zzz'))?.params.near).toMatch(/^"c0", .*"c7", … \(\+22\)$/);
});

test('a name that several columns have is refused with their positions', () => {
  const refusal = refusalOf(() => findColumn(header, 'Rating'));
  expect([refusal?.code, refusal?.params.choices]).toEqual(['columnTwice', '#3, #4']);
});
