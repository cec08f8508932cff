import { expect, test } from 'vitest';
import { isSolved } from '#shared/surveys/solved-status.ts';

test.each([
  ['resolved', true],
  ['Closed ', true],
  ['Gelöst', true],
  ['ROZWIĄZANE', true],
  ['open', false],
  ['waiting for customer', false],
  ['unresolved', false],
  ['', undefined],
  [undefined, undefined],
])('%j → %s', (status, solved) => {
  expect(isSolved(status)).toBe(solved);
});
