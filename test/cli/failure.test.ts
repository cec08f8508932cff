import { expect, test } from 'vitest';
import { Refusal, type RefusalCode } from '#shared/languages/refusal.ts';
import { failureOf, systemFailure, UsageError } from '../../cli/failure.ts';

test('what a person can mend ends with 2, what they must decide with 3', () => {
  expect(failureOf(new UsageError('Cannot read x.csv: there is no such file.'), false).exitCode).toBe(2);
  expect(failureOf(new Refusal('fileEmpty' as RefusalCode, {}, false), false).exitCode).toBe(2);
  expect(failureOf(new Refusal('noScoreColumn' as RefusalCode), false).exitCode).toBe(3);
});

test('the option that decides is named also where the sentence does not', () => {
  const { message } = failureOf(new Refusal('noScoreColumn' as RefusalCode, { option: '--zone' }), false);
  expect(message).toMatch(/State it with --zone\.$/);
});

test('a bug of ours is one without a stack, unless asked for', () => {
  const { exitCode, message } = failureOf(new TypeError('x is \u001b[31mundefined'), false);
  expect(exitCode).toBe(1);
  expect(message).toContain('This is a bug in Easemark (TypeError: x is ␛[31mundefined)');
  expect(message).not.toContain('    at ');
  expect(failureOf(new TypeError('x'), true).message).toContain(' at ');
});

test('errors of the file system are sentences, others are not swallowed', () => {
  expect(systemFailure(Object.assign(new Error(), { code: 'ENOENT' }), 'read', 'a.csv')?.message).toBe(
    'Cannot read a.csv: there is no such file.',
  );
  expect(systemFailure(new TypeError(), 'read', 'a.csv')).toBeUndefined();
});
