import { expect, test } from 'vitest';
import { isolated, printable, typedSpaces } from '../../../cli/terminal/printable.ts';

test('an escape sequence in a cell is shown, not obeyed', () => {
  expect(printable('\u001b[31mred\u001b]0;title\u0007')).toBe('␛[31mred␛]0;title␇');
  expect(printable('\u009b31m')).toBe('\uFFFD31m');
});

test('line breaks and tabs become one space, so that a cell stays on its line', () => {
  expect(printable(' a\r\n\tb\u2028c ')).toBe('a b c');
});

test('direction marks and invisible characters go, the joiner inside an emoji stays', () => {
  expect(printable('a\u202Eb\u2066c\u200B\uFEFF')).toBe('abc');
  expect(printable('👩‍💻')).toBe('👩‍💻');
});

test('a pile of combining marks is kept to four', () => {
  expect(printable(`a${'\u0301'.repeat(200)}`)).toBe(`a${'\u0301'.repeat(4)}`);
});

test('half a surrogate pair is replaced', () => {
  expect(printable('a\uD800')).toBe('a\uFFFD');
});

test('only text that runs from right to left is set apart', () => {
  expect(isolated('שלום')).toBe('\u2068שלום\u2069');
  expect(isolated('Dział')).toBe('Dział');
});

test('the spaces of print become those of a keyboard', () => {
  expect(typedSpaces('1\u202F234\u00A0% de\u00A0: 5 345')).toBe('1 234 % de : 5 345');
});
