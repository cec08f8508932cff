import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { thirdPartyNotice } from '../packaging/third-party-notice.ts';
import { buildPages } from './build-pages.ts';
import { type CustomFunction, customFunctionsIn, exportedFunctionsIn, stub } from './custom-functions.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const functionsFolder = join(here, 'functions');
/** What the menu and the sidebars bring: globals that are no functions of cells. */
const handlerFiles = ['menu.ts', 'sidebars.ts'].map((file) => join(here, 'addon', file));
const ENTRY = 'easemark:functions';

/**
 * What is built: `bound` goes into the user's own spreadsheet and is the way in today; `addon` is the Marketplace add-on. Both hold the custom functions
 * and the menu.
 */
export const TARGETS = ['bound', 'addon'] as const;
export type Target = (typeof TARGETS)[number];

/** Stands in a project file until a script id is given: clasp lists what it would push only where one stands. */
export const NO_SCRIPT = 'no-script-yet';

/** The folder a target is built into. */
export function folderOf(target: Target): string {
  return fileURLToPath(new URL(`../dist/sheets/${target}`, import.meta.url));
}

/** Every custom function, sorted by name. */
export function customFunctions(): CustomFunction[] {
  return sourcesOfFunctions()
    .flatMap((file) => customFunctionsIn(file, readFileSync(join(functionsFolder, file), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The globals that are no functions of cells, with what they do: what opening the spreadsheet, the items of the menu, and the sidebars call. */
export function menuFunctions(): CustomFunction[] {
  return handlerFiles.flatMap((file) => exportedFunctionsIn(file, readFileSync(file, 'utf8')));
}

function sourcesOfFunctions(): string[] {
  return readdirSync(functionsFolder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/**
 * Builds one target: a classic script, `Code.js`, its manifest, the pages of its sidebars, and clasp's project file, ready to be pushed.
 *
 * Apps Script knows no modules, so everything is bundled into one global, `App_`, which cannot be called from a cell or a web page
 * because of its trailing `_`; above it stands one small function for each custom function and each handler of the menu, with its JSDoc.
 *
 * @param folder where to write; it is made when it is not there. A script id in its project file is kept
 * @param target what it is built for, which decides where the menu stands
 * @returns the paths of the written files
 */
export async function buildSheets(folder: string, target: Target = 'bound'): Promise<string[]> {
  const files = sourcesOfFunctions();
  const functions = customFunctions();
  if (functions.length === 0) throw new Error(`No custom function found in ${functionsFolder}`);

  const bundle = await rolldown({
    input: ENTRY,
    platform: 'neutral',
    // Some packages of mathematical functions name their entry in `main` only.
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'es2020', define: { BUILT_FOR: JSON.stringify(target) } },
    plugins: [
      inMemory(
        ENTRY,
        [...files.map((file) => join(functionsFolder, file)), ...handlerFiles]
          .map((path) => `export * from ${JSON.stringify(path)};`)
          .join('\n'),
      ),
      // Some mathematical packages log while debugging, which needs a terminal or a browser; there is neither.
      inMemory('debug', 'module.exports = () => () => {};'),
    ],
    onLog(_level, log) {
      throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'App_', comments: false, minify: false });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0)
    throw new Error(`One file expected, but also got ${others.map((other) => other.fileName).join(', ')}`);

  const code = join(folder, 'Code.js');
  const manifest = join(folder, 'appsscript.json');
  const project = join(folder, '.clasp.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    code,
    [...functions.map(stub), ...menuFunctions().map(stub), thirdPartyNotice(chunk.moduleIds), chunk.code]
      .filter(Boolean)
      .join('\n'),
  );
  copyFileSync(join(here, 'appsscript.json'), manifest);
  writeProject(project, scriptIdIn(project) ?? NO_SCRIPT);
  return [code, manifest, ...(await buildPages(folder)), project];
}

/** The script id in a project file, if one was given. */
export function scriptIdIn(project: string): string | undefined {
  if (!existsSync(project)) return undefined;
  const { scriptId } = JSON.parse(readFileSync(project, 'utf8'));
  return typeof scriptId === 'string' && scriptId !== '' && scriptId !== NO_SCRIPT ? scriptId : undefined;
}

/** Writes clasp's project file; what lies beside it is what is pushed. */
export function writeProject(project: string, scriptId: string): void {
  writeFileSync(project, `${JSON.stringify({ scriptId, rootDir: '.' }, null, 2)}\n`);
}

/** A module of our own in place of whatever `specifier` would lead to. */
function inMemory(specifier: string, code: string): Plugin {
  const id = `\0${specifier}`;
  return {
    name: `in-memory:${specifier}`,
    resolveId: (wanted) => (wanted === specifier ? id : null),
    load: (wanted) => (wanted === id ? code : null),
  };
}

if (import.meta.main) {
  for (const target of TARGETS) {
    for (const path of await buildSheets(folderOf(target), target)) console.log(path);
  }
}
