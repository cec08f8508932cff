import { fileURLToPath } from 'node:url';
import { writeHelpdesk } from './write-helpdesk.ts';

/** `npm run new:helpdesk "Name"`: begins a helpdesk of that name. */
const name = process.argv.slice(2).join(' ').trim();
const root = fileURLToPath(new URL('../../', import.meta.url));
try {
  const { id, files } = writeHelpdesk(root, name);
  console.log(`${files.map((file) => `  ${file}`).join('\n')}

Next: fill in extension/helpdesks/${id}.ts and its tests, which say what is missing:
  npx wxt prepare && npx vitest run test/extension/helpdesks/${id}
When they pass: npm run docs:helpdesks, which writes the README's table, and npm test.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
