import { expect, test } from 'vitest';
import { segmentTable } from '../../sheets-addon/segment-table.ts';
import { report } from '../imports/import-text.ts';

const spellings = ['Email', 'email ', 'EMAIL.', 'Chat', ' chat', ''];
const rows = Array.from({ length: 120 }, (_, at) => ({
  channel: spellings[at % 6]!,
  answer: 1 + ((at * 5) % 7),
}));
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const noDays = () => () => 0;
const asked = { name: 'CES_BY', metric: 'ces', scale: '1-7 ease' } as const;
const by = (segments: readonly unknown[], answers: readonly unknown[]) =>
  segmentTable(asked, column(segments), column(answers), undefined, noDays).slice(1);

test('spellings that differ in capitals, spaces and end punctuation are one segment, as on the command line', () => {
  const text = `channel,CES score\n${rows.map(({ channel, answer }) => `${channel},${answer}`).join('\n')}\n`;
  const options = { columns: ['CES score'], metric: 'ces', scale: '1-7', direction: 'ease', by: ['channel'] } as const;
  const { segments } = report(text, { options }).scores[0]!;
  expect(segments.map(({ segment }) => segment)).toEqual(['Email', 'Chat', '(blank)']);
  const table = by(
    rows.map(({ channel }) => channel),
    rows.map(({ answer }) => answer),
  );
  expect(table.map((row) => [row[0], row[1], row[4], row[8]])).toEqual(
    segments.map(({ segment, value, n, pAdjusted }) => [segment, value, n, pAdjusted]),
  );
});

test('a first row that spells a segment its own way belongs to it, one that is a header does not', () => {
  expect(by(['EMAIL', 'Email', 'Email'], [1, 5, 6]).map((row) => [row[0], row[4]])).toEqual([['Email', 3]]);
  expect(by(['Channel', 'Email', 'email'], ['How easy was it?', 5, 6]).map((row) => [row[0], row[4]])).toEqual([
    ['Email', 2],
  ]);
});

test('the interval of a mean ends where the scale does', () => {
  const [row] = by(['a', 'a'], [1, 7]);
  expect([row![2], row![3]]).toEqual([1, 7]);
});
