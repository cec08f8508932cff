import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The variable of the environment in which a run's test files are told where the package for a browser was built. */
export const builtForAll = (browser: 'chrome' | 'firefox') => `EASEMARK_BUILT_FOR_${browser.toUpperCase()}`;

/**
 * The extension as it is published: built once for all test files of a run, or now where nothing was (in a bench). It is only to be read.
 *
 * @param browser whose package
 * @returns the directory of the unpacked extension
 */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const ready = process.env[builtForAll(browser)] ?? buildExtension(browser);
  process.env[builtForAll(browser)] = ready;
  return ready;
}

/** Builds the extension into a directory of its own that is gone when this process ends, so that runs side by side never see each other's half-written build. */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const outDir = mkdtempSync(join(tmpdir(), 'easemark-extension-'));
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const build = `import('wxt').then(({ build }) => build(${JSON.stringify({ root, browser, outDir })}))`;
  execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: root, stdio: 'pipe' });
  const directory = readdirSync(outDir).find((name) => name.startsWith(browser));
  if (directory === undefined) throw new Error(`Nothing was built for ${browser} in ${outDir}`);
  return join(outDir, directory);
}
