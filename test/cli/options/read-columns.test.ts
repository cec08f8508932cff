import { expect, test } from 'vitest';
import { readCompare, readList, readWhere } from '../../../cli/options/read-columns.ts';

test('names are separated by commas, one with a comma stands in quotes', () => {
  expect(readList('Speed, "Price, value",  Care')).toEqual(['Speed', 'Price, value', 'Care']);
  expect(readList('')).toEqual([]);
});

test('a condition is split at its first equals sign', () => {
  expect(readWhere('channel=Email')).toEqual({ column: 'channel', value: 'Email' });
  expect(readWhere('note = a=b')).toEqual({ column: 'note', value: 'a=b' });
  expect(readWhere('note=')).toEqual({ column: 'note', value: '' });
  for (const text of ['channel!=Email', 'n>=5']) expect(() => readWhere(text)).toThrow('only = is understood');
  for (const text of ['channel', '=Email', '']) expect(() => readWhere(text)).toThrow('--where channel=Email');
});

test('a comparison needs two different values', () => {
  expect(readCompare('channel=Email,Chat')).toEqual({ column: 'channel', a: 'Email', b: 'Chat' });
  for (const text of ['channel=Email', 'channel=Email,Email', 'channel=a,b,c', 'Email,Chat']) {
    expect(() => readCompare(text)).toThrow('--compare channel=Email,Chat');
  }
});
