import { expect, test } from 'vitest';
import { listed, readChoice, readNumber, readWhole } from '../../../cli/options/read-number.ts';

test.each([
  ['5.5', 5.5],
  ['5,5', 5.5],
  ['-10', -10],
  ['80 %', 80],
])('%s is %f', (text, number) => {
  expect(readNumber(text, '--target', 'such as 5.5')).toBe(number);
});

test.each(['', 'five', '1e3', '0x10', '5.5.5', 'NaN', '∞'])(
  '"%s" is no number, and the message says what to write',
  (text) => {
    expect(() => readNumber(text, '--target', 'such as 5.5')).toThrow(/--target cannot be .*such as 5\.5/);
  },
);

test('a whole number stays in its range', () => {
  expect(readWhole('300', '--sent', [1, 1e9], 'such as 300')).toBe(300);
  for (const text of ['0', '-1', '1.5', '1e9', ''])
    expect(() => readWhole(text, '--sent', [1, 1e9], 'x')).toThrow('--sent');
});

test('a choice is read in any case, and a wrong one lists all', () => {
  expect(readChoice('CES', '--metric', ['ces', 'nps'])).toBe('ces');
  expect(() => readChoice('cse', '--metric', ['ces', 'nps', 'csat'])).toThrow('choose ces, nps or csat');
});

test('words are listed with "or" before the last', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b or c']);
});
