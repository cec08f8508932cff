import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Everything the page is made of; packages are told by the lock file. */
const INPUTS = ['workbench', 'shared', 'package-lock.json', 'tsconfig.base.json'];

/**
 * Builds the page, unless what it is made of has not changed since.
 *
 * @returns the folder that it lies in, and whether it was built now
 */
export async function buildPage(): Promise<{ folder: string; built: boolean }> {
  const folder = join(root, 'dist', 'workbench', 'page');
  const stamp = join(folder, 'made-of.txt');
  const hash = hashOf(INPUTS);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { folder, built: false };
  const { build } = await import('vite');
  // Built beside it and put in its place at once, so that a second start never meets half a page.
  const beside = `${folder}-${process.pid}`;
  await build({
    root: join(root, 'workbench', 'page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: beside,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 20_000,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
    },
  });
  writeFileSync(join(beside, 'made-of.txt'), hash);
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  return { folder, built: true };
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (/\.[a-z]+$/i.test(path)) hash.update(path).update('\0').update(readFileSync(full));
    else for (const entry of readdirSync(full).sort()) add(`${path}/${entry}`);
  };
  for (const input of inputs) add(input);
  return hash.digest('hex');
}
