import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeHelpdesk } from '../../../extension/scaffold/write-helpdesk.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = [
  'extension',
  'packaging',
  'shared',
  'test/extension/helpdesks',
  'test/fixtures/helpdesks',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'wxt.config.ts',
  'biome.json',
];

let copy: string;
let written: ReturnType<typeof writeHelpdesk>;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'easemark-scaffold-'));
  for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  written = writeHelpdesk(copy, 'Acme’s Désk 24/7');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a package's command says, and whether it was content. */
function run(command: string, ...parameters: string[]): Promise<{ readonly ok: boolean; readonly said: string }> {
  return new Promise((done) => {
    const options = { cwd: copy, env: { ...process.env, NO_COLOR: '1', CI: '' }, maxBuffer: 1e8 };
    execFile(join(root, 'node_modules/.bin', command), parameters, options, (error, stdout, stderr) => {
      done({ ok: error === null, said: stdout + stderr });
    });
  });
}

test('a helpdesk is begun under the name of its file', () => {
  expect(written.id).toBe('acme-s-desk-24-7');
  expect(written.files).toEqual([
    'extension/helpdesks/acme-s-desk-24-7.ts',
    'extension/entrypoints/acme-s-desk-24-7.content.ts',
    'extension/entrypoints/acme-s-desk-24-7-reader.ts',
    'test/extension/helpdesks/acme-s-desk-24-7.test.ts',
    'test/extension/helpdesks/acme-s-desk-24-7.read.test.ts',
    'test/fixtures/helpdesks/acme-s-desk-24-7/ticket.html',
    'extension/helpdesks/list.ts',
  ]);
  const list = readFileSync(join(copy, 'extension/helpdesks/list.ts'), 'utf8');
  expect(list).toContain("import { acmeSDesk247Address } from './acme-s-desk-24-7.ts';\n");
  expect(list).toContain('  acmeSDesk247Address,\n  demoDeskAddress,\n');
});

test('what is written type-checks and is in the house’s style', async () => {
  expect(await run('wxt', 'prepare')).toMatchObject({ ok: true });
  // Only this desk and what it leans on: the rest of the repository is not in the copy.
  const project = {
    extends: './tsconfig.json',
    include: ['.wxt/wxt.d.ts', ...written.files.filter((file) => file.endsWith('.ts'))],
  };
  writeFileSync(join(copy, 'tsconfig.desk.json'), JSON.stringify(project));
  expect(await run('tsc', '--noEmit', '-p', 'tsconfig.desk.json')).toEqual({ ok: true, said: '' });
  const style = await run(
    'biome',
    'check',
    '--vcs-enabled=false',
    '--error-on-warnings',
    ...written.files.filter((file) => file.endsWith('.ts')),
  );
  expect(style.ok, style.said).toBe(true);
}, 60_000);

test('its tests fail, and say what is to be filled in', async () => {
  // Not the repository's own configuration: that builds the whole extension first, which these tests do not need.
  writeFileSync(join(copy, 'vitest.config.ts'), 'export default {};');
  const { ok, said } = await run('vitest', 'run', `test/extension/helpdesks/${written.id}`);
  expect(ok).toBe(false);
  expect(said).toContain(`Write addresses of tickets into test/extension/helpdesks/${written.id}.test.ts`);
  expect(said).toContain('Put the true address of a ticket here');
}, 60_000);

test('a helpdesk that is there is not written over', () => {
  const before = readFileSync(join(copy, 'extension/helpdesks/zendesk.ts'), 'utf8');
  expect(() => writeHelpdesk(copy, 'Zendesk')).toThrow('extension/helpdesks/zendesk.ts is there already');
  expect(readFileSync(join(copy, 'extension/helpdesks/zendesk.ts'), 'utf8')).toBe(before);
});

test.each(['', '  ', '24/7', '🙂'])('%j is no name', (name) => {
  expect(() => writeHelpdesk(copy, name)).toThrow('Give the helpdesk’s name');
});
