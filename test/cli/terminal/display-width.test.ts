import { expect, test } from 'vitest';
import { cut, displayWidth, pad, wrap } from '../../../cli/terminal/display-width.ts';

test.each([
  ['Zażółć gęślą', 12],
  ['e\u0301', 1],
  ['日本', 4],
  ['🙂👍🏽', 4],
  ['👩‍💻', 2],
  ['🇸🇪', 2],
  ['☺\uFE0F', 2],
  ['\u2068שלום\u2069', 4],
  ['\u001b[1mbold\u001b[22m', 4],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test('a text is cut between characters and never wider than asked', () => {
  expect(cut('Bardzo zadowolony', 8)).toBe('Bardzo…');
  expect(displayWidth(cut('日本語日本語', 6))).toBeLessThanOrEqual(6);
  expect(cut('short', 5)).toBe('short');
});

test('padding counts columns, not characters', () => {
  expect(pad('日本', 6)).toBe('日本  ');
  expect(pad('7', 3, 'right')).toBe('  7');
});

test('running text is broken at spaces and goes on under itself', () => {
  expect(wrap('· one two three', 9, '  ')).toEqual(['· one two', '  three']);
});

test('a colour that is open at a break is closed there and opened again', () => {
  expect(wrap('\u001b[1mone two\u001b[22m', 4)).toEqual(['\u001b[1mone\u001b[0m', '\u001b[1mtwo\u001b[22m']);
});
