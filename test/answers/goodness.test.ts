import { expect, test } from 'vitest';
import { goodness } from '../../shared/answers/goodness.ts';

test('a label stands between the worst and the best', () => {
  expect(goodness('very easy')).toBe(1);
  expect(goodness('very dissatisfied')).toBe(0);
  expect(goodness('a sandwich')).toBeUndefined();
});
