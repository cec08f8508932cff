import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sampleWorkbook } from './sample/sample-workbook.ts';
import { buildPage } from './server/build-page.ts';
import { openBrowser } from './server/open-browser.ts';
import { stateFolder } from './server/saved-workbook.ts';
import { serveWorkbench } from './server/server.ts';

const HELP = `npm start [-- options]

Scores a sample export, and opens a spreadsheet on this machine with Easemark's functions in it.

  --port NUMBER  listen on this port (otherwise 4747, or a free one when that is in use)
  --fresh        begin with the sample, whatever was saved
  --no-open      do not open a browser
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4747;

const { values } = options();
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const asked = values.port === undefined ? undefined : Number(values.port);
if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked < 65_536)) {
  fail(`--port takes a number from 0 to 65535, not ${values.port}`);
}

// All three at once: none needs another.
const [card, , page] = await Promise.all([scoredSample(), buildScript(), buildPage()]);
process.stdout.write(card);

const script = join(root, 'dist', 'sheets', 'bound');
const code = readFileSync(join(script, 'Code.js'), 'utf8');
const workbench = await serveWorkbench({
  page: page.folder,
  code,
  scriptZone: JSON.parse(readFileSync(join(script, 'appsscript.json'), 'utf8')).timeZone,
  sample: () => sampleWorkbook(code),
  stateFolder: stateFolder(),
  fresh: values.fresh ?? false,
  port: asked ?? PORT,
  exactPort: asked !== undefined,
}).catch((thrown: Error) => fail(thrown.message));

process.stdout.write(`
Spreadsheet with Easemark's functions: ${workbench.address}
What you do there is saved on this machine. End with Ctrl-C.
`);
if (!values['no-open']) openBrowser(workbench.address);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void workbench.close().then(() => process.exit(0));
  });
}

function options() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (thrown) {
    return fail(`${(thrown as Error).message}\n\n${HELP}`);
  }
}

/** The add-on's own build, as `npm run build:sheets` runs it; the workbench knows its output alone. */
async function buildScript(): Promise<void> {
  const { code, errors } = await run(['sheets-addon/build.ts']);
  const built = existsSync(join(root, 'dist', 'sheets', 'bound', 'Code.js'));
  if (code !== 0 || !built) fail(`The script could not be built.\n${errors}`);
}

/** What Easemark makes of an export, for those who look no further than the terminal. */
async function scoredSample(): Promise<string> {
  const { output, errors } = await run(
    ['cli/easemark.js', 'score', 'docs/sample.csv', '--by', 'channel', '--target', '5.5'],
    process.stdout.isTTY ? { FORCE_COLOR: '1' } : {},
  );
  return output || errors;
}

function run(
  given: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, given, { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
