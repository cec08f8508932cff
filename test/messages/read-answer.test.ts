import { expect, test } from 'vitest';
import { readAnswer } from '../../shared/messages/read-answer.ts';

test('an answer is read, and so is a refusal with its sentence', () => {
  expect(readAnswer('sites', { ok: true, value: [] })).toEqual({ ok: true, value: [] });
  const refused = { ok: false, code: 'storageFull', params: {}, sentence: 'Full.' };
  expect(readAnswer('sites', refused)).toEqual(refused);
});

test.each([undefined, null, true, {}, { ok: 'yes' }, { ok: false, code: 'storageFull' }])(
  '%j is no answer',
  (answer) => {
    expect(readAnswer('sites', answer)).toBeUndefined();
  },
);
