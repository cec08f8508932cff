import { expect, test } from 'vitest';
import { closingLine } from './closing-line-reporter.ts';

type Modules = Parameters<typeof closingLine>[0];

/** A test file as the runner reports it. */
function file(states: string[], fileErrors = 0, suiteErrors = 0) {
  const errors = (count: number) => () => Array.from({ length: count }, () => ({ message: 'broken' }));
  return {
    errors: errors(fileErrors),
    children: {
      allSuites: () => [{ errors: errors(suiteErrors) }],
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    },
  };
}

const line = (files: unknown[], unhandled = 0) => closingLine(files as Modules, unhandled);

test('counts over all files', () => {
  expect(line([file(['passed', 'passed', 'skipped']), file(['failed', 'passed'])])).toBe(
    '3 passed, 1 failed, 1 skipped',
  );
});

test('says zeros too', () => {
  expect(line([])).toBe('0 passed, 0 failed, 0 skipped');
});

test.each([
  ['a file that does not load', [file([], 1)], 0],
  ['a set-up that throws', [file([], 0, 1)], 0],
  ['a test that never came to its end', [file(['pending'])], 0],
  ['an error outside any test', [], 1],
])('%s counts as failed', (_what, files, unhandled) => {
  expect(line(files, unhandled)).toBe('0 passed, 1 failed, 0 skipped');
});
