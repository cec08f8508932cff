import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences and notices of the packages whose modules are in a bundle, each text once.
 *
 * @param modules absolute paths of the bundle's modules; those outside `node_modules` are our own and left out
 * @returns one comment, or an empty string when the bundle holds nothing of others
 * @throws when a package comes without a licence text: then it may not be passed on
 */
export function thirdPartyNotice(modules: readonly string[]): string {
  const folders = new Set(modules.filter((path) => path.includes('node_modules')).map(packageFolder));
  const holders = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
    if (!texts.some((file) => !/^notice/i.test(file))) throw new Error(`${name} has no licence text in its package`);
    const text = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  if (holders.size === 0) return '';
  const parts = [...holders].map(([text, packages]) => `${packages.join('\n')}\n\n${text.replaceAll('*/', '* /')}`);
  return `/*!\nThis file contains code of others, under these licences.\n\n${parts.join('\n\n----\n\n')}\n*/\n`;
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
