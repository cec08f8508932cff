import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { RATING_COLUMNS } from '../../sheets-addon/rating-table.ts';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';

let script: BuiltScript;
beforeAll(async () => {
  script = loadScript(await builtCode());
});

/** Sixty people: speed moves the answer, clarity a little, and a few left something out. */
const rows = Array.from({ length: 60 }, (_, at) => {
  const speed = 1 + (at % 5);
  const clarity = 1 + ((at * 7) % 4);
  const answer = Math.min(7, speed + (clarity > 2 ? 2 : 0) + (at % 3 === 0 ? 1 : 0));
  return [at % 19 === 4 ? '' : answer, at % 23 === 4 ? '' : speed, at % 17 === 4 ? 'n/a' : clarity];
});
const answers = [['How easy was it? (1-7)'], ...rows.map(([answer]) => [answer])];
const ratings = [['speed', 'clarity'], ...rows.map(([, speed, clarity]) => [speed, clarity])];
const body = (table: unknown): unknown[][] => (table as unknown[][]).slice(1);

test('ratings come to what the command line finds in the same rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-ratings-'));
  const file = join(folder, 'ratings.csv');
  try {
    writeFileSync(file, answers.map((answer, at) => [...answer, ...ratings[at]!].join(',')).join('\n'));
    const cli = fileURLToPath(new URL('../../cli/easemark.js', import.meta.url));
    const run = spawnSync(
      process.execPath,
      [
        cli,
        'score',
        file,
        '--metric',
        'ces',
        '--column',
        '#1',
        '--scale',
        '1-7',
        '--drivers',
        'speed,clarity',
        '--json',
      ],
      { encoding: 'utf8' },
    );
    const { drivers } = JSON.parse(run.stdout).scores[0];
    const table = script.call('DRIVERS', answers, ratings, 'CES', '1-7') as unknown[][];
    expect(table[0]).toEqual([...RATING_COLUMNS]);
    expect(drivers.n).toBeGreaterThan(40);
    expect(body(table).map((row) => row.slice(0, 8))).toEqual(
      drivers.drivers.map((one: Record<string, unknown>) => [
        one.column,
        one.n,
        one.importance,
        one.pearson,
        one.pearsonP,
        one.spearman,
        one.spearmanP,
        drivers.rSquared,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the rating that explains most comes first', () => {
  const turned = ratings.map(([speed, clarity]) => [clarity, speed]);
  const table = body(script.call('DRIVERS', answers, turned, 'CES', '1-7'));
  expect(table.map(([name]) => name)).toEqual(['speed', 'clarity']);
  expect(table[0]![2]).toBeGreaterThan(table[1]![2] as number);
});

describe('what cannot be explained says so', () => {
  const two = (second: (row: unknown[]) => unknown): unknown[][] =>
    ratings.map((row, at) => [row[0], at === 0 ? 'other' : second(row)]);
  const notes = (table: unknown): unknown[] => body(table).map((row) => row.at(-1));

  test('a rating that everybody gave alike', () => {
    expect(
      notes(
        script.call(
          'DRIVERS',
          answers,
          two(() => 3),
          'CES',
          '1-7',
        ),
      ),
    ).toEqual(['', 'everyone the same']);
  });

  test('two ratings that repeat each other', () => {
    expect(
      notes(
        script.call(
          'DRIVERS',
          answers,
          two((row) => row[0]),
          'CES',
          '1-7',
        ),
      ),
    ).toEqual(['ratings repeat each other', 'ratings repeat each other']);
  });

  test('a column of words among the ratings', () => {
    const words = ratings.map((row, at) => [...row, at === 0 ? 'comment' : 'fine']);
    expect(script.sentence('DRIVERS', answers, words, 'CES', '1-7')).toBe(
      'DRIVERS: "comment" holds no ratings to explain the score with.',
    );
  });

  test('answers one row off, which would give everybody the ratings of another', () => {
    const off = [...answers.slice(1), ['']];
    const ticks = ratings.map((_, at) => [at === 0 ? 'slow' : at % 2 === 0]);
    for (const beside of [ratings, ticks]) {
      expect(script.sentence('DRIVERS', off, beside, 'CES', '1-7')).toMatch(
        /^DRIVERS: the range for reasons begins with its header and the range for answers with an answer\./,
      );
    }
  });

  test('ratings without a header', () => {
    expect(script.sentence('DRIVERS', answers.slice(1), ratings.slice(1), 'CES', '1-7')).toMatch(
      /^DRIVERS: the range for reasons holds numbers and no header\./,
    );
  });

  test('answers and ratings of different people', () => {
    const apart = ratings.map((row, at) => (at === 0 ? row : at % 2 ? [row[0], ''] : ['', row[1]]));
    expect(script.sentence('DRIVERS', answers, apart, 'CES', '1-7')).toMatch(
      /^DRIVERS: nobody gave an answer and every/,
    );
  });
});

test('ticks under headers are reasons, as boxes and as 1 and 0', () => {
  const given = [['CES'], [1], [2], [5], [4]];
  const named = script.call('DRIVERS', given, [['Reason'], ['slow; rude'], ['slow'], [''], ['']], 'CES', '1-5');
  const header = ['slow', 'rude'];
  const boxes = [header, [true, true], [true, false], [false, false], ['', false]];
  const numbers = [header, [1, 1], [1, 0], [0, 0], ['', 0]];
  expect(script.call('DRIVERS', given, boxes, 'CES', '1-5')).toEqual(named);
  expect(script.call('DRIVERS', given, numbers, 'CES', '1-5')).toEqual(named);
});
