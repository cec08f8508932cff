import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKept } from '../../../extension/editors/draft.ts';

const draft = (words: string, addresses: readonly string[] = []) => ({ words, addresses });

/** As slowly as it can be said: some stretch taken out of the later one gives the earlier one. */
function isKeptSlowly(before: string, after: string): boolean {
  const extra = after.length - before.length;
  if (extra < 0) return false;
  return Array.from({ length: before.length + 1 }, (_, at) => at).some(
    (at) => after.slice(0, at) + after.slice(at + extra) === before,
  );
}

describe('a draft is kept', () => {
  test.each([
    ['', '', true],
    ['', 'x', true],
    ['ab', 'ab', true],
    ['ab', 'axb', true],
    ['ab', 'abx', true],
    ['ab', 'xab', true],
    ['ab', 'ba', false],
    ['ab', 'a', false],
    ['aa', 'aaa', true],
    ['abc', 'axbxc', false],
    ['abcd', 'abd', false],
  ])('%j, then %j: %s', (before, after, kept) => {
    expect(isKept(draft(before), draft(after))).toBe(kept);
    expect(isKept(draft('', [...before]), draft('', [...after]))).toBe(kept);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
  test('as it is said slowly', () => {
    const isSame = fc.property(word, word, (before, after) => {
      expect(isKept(draft(before), draft(after))).toBe(isKeptSlowly(before, after));
      expect(isKept(draft('', [...before]), draft('', [...after]))).toBe(isKeptSlowly(before, after));
    });
    fc.assert(isSame, { numRuns: 2_000 });
  });

  test('where words are, but a link went', () => {
    expect(isKept(draft('a', ['https://x.example/']), draft('ab'))).toBe(false);
  });
});
