import { expect, test } from 'vitest';
import { warn } from '../../shared/languages/warning.ts';

test('a warning carries its code, what fills it in, its English sentence and its column', () => {
  expect(warn('undated', { count: 3 }, 'Score')).toEqual({
    code: 'undated',
    params: { count: 3 },
    message: 'Answers without a readable date: 3. They are in the total, but in no period.',
    column: 'Score',
  });
});

test('a warning about the file has no column', () => {
  expect('column' in warn('nulsRemoved', { count: 2 })).toBe(false);
  expect(warn('quotesRepaired').params).toEqual({});
});
