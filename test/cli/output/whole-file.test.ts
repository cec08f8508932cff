import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { discardUnfinished, WholeFile } from '../../../cli/output/whole-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'easemark-'));
  path = join(folder, 'out.csv');
});

test('the file is there only when it is whole', () => {
  const file = new WholeFile(path, 'out.csv');
  file.write('a,b\n');
  expect(readdirSync(folder)).not.toContain('out.csv');
  file.finish();
  expect(readFileSync(path, 'utf8')).toBe('a,b\n');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('what was there before stays until the end, and when it is given up', () => {
  writeFileSync(path, 'before');
  const file = new WholeFile(path, 'out.csv');
  file.write('x'.repeat(100_000));
  expect(readFileSync(path, 'utf8')).toBe('before');
  discardUnfinished();
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('a link stays a link: what it leads to is written', () => {
  writeFileSync(join(folder, 'real.csv'), 'before');
  symlinkSync(join(folder, 'real.csv'), path);
  const file = new WholeFile(path, 'out.csv');
  file.write('after');
  file.finish();
  expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toBe('after');
});

test('a folder that is not there, or a folder in place of a file, is told in a sentence', () => {
  expect(() => new WholeFile(join(folder, 'no', 'out.csv'), 'no/out.csv')).toThrow(
    'Cannot write no/out.csv: its folder does not exist',
  );
  expect(() => new WholeFile(folder, 'here')).toThrow('Cannot write here: it is a folder');
});

test('what is no file, such as /dev/null, is written to and stays what it is', () => {
  const file = new WholeFile('/dev/null', '/dev/null');
  file.write('x');
  file.finish();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});
