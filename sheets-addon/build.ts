import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { customFunctionsIn, stub } from './custom-functions.ts';
import { thirdPartyNotice } from './third-party-notice.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const functionsFolder = join(here, 'functions');
const ENTRY = 'easemark:functions';

/**
 * Builds the add-on: one classic script, `Code.js`, and its manifest, ready to be pushed.
 *
 * Apps Script knows no modules, so everything is bundled into one global, `App_`, which cannot be called from a cell or a web page
 * because of its trailing `_`; above it stands one small function for each custom function, with its JSDoc.
 *
 * @param folder where to write; it is made when it is not there
 * @returns the paths of the written files
 */
export async function buildSheets(folder: string): Promise<string[]> {
  const files = readdirSync(functionsFolder).filter((file) => file.endsWith('.ts'));
  const functions = files
    .flatMap((file) => customFunctionsIn(file, readFileSync(join(functionsFolder, file), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (functions.length === 0) throw new Error(`No custom function found in ${functionsFolder}`);

  const bundle = await rolldown({
    input: ENTRY,
    platform: 'neutral',
    // Some packages of mathematical functions name their entry in `main` only.
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'es2020' },
    plugins: [
      inMemory(ENTRY, files.map((file) => `export * from ${JSON.stringify(join(functionsFolder, file))};`).join('\n')),
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
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    code,
    [...functions.map(stub), thirdPartyNotice(chunk.moduleIds), chunk.code].filter(Boolean).join('\n'),
  );
  copyFileSync(join(here, 'appsscript.json'), manifest);
  return [code, manifest];
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
  const written = await buildSheets(fileURLToPath(new URL('../dist/sheets', import.meta.url)));
  for (const path of written) console.log(path);
}
