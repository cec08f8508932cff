import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = process.execPath;
const launcher = join(root, 'cli/easemark.js');
const { NO_COLOR: _no, FORCE_COLOR: _force, npm_lifecycle_event: _event, ...env } = process.env;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'easemark-run-'));
  write(
    'nps.csv',
    `id,nps_score,channel,date\n${Array.from({ length: 60 }, (_, at) => `${at},${[10, 9, 8, 3][at % 4]},${at % 2 ? 'Chat' : 'E-post'},2026-0${1 + (at % 6)}-1${at % 10}`).join('\n')}\n`,
  );
  write('effort.csv', 'id,How difficult was it? (1-7)\n1,2\n2,3\n3,6\n4,2\n5,1\n');
  write('empty.csv', '');
  write(
    'strays.csv',
    `id,"How satisfied are you? (1-5)"\n${Array.from({ length: 40 }, (_, at) => `${at},${at % 8 === 0 ? 9 : 4}`).join('\n')}\n`,
  );
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function easemark(
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv } = {},
): SpawnSyncReturns<string> {
  return spawnSync(node, [launcher, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...options.env },
    input: options.input,
  });
}

describe('a file is scored', () => {
  test('on the terminal, without colour in a pipe and with it when forced', () => {
    const plain = easemark(['score', 'nps.csv', '--by', 'channel']);
    expect([plain.status, plain.stderr]).toEqual([0, '']);
    expect(plain.stdout).toMatch(/NPS nps_score/);
    expect(plain.stdout).toContain('n = 60');
    expect(plain.stdout).toContain('By channel');
    expect(plain.stdout).not.toContain('\u001b');
    expect(easemark(['score', 'nps.csv'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m');
  });

  test('as exactly one JSON object', () => {
    const { status, stdout } = easemark([
      'score',
      'nps.csv',
      '--json',
      '--by',
      'channel',
      '--period',
      'month',
      '--compare',
      'channel=Chat,E-post',
    ]);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ file: 'nps.csv', format: 'CSV', rows: 60 });
    const [score] = report.scores;
    expect(score).toMatchObject({
      metric: 'nps',
      scale: '0-10',
      column: 'nps_score',
      value: 25,
      n: 60,
      confidence: 0.95,
    });
    expect(score.distribution).toMatchObject({ 10: 15, 9: 15, 8: 15, 3: 15 });
    expect(score.segments.map(({ segment }: { segment: string }) => segment).sort()).toEqual(['Chat', 'E-post']);
    expect(score.periods).toHaveLength(6);
    expect(score.comparison.difference).toBeCloseTo(score.comparison.b.value - score.comparison.a.value, 9);
  });

  test('from standard input', () => {
    const { status, stdout } = easemark(['score', '-', '--json'], {
      input: readFileSync(join(folder, 'nps.csv'), 'utf8'),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', scores: [{ n: 60, value: 25 }] });
  });

  test('from standard input with all charts: what follows each segment over time needs no second reading', () => {
    const input = readFileSync(join(folder, 'nps.csv'), 'utf8');
    const more = `${input}${Array.from({ length: 240 }, (_, at) => `${100 + at},${at % 11},${at % 2 ? 'Chat' : 'E-post'},2026-0${1 + (at % 6)}-1${at % 10}`).join('\n')}\n`;
    write('months.csv', more);
    const args = ['--by', 'channel', '--period', 'month', '--html', '-'];
    const piped = easemark(['score', '-', ...args], { input: more });
    const read = easemark(['score', 'months.csv', ...args]);
    expect([piped.status, piped.stderr]).toEqual([0, read.stderr]);
    const multiples = (html: string) => html.match(/data-chart="multiples"/g)?.length ?? 0;
    expect(multiples(read.stdout)).toBeGreaterThan(0);
    expect(multiples(piped.stdout)).toBe(multiples(read.stdout));
  });

  test('with its warnings on stderr for people and in warnings[] for machines', () => {
    const people = easemark(['score', 'strays.csv']);
    expect(people.status).toBe(0);
    expect(people.stderr).toMatch(/^! /m);
    const { warnings } = JSON.parse(easemark(['score', 'strays.csv', '--json']).stdout);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('scaleMismatch');
  });

  test('into a CSV file that is there whole, and nothing beside it', () => {
    expect(easemark(['score', 'nps.csv', '--csv', 'scores.csv', '--by', 'channel']).status).toBe(0);
    const lines = readFileSync(join(folder, 'scores.csv'), 'utf8').trim().split('\r\n');
    expect(lines[0]).toMatch(/^file,column,metric,/);
    expect(lines.filter((line) => line.includes(',segment,'))).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
    expect(easemark(['score', 'nps.csv', '--csv', '-']).stdout).toMatch(/^file,column,metric,/);
  });

  test('with every row that was set aside in a file of its own', () => {
    expect(easemark(['score', 'strays.csv', '--set-aside', 'aside.csv']).status).toBe(0);
    const lines = readFileSync(join(folder, 'aside.csv'), 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(1 + 5);
    expect(lines[0]).toBe('row,reason,column,id,How satisfied are you? (1-5)');
    expect(lines[1]).toContain('outOfRange');
  });
});

test('a full disk under the result is told, not crashed on', () => {
  if (!existsSync('/dev/full')) return;
  const full = spawnSync('sh', ['-c', `"${node}" "${launcher}" score nps.csv > /dev/full`], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  expect([full.status, full.stderr]).toEqual([2, 'Cannot write the result: the disk is full.\n']);
});

describe('it ends with', () => {
  test.each([
    ['a file that is not there', ['score', 'none.csv'], 'Cannot read none.csv: there is no such file.'],
    ['a folder', ['score', '.'], 'Cannot read .: it is a folder, not a file.'],
    ['an empty file', ['score', 'empty.csv'], 'The file is empty.'],
    ['a mistyped option', ['score', 'nps.csv', '--colum', 'x'], '(Did you mean --column?)'],
    ['a mistyped command', ['scoer', 'nps.csv'], '(Did you mean score?)'],
    ['a file without a command', ['nps.csv'], 'easemark score nps.csv'],
    ['no file', ['score'], "missing required argument 'file'"],
    ['a value that makes no sense', ['score', 'nps.csv', '--confidence', '0'], '--confidence'],
    ['an output folder that is not there', ['score', 'nps.csv', '--csv', 'no/out.csv'], 'its folder does not exist'],
    ['the input as output', ['score', 'nps.csv', '--csv', './nps.csv'], 'it is the file that is being scored'],
    ['set-aside rows of standard input', ['score', '-', '--set-aside', 'a.csv'], 'standard input comes only once'],
  ] as const)('2 for %s, in a sentence and with stdout empty', (_, args, words) => {
    const { status, stdout, stderr } = easemark(args, { input: '' });
    expect(stderr).toContain(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('3 and the option that decides, with stdout empty also for --json', () => {
    const { status, stdout, stderr } = easemark(['score', 'effort.csv', '--json']);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('--direction');
    expect(easemark(['score', 'effort.csv', '--direction', 'effort']).status).toBe(0);
  });

  test('0 for help and version', () => {
    for (const args of [
      ['--help'],
      ['score', '--help'],
      ['columns', '--help'],
      ['size', '--help'],
      ['help', 'score'],
      ['--version'],
    ]) {
      const { status, stdout } = easemark(args);
      expect([status, stdout.length > 4]).toEqual([0, true]);
    }
  });

  test.skipIf(process.getuid?.() === 0)('2 for a file that may not be opened', () => {
    write('secret.csv', 'a\n1\n');
    chmodSync(join(folder, 'secret.csv'), 0);
    expect(easemark(['score', 'secret.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('you may not open it'),
    });
  });
});

test('a reader that stops reading is no failure', () => {
  const piped = spawnSync('sh', ['-c', `"${node}" "${launcher}" score nps.csv --by id --json | head -1`], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  expect([piped.stdout, piped.stderr]).toEqual(['{\n', '']);
});

test('Ctrl-C leaves no half-written file and what was there before', async () => {
  write('before.csv', 'before');
  const child = spawn(node, [launcher, 'score', '-', '--csv', 'before.csv'], { cwd: folder, env });
  child.stdin.write('id,nps_score\n1,9\n');
  while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGINT');
  const code = await new Promise((done) => child.once('exit', done));
  expect(code).toBe(130);
  expect(readFileSync(join(folder, 'before.csv'), 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('columns are shown with what says so, also where scoring needs a decision', () => {
  const { status, stdout } = easemark(['columns', 'effort.csv']);
  expect(status).toBe(0);
  expect(stdout).toContain('#2 How difficult was it? (1-7)');
  expect(stdout).toContain('--direction');
  expect(JSON.parse(easemark(['columns', 'nps.csv', '--json']).stdout).columns).toHaveLength(4);
});

test('a sample is planned', () => {
  const { status, stdout } = easemark([
    'size',
    '--metric',
    'nps',
    '--margin',
    '5',
    '--promoters',
    '50',
    '--detractors',
    '20',
    '--json',
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).answers).toBe(938);
});

test('the sample in docs/ gives a card for npm start', () => {
  const { status, stdout } = easemark(['score', join(root, 'docs/sample.csv'), '--by', 'channel', '--target', '5.5']);
  expect(status).toBe(0);
  expect(stdout).toContain('CES How easy was it to handle your request? (1-7)');
  expect(stdout).toMatch(/Chat .*Phone/s);
  expect(stdout).toContain('Target');
});

test('an old Node is told in one sentence how to run it', () => {
  const old = '/usr/bin/node';
  if (!existsSync(old)) return;
  const { status, stderr } = spawnSync(old, [launcher, 'score', 'nps.csv'], { cwd: folder, encoding: 'utf8', env });
  if (status === 0) return;
  expect(stderr).toMatch(/^Easemark needs Node 24 .*npm run -s easemark/);
  expect(status).toBe(2);
});
