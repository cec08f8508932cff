import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSheets, folderOf, scriptIdIn, writeProject } from './build.ts';

const CLASP = fileURLToPath(new URL('../node_modules/@google/clasp/build/src/index.js', import.meta.url));

/**
 * What must be done before the script can be pushed, as a sentence.
 *
 * @param scriptId of the spreadsheet's script, if it was given
 * @param loggedIn whether clasp has a Google login
 * @returns `undefined` when nothing is missing
 * @example whatIsMissing(undefined, true) // 'Which spreadsheet? …'
 */
export function whatIsMissing(scriptId: string | undefined, loggedIn: boolean): string | undefined {
  if (!loggedIn) {
    return 'Google does not know you here yet. Run `npx clasp login` once; it opens a browser. docs/sheets.md walks through it.';
  }
  if (scriptId === undefined) {
    return 'Which spreadsheet? In it open Extensions › Apps Script › Project Settings, copy the script ID, and run `npm run sheets:push -- --script-id ID`. It is remembered.';
  }
  return undefined;
}

/**
 * The files that clasp would push from a folder, as it lists them itself; no login and no network are needed.
 *
 * @param folder with a project file
 * @returns their names, sorted
 * @throws when clasp cannot list them
 */
export function filesToPush(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLASP, '-P', join(folder, '.clasp.json'), 'show-file-status', '--json'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`clasp cannot say what it would push: ${stderr || stdout}`);
  return (JSON.parse(stdout) as { filesToPush: string[] }).filesToPush.sort();
}

/** Where clasp keeps its login, by its own rules. */
function loginFile(environment: NodeJS.ProcessEnv): string {
  const given = environment.clasp_config_auth;
  if (given) return given.endsWith('.json') ? given : join(given, '.clasprc.json');
  return join(homedir(), '.clasprc.json');
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, 'script-id': { type: 'string' } } });
  const folder = folderOf('bound');
  const project = join(folder, '.clasp.json');
  await buildSheets(folder);
  if (values['script-id']) writeProject(project, values['script-id']);
  const files = filesToPush(folder);
  if (values['dry-run']) {
    console.log(`Would push from ${folder}:`);
    for (const file of files) console.log(`  ${file}`);
    console.log(`To script: ${scriptIdIn(project) ?? 'none given yet (--script-id ID)'}`);
    return 0;
  }
  const missing = whatIsMissing(scriptIdIn(project), existsSync(loginFile(process.env)));
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  const push = spawnSync(process.execPath, [CLASP, '-P', project, 'push', '--force'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (push.status === 0) console.log('Done. Reload the spreadsheet and type =CES(A2:A200, "1-7").');
  return push.status ?? 1;
}

if (import.meta.main) process.exitCode = await main();
