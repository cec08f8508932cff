import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpdesks } from '../../../extension/helpdesks/list.ts';

const root = new URL('../../../', import.meta.url);
const files = readdirSync(new URL('extension/helpdesks/', root))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'helpdesk' && name !== 'list');

test('every helpdesk file stands in the list, and the list holds nothing else', () => {
  expect(helpdesks.map((desk) => desk.id).sort()).toEqual(files.sort());
});

describe.each(helpdesks)('$name', ({ id, name }) => {
  test('has a content script that is given its own file only', () => {
    const script = readFileSync(new URL(`extension/entrypoints/${id}.content.ts`, root), 'utf8');
    expect(script.match(/helpdesks\/[\w-]+/g)).toEqual([`helpdesks/${id}`]);
  });
  test('has a table of addresses', () => {
    expect(existsSync(new URL(`test/extension/helpdesks/${id}.test.ts`, root))).toBe(true);
  });
  test('is named in the README', () => {
    expect(readFileSync(new URL('README.md', root), 'utf8')).toContain(name);
  });
});
