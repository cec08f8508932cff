import { describe, expect, test } from 'vitest';
import { refuseWhatIsNoText, utf16Of } from '#shared/imports/file-kind.ts';
import { refusalOf } from './import-text.ts';

const bytesOf = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
const codeOf = (bytes: Uint8Array, whole = true) => refusalOf(() => refuseWhatIsNoText(bytes, whole))?.code;

describe('what is no text is named for what it is', () => {
  test.each([
    ['PK\x03\x04 and so on', 'fileWorkbook'],
    ['\x1f\x8b\x08', 'fileGzip'],
    ['\xd0\xcf\x11\xe0', 'fileOldExcel'],
    ['%PDF-1.7', 'filePdf'],
    ['  <!DOCTYPE html><html>', 'fileHtml'],
    ['\xef\xbb\xbf<table>', 'fileHtml'],
    ['{"responses": [1]}', 'fileJson'],
    ['\xef\xbb\xbf [\n  { "nps": 9 },', 'fileJson'],
    ['{"nps":9}\n{"nps":3}\n', 'fileJson'],
    ['[{}]', 'fileJson'],
    ['\x89IMG\x01\x02\x03\x04\x05\x06', 'fileBinary'],
    ['', 'fileEmpty'],
    ['\xef\xbb\xbf', 'fileEmpty'],
    [' \r\n \x1a', 'fileEmpty'],
  ])('%j is %s', (text, code) => {
    expect(codeOf(bytesOf(text))).toBe(code);
  });

  test.each(['id,nps\n1,9\n', '[id],{nps}\n1,9\n', '"a": 1\n', 'a\0b,1\n', '<5 stars,1\n', 'PKZ,1\n', '\x1aid,nps\n'])(
    '%j is text',
    (text) => {
      expect(codeOf(bytesOf(text))).toBeUndefined();
    },
  );

  test('only blanks so far are no empty file yet', () => {
    expect(codeOf(bytesOf('\n\n\n'), false)).toBeUndefined();
  });

  test('none of them can be decided by an option', () => {
    expect(refusalOf(() => refuseWhatIsNoText(bytesOf('PK\x03\x04'), true))?.decide).toBe(false);
  });
});

describe('UTF-16', () => {
  test.each([
    ['a mark, little end first', '\xff\xfei\0', { encoding: 'utf-16le', marked: true }],
    ['a mark, big end first', '\xfe\xff\0i', { encoding: 'utf-16be', marked: true }],
    ['NULs at every second place', 'i\0d\0,\0n\0', { encoding: 'utf-16le', marked: false }],
    ['NULs at every first place', '\0i\0d\0,\0n', { encoding: 'utf-16be', marked: false }],
    ['plain text', 'id,nps\n1', undefined],
    ['too little to tell', 'i\0d', undefined],
  ])('%s', (_, text, found) => {
    expect(utf16Of(bytesOf(text))).toEqual(found);
  });
});
