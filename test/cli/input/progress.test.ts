import { expect, test } from 'vitest';
import { allWords } from '#shared/languages/all-words.ts';
import { en } from '#shared/languages/en/words.ts';
import { progressOn } from '../../../cli/input/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => void written.push(text) };
}

test('a big file shows one line that is cleared at the end', () => {
  const stream = terminal(true);
  let clock = 0;
  const progress = progressOn(stream, 100_000_000, en, () => clock);
  progress.at(25_000_000, 260_000);
  clock = 50;
  progress.at(26_000_000, 270_000);
  clock = 200;
  progress.at(50_000_000, 520_000);
  progress.done();
  expect(stream.written).toEqual([
    '\r\u001b[2KReading 25 %, rows: 260,000',
    '\r\u001b[2KReading 50 %, rows: 520,000',
    '\r\u001b[2K',
  ]);
});

test.each([
  ['no terminal', false, 100_000_000],
  ['a small file', true, 1_000_000],
  ['an unknown size', true, undefined],
] as const)('nothing is drawn for %s', (_, isTTY, total) => {
  const stream = terminal(isTTY);
  const progress = progressOn(stream, total, en);
  progress.at(1);
  progress.done();
  expect(stream.written).toEqual([]);
});

test('rows are counted as they are written where the reader lives', () => {
  const stream = terminal(true);
  progressOn(stream, 100_000_000, allWords.de, () => 0).at(25_000_000, 260_000);
  expect(stream.written.join('')).toContain('260.000');
});
