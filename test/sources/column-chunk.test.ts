import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumn, textAt, thinned } from '#shared/sources/column-chunk.ts';

test('a packed column gives its texts back', () => {
  const cells = fc.oneof(
    fc.array(fc.string({ unit: 'grapheme' })),
    fc.array(fc.constantFrom('Email', 'Chat', ''), { minLength: 20 }),
  );
  fc.assert(
    fc.property(cells, (texts) => {
      const column = packColumn(texts);
      expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
    }),
  );
});

test('texts that come again are kept once', () => {
  expect(packColumn(Array.from({ length: 100 }, (_, at) => ['Email', 'Chat'][at % 2]!))).toMatchObject({
    texts: ['Email', 'Chat'],
  });
});

test('a thinned chunk holds the rows of the sample, whole', () => {
  const cells = ['a', 'b', 'c', 'd'];
  const hashes = Uint32Array.from([0, 0xffffffff, 0x3fffffff, 0x7fffffff]);
  const chunk = {
    rows: 4,
    numbers: Uint8Array.from([1, 2, 3, 4]),
    hashes,
    days: Int32Array.from([-1, 2, 3, 4]),
    reasons: packColumn(['', '', 'partial', '']),
    columns: [packColumn(cells)],
  };
  const half = thinned(chunk, 1);
  expect([...half.numbers]).toEqual([1, 3, 4]);
  expect([0, 1, 2].map((row) => textAt(half.columns[0]!, row))).toEqual(['a', 'c', 'd']);
  expect([0, 1, 2].map((row) => textAt(half.reasons, row))).toEqual(['', 'partial', '']);
  expect([...thinned(half, 2).numbers]).toEqual([1, 3]);
  expect(thinned(chunk, 0)).toBe(chunk);
});
