import { describe, expect, test } from 'vitest';
import { detectDialect } from '#shared/imports/dialect.ts';
import { RecordReader, type Row } from '#shared/imports/records.ts';
import { refusalOf } from './import-text.ts';

function read(text: string, step = text.length): { rows: Row[]; repaired: number } {
  const rows: Row[] = [];
  const reader = new RecordReader(detectDialect(text), (more) => rows.push(...more));
  for (let at = 0; at < text.length; at += step) reader.push(text.slice(at, at + step));
  reader.end();
  return { rows, repaired: reader.repaired };
}

describe.each([1, 3, 1000])('in pieces of %i characters', (step) => {
  test.each([
    [
      'plain records',
      'a,b\n1,2\n3,4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas and lines in quotes',
      'a,b\r\n1,"x, ""y""\r\nz"\r\n',
      [
        ['a', 'b'],
        ['1', 'x, "y"\r\nz'],
      ],
    ],
    [
      'a sep line',
      'sep=;\na;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a DOS end of file',
      'a,b\n1,2\n\x1a',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a quote in the middle',
      'a,b\n1,6" pipe\n2,"x" y\n',
      [
        ['a', 'b'],
        ['1', '6" pipe'],
        ['2', 'x y'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text, step).rows).toEqual(rows);
  });

  test('an unclosed quote is refused and swallows nothing in silence', () => {
    expect(refusalOf(() => read(`a,b\n1,"x\n${'2,y\n'.repeat(200)}`, step))?.code).toBe('unclosedQuote');
  });
});

test('what had to be put right is counted', () => {
  expect(read('a,b\n1,"x" y\n2,z\n').repaired).toBe(1);
  expect(read('a,b\n1,"x y"\n2,z\n').repaired).toBe(0);
});

test('ten thousand records come in order', () => {
  const text = `a,b\n${Array.from({ length: 10_000 }, (_, at) => `${at},"x\n${at}"`).join('\n')}\n`;
  const { rows } = read(text, 997);
  expect(rows).toHaveLength(10_001);
  expect(rows.slice(1).every((row, at) => row[0] === String(at) && row[1] === `x\n${at}`)).toBe(true);
});

test('an unclosed quote is told with its line, also far down in a big file', () => {
  const text = `a,b\n${'1,"two\nlines"\n'.repeat(20)}`;
  const reader = new RecordReader(detectDialect(text), () => undefined);
  reader.push(text);
  const many = '1,"two\nlines"\n'.repeat(100_000);
  for (let at = 0; at < 26; at += 1) reader.push(many);
  const refusal = refusalOf(() => {
    reader.push('1,"never closed\n');
    reader.end();
  });
  expect(refusal?.params).toEqual({ line: 1 + 2 * 2_600_020 + 1 });
}, 30_000);
