import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './server/build-page.ts';
import { buildSample } from './server/build-sample.ts';
import { buildScript, runNode } from './server/build-script.ts';
import { ROOT } from './server/made-once.ts';
import { openBrowser } from './server/open-browser.ts';
import { stateFolder } from './server/saved-workbook.ts';
import { serveWorkbench } from './server/server.ts';

const HELP = `npm start [-- options]

Scores a sample export, and opens a spreadsheet on this machine with Easemark's functions in it.

  --port NUMBER  listen on this port (otherwise 4747, or a free one when that is in use)
  --fresh        begin with the sample, whatever was saved
  --no-open      do not open a browser
`;

const PORT = 4747;
/** Where the built extension lies. */
const EXTENSION = '.output/chrome-mv3';

const { values } = options();
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const asked = values.port === undefined ? undefined : Number(values.port);
if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked < 65_536)) {
  fail(`--port takes a number from 0 to 65535, not ${values.port}`);
}

const card = scoredSample();
const patience = setTimeout(
  () => process.stderr.write('Building the spreadsheet: this takes some seconds, the first time only.\n'),
  1500,
);
const [page, script] = await Promise.all([buildPage(), buildScript()]).catch((thrown: Error) => fail(thrown.message));
const sample = await buildSample(script.code);
clearTimeout(patience);
const workbench = await serveWorkbench({
  page: page.folder,
  code: script.code,
  files: script.files,
  scriptZone: script.zone,
  sample: () => structuredClone(sample),
  stateFolder: stateFolder(),
  fresh: values.fresh ?? false,
  port: asked ?? PORT,
  exactPort: asked !== undefined,
}).catch((thrown: Error) => fail(thrown.message));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void workbench.close().then(() => process.exit(0));
  });
}
if (!values['no-open']) openBrowser(workbench.address);

process.stdout.write(await card);
process.stdout.write(`
Spreadsheet with Easemark's functions: ${workbench.address}
  What you do there is saved on this machine.
A ticket page to try the extension on: ${workbench.address}demo-desk/ticket/1042
  ${existsSync(join(ROOT, EXTENSION)) ? '' : 'Build the extension first: npm run build:extension. '}In Chrome or Edge open chrome://extensions, switch on
  Developer mode, press "Load unpacked" and choose ${EXTENSION} in this folder.
End with Ctrl-C.
`);

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

/** What Easemark makes of an export, for those who look no further than the terminal. */
async function scoredSample(): Promise<string> {
  const { output, errors } = await runNode(
    ['cli/easemark.js', 'score', 'docs/sample.csv', '--by', 'channel', '--target', '5.5'],
    process.stdout.isTTY ? { FORCE_COLOR: '1' } : {},
  );
  return output || errors;
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
