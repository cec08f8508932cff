import { expect, test } from 'vitest';
import { mayBeHeader } from '../../sheets-addon/header-cell.ts';

test.each(['How easy was it?', 'CES', 'Wie schwierig war es?', '#N/A'])('%j may be a header', (cell) => {
  expect(mayBeHeader(cell)).toBe(true);
});

test.each([5, '5', '4/5', '5 - Very easy', 'Very easy', 'muy difícil', '', '2026-01-05', 'offered', true, null])(
  '%j is none',
  (cell) => {
    expect(mayBeHeader(cell)).toBe(false);
  },
);
