import { expect, test } from 'vitest';
import { labelOrder } from '#shared/answers/label-order.ts';

test.each([
  ['ease', ['1 - Very difficult', '3 - Neutral', '5 - Very easy'], 'high'],
  ['ease, backwards', ['1 - Very easy', '2 - Easy', '5 - Very difficult'], 'low'],
  ['effort', ['1 - Very low effort', '5 - Very high effort'], 'low'],
  ['satisfaction, backwards', ['1 = Very satisfied', '5 = Very dissatisfied'], 'low'],
  ['Swedish, backwards', ['1 - Mycket lätt', '5 - Mycket svårt'], 'low'],
  ['German', ['1 - Sehr schwierig', '5 - Sehr einfach'], 'high'],
  ['both ways', ['1 - Very easy', '1 - Very difficult', '5 - Very difficult', '5 - Very easy'], 'both'],
])('%s', (_what, texts, good) => {
  expect(labelOrder(texts)?.good).toBe(good);
});

test('the ends are given as they were written', () => {
  expect(labelOrder(['5 - Very difficult ', '3', '1 - Very easy'])).toEqual({
    good: 'low',
    lowest: '1 - Very easy',
    highest: '5 - Very difficult',
  });
});

test.each([
  [['1 - Very easy']],
  [['Very easy', 'Very difficult']],
  [['1', '5', 'n/a']],
  [['1 - blue', '5 - green']],
  [[]],
])('%j says nothing of the order', (texts) => {
  expect(labelOrder(texts)).toBeUndefined();
});
