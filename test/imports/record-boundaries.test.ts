import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { detectDialect } from '#shared/imports/dialect.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';

/** Cuts a text at the boundaries found in blocks of a size; joined they are the text. */
function stretches(text: string, block: number): string[] {
  const bytes = Buffer.from(text);
  const boundaries = new RecordBoundaries(detectDialect(text));
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += block) {
    const found = boundaries.next(bytes.subarray(at, at + block));
    if (found > 0) {
      parts.push(bytes.subarray(from, at + found).toString());
      from = at + found;
    }
  }
  parts.push(bytes.subarray(from).toString());
  return parts.filter((part) => part !== '');
}

test('a line end inside quotes ends no record', () => {
  expect(stretches('a,b\n1,"x\ny"\n2,z\n', 5)).toEqual(['a,b\n', '1,"x\ny"\n', '2,z\n']);
});

test('a quote in the middle of a cell opens nothing', () => {
  expect(stretches('a,b\n1,5" screen\n2,z\n', 4).join('|')).toBe('a,b\n|1,5" screen\n|2,z\n');
});

test('two quotes that fall into different blocks are one quote', () => {
  const text = 'a,b\n1,"say ""hi""\nthere"\n2,z\n';
  for (let block = 1; block < text.length; block += 1) {
    const parts = stretches(text, block);
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => Papa.parse(part, { newline: '\n', delimiter: ',' }).errors.length === 0)).toBe(true);
  }
});

test('cutting at boundaries loses and splits no record, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', ' '), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      (rows, block) => {
        const text = `h,"i"\n${Papa.unparse(rows, { newline: '\n', quotes: true })}\n`;
        const parts = stretches(text, block);
        const read = parts.flatMap(
          (part) => Papa.parse<string[]>(part.replace(/\n$/, ''), { newline: '\n', delimiter: ',' }).data,
        );
        expect(read).toEqual(Papa.parse(text.replace(/\n$/, ''), { newline: '\n', delimiter: ',' }).data);
      },
    ),
  );
});
