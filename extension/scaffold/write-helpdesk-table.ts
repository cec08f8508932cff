import { readFileSync, writeFileSync } from 'node:fs';
import { helpdeskTable } from './helpdesk-table.ts';

/** `npm run docs:helpdesks`: writes the README's table of helpdesks again. */
const README = new URL('../../README.md', import.meta.url);
const TABLE = /^\| helpdesk \|.*\n(?:\|.*\n)+/m;

const text = readFileSync(README, 'utf8');
if (!TABLE.test(text)) throw new Error('README.md has no table that begins with "| helpdesk |".');
const table = await helpdeskTable();
writeFileSync(
  README,
  text.replace(TABLE, () => table),
);
