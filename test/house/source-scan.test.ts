import { describe, expect, test } from 'vitest';
import { COMPUTED, scanSource } from './source-scan.ts';

const scan = (text: string) => scanSource('planted.ts', text);

describe('modules a source names', () => {
  test.each([
    ["import { x } from './a.ts';", './a.ts'],
    ["import './a.ts';", './a.ts'],
    ["import type { X } from './a.ts';", './a.ts'],
    ["export { x } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["const a = await import('./a.ts');", './a.ts'],
    ["type A = import('./a.ts').A;", './a.ts'],
    ["function f(a: import('./a.ts').A) { return a; }", './a.ts'],
    ["import a = require('./a.ts');", './a.ts'],
    ['const a = await import(name);', COMPUTED],
    ['import {\n  x, // from "b"\n} from\n"./a.ts";', './a.ts'],
  ])('%s', (text, module) => {
    expect(scan(text).imports).toEqual([module]);
  });

  test.each([
    "// import { x } from './a.ts';",
    "/* import './a.ts' */",
    'const text = "import { x } from \'./a.ts\'";',
    "const text = `import './a.ts'`;",
  ])('not in a comment or a string: %s', (text) => {
    expect(scan(text).imports).toEqual([]);
  });
});

describe('what a source takes from its platform', () => {
  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const now = new Date;', 'new Date()'],
    ['const now = Date();', 'Date()'],
    ['const pick = Math.random();', 'Math.random'],
    ['const { env } = process;', 'process'],
    ["const fs = require('fs');", 'require'],
    ['document.title = "";', 'document'],
    ['export const f = () => window.name;', 'window'],
    ['const page = await fetch(url);', 'fetch'],
    ['const page = (fetch as Function)(url);', 'fetch'],
    ['const page = fetch!(url);', 'fetch'],
    ['const all = { fetch };', 'fetch'],
    ['const sheet = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
    ['const any = globalThis["document"];', 'globalThis'],
    ['setTimeout(f, 1);', 'setTimeout'],
    ['new TextDecoder().decode(bytes);', 'TextDecoder'],
  ])('%s', (text, name) => {
    expect(scan(text).platform).toEqual([name]);
  });

  test.each([
    'const day = new Date(2026, 0, 1);',
    'const day = new Date(Date.UTC(2026, 0, 1));',
    'const largest = Math.max(1, 2);',
    'const name = row.document;',
    'const row = { process: 1, window: 2 };',
    'function smooth(values: number[], window: number) { return values.slice(-window); }',
    'const { location } = ticket; use(location);',
    'type Page = { fetch: () => void };',
    'interface Desk { document: string }',
    '// Date.now()',
    "const text = 'Math.random()';",
  ])('nothing in: %s', (text) => {
    expect(scan(text).platform).toEqual([]);
  });
});

test.each([
  ["import type { A } from './a.ts';\nexport interface B extends A {}\nexport type C = (b: B) => A;", false],
  ["export const METHODS = ['mean', 'net'] as const;\nexport type Method = (typeof METHODS)[number];", false],
  ['export function half(a: number): number {\n  return a / 2;\n}', true],
  ['export const half = (a: number) => a / 2;', true],
  ['export class Refusal extends Error {}', true],
])('%s computes: %s', (text, computes) => {
  expect(scan(text).computes).toBe(computes);
});

test('a source that cannot be read is an error, not a pass', () => {
  expect(() => scan('export const = ;')).toThrow('planted.ts');
});
