import { expect, test } from 'vitest';
import { RowFinder, type RowQuery } from '#shared/sources/find-rows.ts';
import { sourceOf } from './read-source.ts';

const TEXT = `responded_at,channel,CES score,reason,comment,ticket_id
2024-03-01,Email,1,slow,Still WAITING for the refund,11
2024-03-02,Chat,7,,quick and done,12
2024-03-03,Email,2,slow; rude,"told me to wait, no refund",13
2024-03-04,Email,n/a,rude,refund refused,14
2024-03-05,Chat,2,,,15
,Chat,1,slow,no date here,16
`;
const { source, sample } = sourceOf(TEXT, {
  columns: ['CES score'],
  metric: 'ces',
  scale: '1-7',
  by: ['channel'],
  reasons: 'reason',
});
const found = (query: RowQuery) => {
  const finder = new RowFinder(source, query);
  return sample.chunks.flatMap((chunk) => finder.in(chunk));
};
const tickets = (query: RowQuery) => found(query).map(({ cells }) => cells.get(5));

test.each([
  ['nothing: every row with a comment', {}, ['11', '12', '13', '14', '16']],
  ['rows without a comment too', { withoutComment: true }, ['11', '12', '13', '14', '15', '16']],
  ['words, whatever their case, in any order', { words: 'refund waiting' }, ['11']],
  ['a part of a word', { words: 'wait' }, ['11', '13']],
  ['points of a score', { answer: { column: 2, points: [1, 2] } }, ['11', '13', '16']],
  ['a reason among several', { reason: 'rude' }, ['13', '14']],
  ['a segment', { filter: { values: [{ column: 1, any: ['chat'] }] } }, ['12', '16']],
  ['days', { filter: { from: 19_784, to: 19_785 } }, ['12', '13']],
] as const)('%s', (_, query, wanted) => {
  expect(tickets(query)).toEqual(wanted);
});

test('a row found says its day, its comments and its place', () => {
  const [first] = found({ words: 'refund' });
  expect(first).toMatchObject({ at: 0, day: 19_783, comments: ['Still WAITING for the refund'] });
  expect(first?.cells.get(1)).toBe('Email');
  expect(found({ words: 'no date' })[0]?.day).toBeUndefined();
});

test('what is no score and what has no reasons cannot be sought by', () => {
  expect(() => found({ answer: { column: 1, points: [1] } })).toThrow(RangeError);
  const { source: plain } = sourceOf(TEXT, { columns: ['CES score'], metric: 'ces', scale: '1-7' });
  expect(() => new RowFinder(plain, { reason: 'slow' })).toThrow(RangeError);
});
