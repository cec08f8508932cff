import { expect, test } from 'vitest';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';

test('one line, without what would turn or hide the text around it', () => {
  expect(plainLabel('a\r\n\t b')).toBe('a b');
  expect(plainLabel('\u202Eevil\u2066\u200B')).toBe('evil');
  expect(plainLabel('\u0000\u001b[2J')).toBe('\uFFFD\uFFFD[2J');
  expect(plainLabel(`a${'\u0301'.repeat(50)}`)).toBe(`a${'\u0301'.repeat(4)}`);
  expect(plainLabel('x'.repeat(100_000))).toHaveLength(600);
  expect(plainLabel('\uD83D')).toBe('\uFFFD');
});

test('only names that might turn a sentence are set apart', () => {
  expect(setApart('E-post åäö')).toBe('E-post åäö');
  expect(setApart('שלום')).toBe('\u2068שלום\u2069');
});
