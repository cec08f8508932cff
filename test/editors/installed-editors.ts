import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = import.meta.dirname;
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/editors-under-test', import.meta.url));

/**
 * The packages of the editors, installed by their own lock file, once for each state of it.
 *
 * @returns their `node_modules`, or why they cannot be had: then tests with them are skipped with that sentence
 * @throws where `CI` is `true`, since a check that did not run is no check
 */
export function installedEditors(environment = process.env): { readonly packages: string } | { readonly why: string } {
  const lock = readFileSync(join(HERE, 'package-lock.json'));
  const place = join(CACHE, createHash('sha256').update(lock).digest('hex').slice(0, 16));
  const packages = join(place, 'node_modules');
  if (existsSync(packages)) return { packages };
  mkdirSync(CACHE, { recursive: true });
  // Several test files may be started at once: each installs aside, and the first to be ready is taken.
  const aside = mkdtempSync(join(CACHE, 'installing-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(HERE, file), join(aside, file));
    const options = { cwd: aside, stdio: 'pipe', timeout: 300_000 } as const;
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
    try {
      renameSync(aside, place);
    } catch {
      rmSync(aside, { recursive: true, force: true });
    }
    return { packages };
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    const why = `The editors could not be installed (npm ci in test/editors): ${String(error).split('\n')[0]}`;
    if (environment.CI === 'true') throw new Error(why);
    return { why };
  }
}
