import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FUNCTIONS_PAGE, functionsPage } from '../../sheets-addon/functions-page.ts';

test('docs/functions.md says what the functions’ help says; if not, run `npm run docs:functions`', () => {
  expect(readFileSync(FUNCTIONS_PAGE, 'utf8')).toBe(functionsPage());
});
