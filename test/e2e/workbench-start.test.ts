import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let state: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'workbench-start-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(state, { recursive: true, force: true });
});

interface Start {
  output: string;
  /** Where the spreadsheet is. */
  address: string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Begins as `npm start` does, until it has said everything. */
function start(...given: string[]): Promise<Start> {
  const child = spawn(process.execPath, ['workbench/start.ts', '--no-open', ...given], {
    cwd: root,
    env: { ...process.env, EASEMARK_STATE: state, NO_COLOR: '1' },
  });
  running.push(child);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (!output.includes('Ctrl-C')) return;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)![0];
      const end = (signal: NodeJS.Signals): Promise<number | null> => {
        child.kill(signal);
        return ended;
      };
      resolve({ output, address, end });
    });
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${errors}`)));
  });
}

test('npm start prints a scored sample and two addresses that answer, and Ctrl-C ends it', async () => {
  const { output, address, end } = await start('--port', '0');
  expect(output).toMatch(/CES/);
  expect(output).toMatch(/channel/i);
  expect(output).toContain(`Spreadsheet with Easemark's functions: ${address}`);
  expect(output).toContain('.output/chrome-mv3');
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await page.text()).toContain('<title>Easemark workbench</title>');
  const desk = /http:\S*\/demo-desk\/ticket\/\d+/.exec(output)![0];
  const ticket = await fetch(desk);
  expect([ticket.status, ticket.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(ticket.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  expect((await fetch(new URL('/demo-desk/tickets.json', desk))).status).toBe(200);
  expect((await fetch(new URL('/demo-desk/files.ts', desk))).status).toBe(404);
  expect(await end('SIGINT')).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
}, 120_000);

test('a second start beside the first takes another port, and a port that was asked for is not swapped', async () => {
  const first = await start();
  const second = await start();
  expect(second.address).not.toBe(first.address);
  expect((await fetch(second.address)).status).toBe(200);
  await expect(start('--port', new URL(first.address).port)).rejects.toThrow(/ended with 2: Port \d+ is in use/);
  expect(await Promise.all([first.end('SIGTERM'), second.end('SIGINT')])).toEqual([0, 0]);
}, 120_000);

test('what cannot be asked for is said', async () => {
  await expect(start('--port', 'x')).rejects.toThrow(/--port takes a number from 0 to 65535, not x/);
  await expect(start('--prot', '1')).rejects.toThrow(/Unknown option '--prot'.*npm start/s);
});
