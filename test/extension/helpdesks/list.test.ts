import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyPage } from '../../../extension/helpdesks/any-page.ts';
import { helpdesks } from '../../../extension/helpdesks/list.ts';
import { unreadReasons } from '../../../extension/helpdesks/unread.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** What stands beside the desks' files: what all of them share. */
const SHARED = ['helpdesk', 'list', 'unread'];
const files = readdirSync(new URL('extension/helpdesks/', root))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !SHARED.includes(name));

test('every helpdesk file stands in the list, and the list holds nothing else', () => {
  expect([...helpdesks, anyPage].map((desk) => desk.id).sort()).toEqual(files.sort());
});

test('a page that no file knows is no desk of the list', () => {
  expect(helpdesks).not.toContain(anyPage);
});

describe.each([...helpdesks, anyPage])('$name', (desk) => {
  const { id, name, level } = desk;
  test('has a content script that is given its own file only', () => {
    const script = text(`extension/entrypoints/${id}.content.ts`);
    expect(script.match(/helpdesks\/[\w-]+/g)).toEqual([`helpdesks/${id}`]);
  });
  test('leans on no other desk’s file', () => {
    const folder = new URL(`extension/helpdesks/${id}/`, root);
    const own = existsSync(folder) ? readdirSync(folder).map((file) => `extension/helpdesks/${id}/${file}`) : [];
    for (const path of [`extension/helpdesks/${id}.ts`, ...own]) {
      const others = files.filter((other) => other !== id && text(path).includes(`/${other}`));
      expect([path, others]).toEqual([path, []]);
    }
  });
  test('has a table of addresses', () => {
    expect(existsSync(new URL(`test/extension/helpdesks/${id}.test.ts`, root))).toBe(true);
  });
  test('is read in a page, or says that it is not', () => {
    const read = existsSync(new URL(`test/extension/helpdesks/${id}.read.test.ts`, root));
    expect([read, desk.read !== undefined, desk.messages !== undefined]).toEqual(
      level === 'address only' ? [false, false, false] : [true, true, true],
    );
  });
  test('has pages to be read: a fixture of its own, or the real thing where its level says so', () => {
    const fixtures = existsSync(new URL(`test/fixtures/helpdesks/${id}/`, root));
    expect(fixtures).toBe(level === 'templates' || level === 'public code');
  });
  test('has its line in the README, with its level', () => {
    expect(text('README.md')).toMatch(new RegExp(`^\\| ${name} \\| ${level} \\|`, 'm'));
  });
});

test('the README lists no helpdesk that is not there', () => {
  const table = /\| helpdesk \| level \|.*\n\| --- .*\n((?:\|.*\n)+)/.exec(text('README.md'))?.[1] ?? '';
  const named = table.split('\n').flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1] ?? []);
  expect(named).toEqual([...helpdesks, anyPage].map(({ name }) => name));
});

test('every reason is a word of its own', () => {
  expect(new Set(unreadReasons).size).toBe(unreadReasons.length);
});
