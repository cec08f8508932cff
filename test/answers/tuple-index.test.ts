import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TupleIndex } from '#shared/answers/tuple-index.ts';

test('the same tuple has the same number, another has another', () => {
  const tuple = fc.tuple(fc.integer({ min: -1, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer());
  fc.assert(
    fc.property(fc.array(tuple, { maxLength: 3000 }), (tuples) => {
      const index = new TupleIndex(3);
      const numbers = tuples.map((one) => index.of(one));
      const known = new Map(tuples.map((one, at) => [`${one}`, numbers[at]!]));
      expect(index.size).toBe(known.size);
      expect(new Set(known.values()).size).toBe(known.size);
      tuples.forEach((one, at) => {
        expect(numbers[at]).toBe(known.get(`${one}`));
        expect([0, 1, 2].map((c) => index.column(c)[numbers[at]!])).toEqual([...one]);
      });
    }),
    { numRuns: 30 },
  );
});
