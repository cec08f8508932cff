import { expect, test } from 'vitest';
import { english, reader } from '../readers.ts';

test('numbers are written as they are where the reader lives, rounded once and half away from zero', () => {
  expect(english.number(-12.5, 0)).toBe('\u221213');
  expect(english.number(1.005, 2)).toBe('1.01');
  expect(english.number(-0.4, 0)).toBe('0');
  expect(english.number(1234567, 0)).toBe('1,234,567');
  expect(reader('pl').number(5.426, 2)).toBe('5,43');
  expect(reader('de').number(1234.5, 1)).toBe('1.234,5');
});

test('shares never claim none or all where there is some', () => {
  expect([0, 0.2, 49.5, 99.7, 100].map((share) => english.percent(share).replace('\u00A0', ' '))).toEqual([
    '0 %',
    '<1 %',
    '50 %',
    '>99 %',
    '100 %',
  ]);
});

test('periods are said in the reader’s language', () => {
  expect(english.period('2026-03')).toBe('Mar 2026');
  expect(reader('sv').period('2026-03')).toBe('mars 2026');
  expect(reader('fr').period('2026-Q1')).toBe('T1 2026');
  expect(english.period('2026-W09')).toBe('week 9, 2026');
  expect(english.periodShort('2026-W09')).toBe('week 9');
  expect(reader('no').periodShort('2026-Q1')).toBe('1. kvartal');
  expect(english.period('someday')).toBe('someday');
});

test('p-values never contradict the mark beside them', () => {
  expect(english.p(0.0499)).toBe('p < 0.05');
  expect(english.p(0.00001)).toBe('p < 0.001');
  expect(reader('de').p(0.0304)).toBe('p = 0,030');
});

test('from right to left numbers and signs keep their order', () => {
  expect(reader('en', true).number(-3, 0)).toBe('\u2066\u22123\u2069');
  expect(reader('en', true).signed(3, 0)).toBe('\u2066+3\u2069');
});
