import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { helpdesks } from '../../../extension/helpdesks/list.ts';
import { builtExtension } from '../../e2e/build-extension.ts';
import { deskNamed } from './desk-files.ts';

const built = builtExtension('chrome');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
/** Found in what asks a helpdesk, in what parses its answers, and in single desks' readers. */
const OF_READERS = [
  'opaqueredirect',
  'cw_d_session_info',
  'X-UserToken',
  'supportapi',
  'cuf-feed',
  'omni-log',
  'thread-items',
];

test('background and pages are given the desks’ addresses, and none of their readers', () => {
  const scripts = ['background.js', ...readdirSync(join(built, 'chunks')).map((name) => `chunks/${name}`)];
  expect(scripts.length).toBeGreaterThan(3);
  const found = scripts.flatMap((script) =>
    OF_READERS.filter((part) => read(script).includes(part)).map((part) => [script, part]),
  );
  expect(found).toEqual([]);
});

test.each(helpdesks.map(({ id, name }) => [name, id] as const))(
  'what a ticket’s page of %s is given to read it has at most 9 kB, packed, the words for closed tickets in nine languages included',
  (_name, id) => {
    const script = `${id}-reader.js`;
    expect(existsSync(join(built, script))).toBe(deskNamed(id).read !== undefined);
    if (existsSync(join(built, script))) expect(gzipSync(read(script), { level: 9 }).length).toBeLessThanOrEqual(9_000);
  },
);
