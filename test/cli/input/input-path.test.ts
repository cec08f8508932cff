import { expect, test } from 'vitest';
import { pathOf } from '../../../cli/input/input-path.ts';

test('through npm a path is meant from where it was typed', () => {
  expect(pathOf('a.csv', { npm_lifecycle_event: 'easemark', INIT_CWD: '/home/me' }, '/repo')).toBe('/home/me/a.csv');
});

test('in any other script, or without npm, it is meant from the working folder', () => {
  expect(pathOf('docs/a.csv', { npm_lifecycle_event: 'start', INIT_CWD: '/home/me' }, '/repo')).toBe(
    '/repo/docs/a.csv',
  );
  expect(pathOf('a.csv', {}, '/data')).toBe('/data/a.csv');
});

test('an absolute path stays', () => {
  expect(pathOf('/x/a.csv', { npm_lifecycle_event: 'easemark', INIT_CWD: '/home/me' }, '/repo')).toBe('/x/a.csv');
});
