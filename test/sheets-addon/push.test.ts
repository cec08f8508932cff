import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { whatIsMissing } from '../../sheets-addon/push.ts';

/** A home folder in which nobody is logged in. */
const home = mkdtempSync(join(tmpdir(), 'easemark-home-'));
afterAll(() => rmSync(home, { recursive: true }));

const push = (...args: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('../../sheets-addon/push.ts', import.meta.url)), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, USERPROFILE: home },
  });

test('without a login it says how to get one', () => {
  expect(whatIsMissing('abc', false)).toContain('npx clasp login');
});

test('without a script id it says where to find it', () => {
  expect(whatIsMissing(undefined, true)).toContain('Project Settings');
});

test('with both nothing is missing', () => {
  expect(whatIsMissing('abc', true)).toBeUndefined();
});

test('a dry run needs neither and prints what would be pushed', () => {
  const { status, stdout } = push('--dry-run');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Would push from .*bound:\n {2}Code\.js\n {2}appsscript\.json\n/);
});

test('a push without a login pushes nothing and ends in a sentence', () => {
  const { status, stderr } = push();
  expect(status).toBe(1);
  expect(stderr).toContain('npx clasp login');
});
