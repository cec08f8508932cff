import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Part {
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
}
interface CliScore extends Part {
  segments: (Part & { segment: string; difference: number | null; p: number | null; pAdjusted: number | null })[];
  periods: (Part & { period: string; lowerLimit: number | null; upperLimit: number | null })[];
  reasons: { reason: string; count: number; share: number; gap: number | null; pAdjusted: number | null }[];
}

let script: BuiltScript;
let cli: CliScore;
/** Columns of the sample as they stand in a spreadsheet after import: the timestamps stay text, the answers become numbers. */
let dates: unknown[][];
let answers: unknown[][];
let channels: unknown[][];
let reasons: unknown[][];

beforeAll(async () => {
  script = loadScript(await builtCode(), 'UTC');
  const args = ['score', at('docs/sample.csv'), '--by', 'channel', '--reasons', 'reason', '--json'];
  const run = spawnSync(process.execPath, [at('cli/easemark.js'), ...args], { encoding: 'utf8' });
  cli = (JSON.parse(run.stdout) as { scores: CliScore[] }).scores[0]!;
  const { data } = Papa.parse<string[]>(readFileSync(at('docs/sample.csv'), 'utf8').trim());
  // A spreadsheet does not drop repeated responses, the importer does: what is compared has them once.
  const seen = new Set<string>();
  const rows = data.slice(1).filter(([id = '']) => !seen.has(id) && seen.add(id));
  const header = data[0]!;
  const column = (name: RegExp): unknown[][] => {
    const place = header.findIndex((cell) => name.test(cell));
    return rows.map((row) => [/^\d+$/.test(row[place]!) ? Number(row[place]) : row[place]]);
  };
  dates = column(/responded_at/);
  answers = column(/How easy/);
  channels = column(/channel/);
  reasons = column(/^reason$/);
});

describe('docs/sample.csv in a sheet and through the command line comes to the same', () => {
  test('value and interval', () => {
    expect(cli.n).toBeGreaterThan(300);
    expect(script.call('CES', answers, '1-7')).toBe(cli.value);
    expect(script.call('CES_INTERVAL', answers, '1-7')).toEqual([
      ['low', 'high'],
      [cli.low, cli.high],
    ]);
  });

  test('months', () => {
    const rows = script.call('CES_TREND', dates, answers, 'month', '1-7') as unknown[][];
    expect(rows.slice(1).map((row) => [...row.slice(0, 5), row[6], row[7]])).toEqual(
      cli.periods.map(({ period, value, low, high, n, lowerLimit, upperLimit }) => [
        period,
        value ?? '',
        low ?? '',
        high ?? '',
        n,
        lowerLimit ?? '',
        upperLimit ?? '',
      ]),
    );
  });

  test('segments', () => {
    const rows = script.call('CES_BY', channels, answers, '1-7') as unknown[][];
    expect(rows.slice(1).map((row) => [...row.slice(0, 5), row[6], row[7], row[8]])).toEqual(
      cli.segments.map(({ segment, value, low, high, n, difference, p, pAdjusted }) => [
        segment,
        value,
        low,
        high,
        n,
        difference,
        p,
        pAdjusted,
      ]),
    );
  });

  test('reasons', () => {
    const rows = script.call('DRIVERS', answers, reasons, 'CES', '1-7') as unknown[][];
    expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[5], row[8]])).toEqual(
      cli.reasons.map(({ reason, count, share, gap, pAdjusted }) => [reason, count, share, gap, pAdjusted]),
    );
  });
});

describe('100,000 rows a call', () => {
  const ROWS = 100_000;
  const many = Array.from({ length: ROWS }, (_, row) => [1 + (row % 7)]);
  const when = Array.from({ length: ROWS }, (_, row) => [new Date(Date.UTC(2024, 0, 1) + row * 600_000)]);
  const where = Array.from({ length: ROWS }, (_, row) => [`team ${row % 40}`]);
  test.each<[string, unknown[]]>([
    ['CES', [many, '1-7']],
    ['CES_SUMMARY', [many, '1-7']],
    ['CES_TREND', [when, many, 'month', '1-7']],
    ['CES_BY', [where, many, '1-7']],
    ['CES_COMPARE', [many, many, '1-7']],
    ['DRIVERS', [many, where, 'CES', '1-7']],
    ['NPS_GROUP', [many]],
  ])('%s is far from the 30 seconds that Sheets allows, copying of the arguments and all', (name, args) => {
    const begin = performance.now();
    script.call(name, ...args);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});
