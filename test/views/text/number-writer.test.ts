import { expect, test } from 'vitest';
import { allWords } from '#shared/languages/all-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { numbersOf } from '../../../views/text/number-writer.ts';

test.each(languages)(
  'in %s print and keyboard write the same number, but for the minus and the space of the unit',
  (language) => {
    const print = numbersOf(allWords[language]);
    const typed = numbersOf(allWords[language], { typed: true });
    expect(typed.number(12345.678, 2)).toBe(print.number(12345.678, 2));
    expect([print.number(-3, 0), typed.number(-3, 0)]).toEqual(['\u22123', '-3']);
    expect(print.percent(40).replace(/\s/, ' ')).toBe(typed.percent(40).replace(/\s/, ' '));
    expect(print.percent(40)).not.toContain(' ');
  },
);

test('a number is rounded by the one rule, halves away from zero', () => {
  const { number, signed } = numbersOf(allWords.en);
  expect([number(-12.5, 0), number(1.005, 2), number(-0.4, 0)]).toEqual(['\u221213', '1.01', '0']);
  expect([signed(1.2, 1), signed(-1.2, 1), signed(0.001, 1)]).toEqual(['+1.2', '\u22121.2', '0.0']);
});

test('the percent sign stands where the language puts it', () => {
  expect(numbersOf(allWords.pl).percent(78)).toBe('78%');
  expect(numbersOf(allWords.sv).percent(78)).toBe('78\u00A0%');
  expect(numbersOf(allWords.en).percent(0.2)).toBe('<1\u00A0%');
});

test('a p-value in a column called p has no letter of its own', () => {
  const { p, pCell } = numbersOf(allWords.de);
  expect([p(0.0304), pCell(0.0304), p(1), pCell(1)]).toEqual(['p = 0,030', '0,030', 'p > 0,99', '> 0,99']);
});

test('another locale may be named', () => {
  expect(numbersOf(allWords.en, { locale: 'de' }).number(1234.5, 1)).toBe('1.234,5');
});
