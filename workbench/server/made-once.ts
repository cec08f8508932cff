import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where what is built for the workbench lies. */
export const BUILT = join(ROOT, 'dist', 'workbench');

/**
 * Tells whether something that was built is still what it was built from.
 *
 * @param file where it is noted what it was built from, and a fingerprint of that
 * @param made a built file, which must not have been changed since by somebody else either
 */
export function builtFrom(file: string, made: string): { fresh: boolean; note(parts: readonly string[]): void } {
  const state = (parts: readonly string[]): string =>
    [fingerprint(parts.map((part) => join(ROOT, part))) + fingerprint([made]), ...parts].join('\n');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return {
    fresh: before !== '' && existsSync(made) && before === state(before.split('\n').slice(1)),
    /** @param parts files and folders below the top of the repository; packages are told by the lock file */
    note: (parts) => writeWhole(file, state(['package-lock.json', ...parts])),
  };
}

/** Writes beside the file first, so that a second start never meets half of it. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}-${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}

function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isFile()) hash.update(path).update('\0').update(readFileSync(path));
    else for (const entry of readdirSync(path).sort()) add(join(path, entry));
  };
  for (const part of parts) add(part);
  return hash.digest('hex');
}
