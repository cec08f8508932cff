import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  dev?: boolean;
  license?: string;
  optionalDependencies?: Record<string, string>;
}

const root = new URL('../../', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev }]) => !dev);

const ALLOWED =
  /^(MIT|MIT-0|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|MPL-2\.0|0BSD|CC0-1\.0|BlueOak-1\.0\.0|BSL-1\.0|Python-2\.0|Unlicense)$/;

test('the lock file is read', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(shipped.length).toBeGreaterThan(5);
});

test('the lock file names the packages of every platform, or npm ci would refuse it', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && lockedVersion(path, name) !== version)
      .map(([name, version]) => `${name} ${version}`),
  );
  expect(missing).toEqual([]);
});

test('there is one copy of googleapis, the one that clasp brings', () => {
  expect(packages.filter(([path]) => /(^|\/)node_modules\/googleapis$/.test(path)).map(([path]) => path)).toEqual([
    'node_modules/googleapis',
  ]);
});

test('what we ship stands under licences that allow it', () => {
  const others = shipped
    .map(([path, { license }]) => `${path.replace(/^.*node_modules\//, '')}: ${license ?? licenceOnDisk(path)}`)
    .filter((line) => !isAllowed(line.slice(line.indexOf(': ') + 2)));
  expect(others).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND MIT', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['unknown', false],
])('licence %s is allowed: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

/** The version of another package that a package finds, in its own `node_modules` or in one above it. */
function lockedVersion(from: string, name: string): string | undefined {
  const here = lock.packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
  if (here || from === '') return here?.version;
  return lockedVersion(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/** One alternative suffices of `A OR B`; of `A AND B` both are needed. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => ALLOWED.test(licence.trim())));
}

function licenceOnDisk(path: string): string {
  const { license } = JSON.parse(readFileSync(new URL(`${path}/package.json`, root), 'utf8'));
  return typeof license === 'string' ? license : 'unknown';
}
