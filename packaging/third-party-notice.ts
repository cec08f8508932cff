import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences and notices of the packages whose modules are in a bundle, each text once, as one comment that stands before the bundle.
 *
 * @param modules absolute paths of the bundle's modules; those outside `node_modules` are our own and left out
 * @returns one comment, or an empty string when the bundle holds nothing of others
 * @throws when a package comes without a licence text: see {@link thirdPartyLicences}
 */
export function thirdPartyNotice(modules: readonly string[]): string {
  const licences = thirdPartyLicences(modules);
  return (
    licences &&
    `/*!\nThis file contains code of others, under these licences.\n\n${licences.replaceAll('*/', '* /')}\n*/\n`
  );
}

/**
 * The licences and notices of the packages that some modules belong to, each text once.
 *
 * @param modules absolute paths; those outside `node_modules` are our own and left out
 * @returns plain text, empty when nothing is of others
 * @throws when a package comes without a licence text, unless it names the MIT licence and where its sources are
 */
export function thirdPartyLicences(modules: readonly string[]): string {
  const folders = new Set(modules.filter((path) => path.includes('node_modules')).map(packageFolder));
  const holders = new Map<string, Set<string>>();
  for (const folder of folders) {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
    const sources = license === 'MIT' ? (repository?.url ?? repository) : undefined;
    if (!texts.some((file) => !/^notice/i.test(file)) && !sources)
      throw new Error(`${name} has no licence text in its package`);
    const text =
      texts
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8').trim())
        .join('\n\n') || `Its package holds no licence text; its sources do: ${sources}`;
    holders.set(text, (holders.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  return [...holders]
    .map(([text, packages]) => `${[...packages].sort().join('\n')}\n\n${text}`)
    .sort()
    .join('\n\n----\n\n');
}

function packageFolder(path: string): string {
  let folder = dirname(path);
  // A package may hold package.json files without a name, which only say what kind of modules lie beside them.
  while (!isNamed(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`${path} belongs to no package`);
    folder = above;
  }
  return folder;
}

function isNamed(file: string): boolean {
  return existsSync(file) && typeof JSON.parse(readFileSync(file, 'utf8')).name === 'string';
}
