import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { helpdeskTemplates } from './helpdesk-templates.ts';

const LIST = 'extension/helpdesks/list.ts';
/** The demonstration desk stays the last of the list. */
const BEFORE = '  demoDeskAddress,\n';

/**
 * Begins a helpdesk: its file, its content script, its table of addresses, a page to be read and its test, and its line in the list. Everything
 * type-checks; its tests fail, and say what is to be filled in.
 *
 * @param root the repository
 * @param name the product's name as its users write it
 * @returns the desk's id and the files that were written
 * @throws Error in words for a name that has no letters, or a desk that is there; then nothing is written
 * @example writeHelpdesk(root, 'Acme Desk').id // 'acme-desk'
 */
export function writeHelpdesk(root: string, name: string): { readonly id: string; readonly files: readonly string[] } {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (!words || !/^[a-z]/.test(words.join('-'))) {
    throw new Error('Give the helpdesk’s name, beginning with a letter: npm run new:helpdesk "Acme Desk"');
  }
  const id = words.join('-');
  const constant = words.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('');
  const files = helpdeskTemplates({ id, constant, name });
  const there = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (there) throw new Error(`${there} is there already: nothing was written.`);
  const list = withLine(readFileSync(join(root, LIST), 'utf8'), id, constant);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, LIST), list);
  return { id, files: [...Object.keys(files), LIST] };
}

/** The list with this desk's import, where the others' order has it, and its line. */
function withLine(list: string, id: string, constant: string): string {
  const imported = `import { ${constant}Address } from './${id}.ts';`;
  const lines = list.split('\n');
  const path = (line: string) => / from '(.*)';$/.exec(line)?.[1];
  const after = lines.findIndex((line) => (path(line) ?? '') > `./${id}.ts` || line === '');
  if (after < 0 || !list.includes(BEFORE)) throw new Error(`${LIST} is not as it was: add the line by hand.`);
  lines.splice(after, 0, imported);
  return lines.join('\n').replace(BEFORE, `  ${constant}Address,\n${BEFORE}`);
}
