import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFrom, ROOT } from '../../../workbench/server/made-once.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-once-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was built is fresh until its sources or itself change', () => {
  const [source, made, note] = ['source.ts', 'made.js', 'made.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const fresh = (): boolean => builtFrom(note, made).fresh;
  writeFileSync(source, '1');
  writeFileSync(made, 'built of 1');
  expect(fresh()).toBe(false);
  builtFrom(note, made).note([relative(ROOT, source)]);
  expect(fresh()).toBe(true);
  writeFileSync(source, '2');
  expect(fresh()).toBe(false);
  writeFileSync(source, '1');
  expect(fresh()).toBe(true);
  writeFileSync(made, 'built by somebody else');
  expect(fresh()).toBe(false);
  rmSync(made);
  expect(fresh()).toBe(false);
});
