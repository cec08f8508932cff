import { expect, test } from 'vitest';
import { inCell } from '../../sheets-addon/in-cell.ts';

const says =
  (message: string): (() => unknown) =>
  () =>
    inCell('CES', () => {
      throw new Error(message);
    });

test('a result passes through', () => {
  expect(inCell('CES', () => 3.8)).toBe(3.8);
});

test.each([
  ['There is no scale "1-6".', 'CES: there is no scale "1-6".'],
  ['A mean needs answers.', 'CES: a mean needs answers.'],
  ['NPS is asked on 0-10.', 'CES: NPS is asked on 0-10.'],
  ['no answer here', 'CES: no answer here'],
])('%s', (message, sentence) => {
  expect(says(message)).toThrow(sentence);
});
