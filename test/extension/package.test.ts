import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../e2e/build-extension.ts';
import { unzip } from './unzip.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
let place: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'easemark-package-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Every file of a directory with its bytes. */
function bytesOf(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true }).map(String).sort();
  const plain = files.filter((file) => statSync(join(directory, file)).isFile());
  return new Map(plain.map((file) => [file, readFileSync(join(directory, file)).toString('base64')]));
}

function wxt(directory: string, task: string): void {
  const code = `import('wxt').then((wxt) => wxt.${task})`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: directory, stdio: 'pipe' });
}

test('the Firefox package passes the store’s own check without a remark', () => {
  let report: string;
  const linter = join(modules, 'addons-linter/bin/addons-linter');
  const given = [linter, builtExtension('firefox'), '--output', 'json'];
  try {
    report = execFileSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { summary, errors, warnings, notices } = JSON.parse(report);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

test('the sources that go with it build the same package, byte for byte', () => {
  const zips = join(place, 'zips');
  wxt(root, `zip(${JSON.stringify({ root, browser: 'firefox', outDir: zips })})`);
  const named = readdirSync(zips)
    .filter((file) => file.endsWith('.zip'))
    .sort();
  expect(named.map((file) => file.replace(/-\d[\d.]*-/, '-'))).toEqual([
    'easemark-firefox.zip',
    'easemark-sources.zip',
  ]);
  const [packaged = '', sources = ''] = named.map((file) => join(zips, file));

  const again = join(place, 'sources');
  unzip(sources, again);
  expect(readdirSync(again)).not.toContain('test');
  // What `npm ci` would bring, without the network.
  symlinkSync(modules, join(again, 'node_modules'));
  wxt(again, `build(${JSON.stringify({ root: again, browser: 'firefox', outDir: join(place, 'again') })})`);
  const [rebuilt = ''] = readdirSync(join(place, 'again')).filter((name) => name.startsWith('firefox'));

  const published = join(place, 'published');
  unzip(packaged, published);
  expect([...bytesOf(published).keys()]).toContain('background.js');
  expect(bytesOf(join(place, 'again', rebuilt))).toEqual(bytesOf(published));
});
