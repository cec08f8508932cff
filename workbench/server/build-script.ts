import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, builtFrom, ROOT } from './made-once.ts';

/** Everything the script is made of. */
const PARTS = ['sheets-addon', 'shared', 'views'];

/** The built script, as it would be pushed. */
export interface BuiltScript {
  /** `Code.js`. */
  readonly code: string;
  /** Its pages, by their name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** The zone of its manifest. */
  readonly zone: string;
  /** Whether it was built now. */
  readonly built: boolean;
}

/**
 * Builds the script as `npm run build:sheets` does, unless what it is made of has not changed since. The workbench knows its output alone.
 *
 * @throws with what the build says, when it fails
 */
export async function buildScript(): Promise<BuiltScript> {
  const folder = join(ROOT, 'dist', 'sheets', 'bound');
  const file = join(folder, 'Code.js');
  const from = builtFrom(join(BUILT, 'script.txt'), file);
  const built = !from.fresh;
  if (built) {
    const { code, errors } = await runNode(['sheets-addon/build.ts']);
    if (code !== 0 || !existsSync(file)) throw new Error(`The script could not be built.\n${errors}`);
    from.note(PARTS);
  }
  const { timeZone } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  return { code: readFileSync(file, 'utf8'), files: pagesIn(folder), zone: timeZone, built };
}

/** The built pages of a folder, by their name without `.html`. */
export function pagesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(files.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]));
}

/** Runs one of the repository's programs. @returns how it ended, and what it wrote */
export function runNode(
  given: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, given, { cwd: ROOT, env: { ...process.env, ...env } });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}
