import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { pl } from '#shared/languages/pl/words.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { refusalSentence, warningSentence } from '#shared/languages/spoken.ts';
import { warn } from '#shared/languages/warning.ts';

test('a warning is said in any language from its code; English is its own message', () => {
  const warning = warn('duplicateRows', { count: 2 });
  expect(warningSentence(warning, en)).toBe(warning.message);
  expect(warningSentence(warning, pl)).toContain('2');
  expect(warningSentence(warning, pl)).not.toBe(warning.message);
});

test('names of ours inside a sentence are the reader’s too', () => {
  const refusal = new Refusal('noAnswers', { scale: '1-7', excluded: 3, reasons: 'blank: 3' });
  expect(refusalSentence(refusal, pl)).toContain(`${pl.exclusions.blank}: 3`);
});

test('a column that was not scored says why in the same language', () => {
  const warning = { ...warn('notScored', { column: 'A', reason: 'x' }), why: { code: 'noRows' as const, params: {} } };
  expect(warningSentence(warning, pl)).toContain(pl.refusals.noRows);
});

test('the numbers of a warning are written as the reader writes them', () => {
  const warning = warn('duplicateRows', { count: 12_345 });
  expect(warningSentence(warning, pl, (value) => value.toLocaleString('de'))).toContain('12.345');
  expect(warningSentence(warning, pl)).toContain('12345');
});
