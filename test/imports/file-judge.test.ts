import { expect, test } from 'vitest';
import { rowJudge } from '#shared/imports/file-judge.ts';
import { planImport } from '#shared/imports/plan.ts';
import { understood } from './counted-rows.ts';

const judge = () => {
  const known = understood();
  return rowJudge(known, planImport(known.header, known.recognised, known.options));
};

test('a row that is too long is kept where its answer and its date can still be read', () => {
  expect(judge().judge(['2024-01-01', '9', 'Email', '2', 'x'], 1)).toBeUndefined();
  expect(judge().judge(['2024-01-01', 'so', '9', 'Email', '2'], 1)).toBe('malformed');
  expect(judge().judge(['so, Ann', '9', 'Email', '2', 'x'], 1)).toBe('malformed');
});

test('a cell that stands alone is no answer where the first column holds none', () => {
  expect(judge().judge(['9'], 1)).toBe('footer');
});
