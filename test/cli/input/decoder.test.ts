import { expect, test } from 'vitest';
import { decoderMaker } from '../../../cli/input/decoder.ts';

test('windows-1252 is not latin-1: its euro sign and dashes are read', () => {
  expect(decoderMaker('windows-1252').decode(new Uint8Array([0x80, 0x96, 0xe5]))).toBe('€–å');
});

test('a mark in the middle of a file is left in: only the importer knows where the beginning is', () => {
  expect(decoderMaker('utf-8').decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\uFEFFa');
});

test('an East Asian character split over two chunks is joined', () => {
  const decoder = decoderMaker('shift_jis');
  expect(decoder.decode(new Uint8Array([0x93])) + decoder.decode(new Uint8Array([0xfa]))).toBe('日');
});

test('an unknown encoding throws', () => {
  expect(() => decoderMaker('utf-9')).toThrow(RangeError);
});
