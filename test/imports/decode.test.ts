import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Decoded, TextSource } from '#shared/imports/decode.ts';
import { refusalOf } from './import-text.ts';

const folder = join(import.meta.dirname, '../fixtures/nasty');

function decode(bytes: Uint8Array, step: number, stated?: string): { text: string; found: Decoded } {
  const source = new TextSource((encoding) => new TextDecoder(encoding, { ignoreBOM: true }), stated);
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += source.push(bytes.subarray(at, at + step));
  return { text: text + source.end(), found: source.found };
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

describe('chunks of seven bytes give what one chunk gives', () => {
  test.each(readdirSync(folder).filter((name) => !name.endsWith('.json')))('%s', (name) => {
    const bytes = readFileSync(join(folder, name));
    const refused = refusalOf(() => decode(bytes, bytes.length + 1))?.code;
    expect(refusalOf(() => decode(bytes, 7))?.code).toBe(refused);
    if (!refused) expect(decode(bytes, 7)).toEqual(decode(bytes, bytes.length + 1));
  });

  test('fifty rows of Polish stay fifty rows of Polish', () => {
    const text = `imię,ocena\n${'Żółć gęślą jaźń,9\n'.repeat(50)}`;
    for (const step of [1, 2, 3, 7, 4096]) expect(decode(utf8(text), step).text).toBe(text);
  });
});

test('a byte order mark is told and taken off', () => {
  const { text, found } = decode(utf8('\ufeffid,nps\n'), 7);
  expect([text, found.how, found.encoding]).toEqual(['id,nps\n', 'mark', 'utf-8']);
});

test('text that is no UTF-8 is windows-1252, and said to be guessed', () => {
  const { text, found } = decode(latin('namn;betyg\nÅsa \x80;9\n'), 7);
  expect(text).toBe('namn;betyg\nÅsa €;9\n');
  expect(found).toMatchObject({ encoding: 'windows-1252', how: 'guessed', damaged: 0 });
});

test('the first letter beyond ASCII may come late', () => {
  const late = 'x,1\n'.repeat(5000);
  expect(decode(latin(`${late}Åsa,9\n`), 4096).text).toBe(`${late}Åsa,9\n`);
});

test('damage in what is UTF-8 is counted and leaves the rest alone', () => {
  const bytes = utf8('å,ä,ö,€,é,1\n');
  bytes[1] = 0xff;
  const { text, found } = decode(bytes, bytes.length);
  expect(found.encoding).toBe('utf-8');
  expect(found.damaged).toBeGreaterThan(0);
  expect(text.endsWith('ä,ö,€,é,1\n')).toBe(true);
});

test('NUL characters are taken out and counted', () => {
  const { text, found } = decode(utf8('id,n\0ps\n1,\x009\n'), 3);
  expect([text, found.nuls]).toEqual(['id,nps\n1,9\n', 2]);
});

test('a stated encoding is the one that is used', () => {
  const { text, found } = decode(Uint8Array.of(0x9c, 0x2c, 0x39), 7, 'windows-1250');
  expect([text, found.how]).toEqual(['ś,9', 'stated']);
});

test('bytes may be reused by the caller after they were pushed', () => {
  const source = new TextSource((encoding) => new TextDecoder(encoding, { ignoreBOM: true }));
  const buffer = utf8('id,é');
  let text = source.push(buffer.subarray(0, 4));
  buffer.set(utf8('\xa9').subarray(1), 0);
  text += source.push(Uint8Array.of(0xa9));
  buffer.fill(0);
  expect(text + source.end()).toBe('id,é');
});
