import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = new Map<string, string>();

/**
 * Builds the extension as it is published, once a test file, into a directory of its own that is gone when the tests end: test files that
 * run side by side never see each other's half-written build.
 *
 * @param browser whose package
 * @returns the directory of the unpacked extension
 */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const ready = built.get(browser);
  if (ready !== undefined) return ready;
  const outDir = mkdtempSync(join(tmpdir(), 'easemark-extension-'));
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const build = `import('wxt').then(({ build }) => build(${JSON.stringify({ root, browser, outDir })}))`;
  execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: root, stdio: 'pipe' });
  const directory = readdirSync(outDir).find((name) => name.startsWith(browser));
  if (directory === undefined) throw new Error(`Nothing was built for ${browser} in ${outDir}`);
  const path = join(outDir, directory);
  built.set(browser, path);
  return path;
}
