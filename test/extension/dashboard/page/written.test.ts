import { expect, test } from 'vitest';
import { viewIn } from '../../../../extension/dashboard/page/page-context.ts';
import { dayText, sizeText } from '../../../../extension/dashboard/page/written.ts';

test('sizes and days are written as they are where the reader lives', () => {
  const en = { locale: 'en-GB' };
  expect(sizeText(0, en)).toBe('0 bytes');
  expect(sizeText(999, en)).toBe('999 bytes');
  expect(sizeText(1_540_000, en)).toBe('1.5 MB');
  expect(sizeText(96_000_000, en)).toBe('96 MB');
  expect(sizeText(5_000_000_000_000, en)).toBe('5,000 GB');
  expect(sizeText(1_540_000, { locale: 'de' })).toBe('1,5 MB');
  expect(dayText(20_000, en)).toBe('4 Oct 2024');
  expect(dayText(20_000, { locale: 'pl' })).toBe('4 paź 2024');
});

test('the hash of an address names a view; whatever else it holds is the dashboard', () => {
  expect(viewIn('#bring-in')).toBe('bring-in');
  expect(viewIn('#sources')).toBe('sources');
  expect(viewIn('')).toBe('dashboard');
  expect(viewIn('#elsewhere')).toBe('dashboard');
});
