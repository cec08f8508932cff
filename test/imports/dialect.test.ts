import { describe, expect, test } from 'vitest';
import { detectDialect } from '#shared/imports/dialect.ts';

describe('the delimiter', () => {
  test.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2\n2,5;3\n', ';'],
    ['a\tb c, d\n1\t2\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['nps\n9\n', ','],
    ['id;text\n1;"a, b, c"\n2;"d, e, f"\n', ';'],
    ['id,text\n1,"a; b; c; d"\n2,"e; f; g; h"\n', ','],
    ['"id"\t"x;y"\n"1"\t"p;q"\n', '\t'],
  ])('of %j is %j', (text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter);
  });

  test('is the stated one', () => {
    expect(detectDialect('a,b\n1,2\n', ';').delimiter).toBe(';');
    expect(detectDialect('a,b\n1,2\n', 'tab').delimiter).toBe('\t');
    expect(detectDialect('a,b\n1,2\n', '\\t').delimiter).toBe('\t');
  });

  test('is told by a line that Excel reads, which is then skipped', () => {
    expect(detectDialect('sep=;\r\na,b;c\r\n')).toMatchObject({ delimiter: ';', skip: 7 });
    expect(detectDialect('sep=|\na|b\n')).toMatchObject({ delimiter: '|', skip: 6 });
  });
});

describe('line ends', () => {
  test.each([
    ['a,b\n1,2\n', '\n', []],
    ['a,b\r\n1,2\r\n', '\r\n', []],
    ['a,b\r1,2\r', '\r', []],
    ['a,b\n1,"x\r\ny"\n', '\n', []],
    ['a,b\r\n1,2\n3,4\n', '\n', ['newlines']],
  ])('of %j are %j', (text, newline, repairs) => {
    expect(detectDialect(text)).toMatchObject({ newline, repairs });
  });
});

describe('quotes', () => {
  test('are single where every cell stands between those', () => {
    expect(detectDialect("'id','nps'\n'1','9'\n").quote).toBe("'");
    expect(detectDialect("id,text\n1,it's\n2,don't\n").quote).toBe('"');
  });

  test.each([
    ['id, "text"\n1, "a, b"\n', ['spaces']],
    ['id,text\n1,"a \\"b\\" c"\n', ['backslashes']],
    ['id,text\n1,"a ""b"" c"\n', []],
    ['id,path\n1,"C:\\"\n', []],
  ])('of %j need %j', (text, repairs) => {
    expect(detectDialect(text).repairs).toEqual(repairs);
  });
});
