import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellRows } from '../../../workbench/host/cell-value.ts';
import { customFunctionsOf } from '../../../workbench/host/custom-functions.ts';
import { parseFormula } from '../../../workbench/host/formula.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { formatDate } from '../../../workbench/host/services/format-date.ts';
import { SheetFormulas } from '../../../workbench/host/sheet-formulas.ts';
import type { Workbook } from '../../../workbench/host/workbook.ts';
import type { WorkbookSheet } from '../../../workbench/host/workbook-sheet.ts';
import { SAMPLE_TABS, sampleWorkbook } from '../../../workbench/sample/sample-workbook.ts';
import { builtCode } from '../../sheets-addon/built-script.ts';
import { isAsWritten, readResult } from '../../sheets-addon/stated-result.ts';

let code: string;
let workbook: Workbook;
beforeAll(async () => {
  code = await builtCode();
  workbook = sampleWorkbook(code);
  // The script's zone lies west of the spreadsheet's: whoever mixes them up moves answers into the day before.
  new SheetFormulas(workbook, loadHost({ code, workbook, scriptZone: 'Pacific/Honolulu' }));
});

const tab = (name: (typeof SAMPLE_TABS)[number]): WorkbookSheet => workbook.sheet(name)!;

/** What a formula of a tab shows: a value, or the rows down to the first empty one. */
function shownBy(sheet: WorkbookSheet, begins: string): unknown {
  const found = sheet.formulas().filter(({ formula }) => formula.startsWith(begins));
  expect(found.map(({ formula }) => formula)).toHaveLength(1);
  const { row, column } = found[0]!;
  const spilled = (atRow: number, atColumn: number): boolean =>
    sheet.isTaken(atRow, atColumn) && sheet.formula(atRow, atColumn) === undefined;
  let height = 1;
  while (spilled(row + height, column)) height += 1;
  let width = 1;
  while (spilled(row, column + width)) width += 1;
  return height * width === 1 ? sheet.value(row, column) : cellRows(sheet.block({ row, column, height, width }));
}
const table = (name: (typeof SAMPLE_TABS)[number], begins: string): unknown[][] =>
  (shownBy(tab(name), begins) as unknown[][]).slice(1);

test('has its tabs, in order, with formats for whoever draws it', () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...SAMPLE_TABS]);
  for (const { look } of workbook.sheets) {
    expect(look.frozenRows).toBe(1);
    expect(look.widths.size).toBeGreaterThan(3);
    expect(look.formatOf(1, 1).bold).toBe(true);
  }
  expect(tab('Responses').look.formatOf(900, 1).numberFormat).toBe('yyyy-mm-dd hh:mm');
});

test('shows no error anywhere', () => {
  for (const sheet of workbook.sheets) expect(sheet.errors(), sheet.name).toEqual([]);
  expect(workbook.sheets.flatMap((sheet) => sheet.formulas()).length).toBeGreaterThan(40);
});

test('is the same at every start', () => {
  const [one, other] = [sampleWorkbook(code), sampleWorkbook(code)];
  for (const sheet of one!.sheets) {
    expect(sheet.typed()).toEqual(other!.sheet(sheet.name)?.typed());
    expect(sheet.look.formats).toEqual(other!.sheet(sheet.name)?.look.formats);
  }
});

test('shows both published worked examples, live', () => {
  const start = tab('Start here');
  expect(shownBy(start, '=CES(A')).toBe(3.8);
  const counted = start.formulas().filter(({ formula }) => formula.startsWith('=CES_COUNTS('));
  expect(counted.map(({ row, column }) => start.value(row, column))).toEqual([3.45, 60]);
  const summary = new Map(table('Start here', '=CES_SUMMARY(') as [string, unknown][]);
  expect(['score', '% easy', '% neutral', '% hard', '% answered 1'].map((label) => summary.get(label))).toEqual([
    3.45, 60, 5, 35, 20,
  ]);
  const [answer] = start.formulas().filter(({ formula }) => formula.startsWith('=CES(A'));
  const first = /A(\d+)/.exec(answer!.formula)![1]!;
  start.write(`A${first}`, [[5]]);
  expect(shownBy(start, '=CES(A')).toBe(4);
  start.write(`A${first}`, [[4]]);
});

test('beside each of the first formulas stands the formula as it is typed', () => {
  const start = tab('Start here');
  const live = start.formulas().filter(({ column }) => column === 3);
  expect(live.length).toBeGreaterThan(5);
  for (const { row, formula } of live) expect(start.value(row, 2)).toBe(formula);
});

test('grows with new answers at the foot of Responses', () => {
  const responses = tab('Responses');
  const before = shownBy(tab('Trend and segments'), '=CES_SUMMARY(') as unknown[][];
  const { row } = responses.lastCell();
  const n = (rows: unknown[][]): number => Number(rows.find(([label]) => label === 'answers')?.[1]);
  responses.write(`B${row + 1}`, [[7]]);
  expect(n(shownBy(tab('Trend and segments'), '=CES_SUMMARY(') as unknown[][])).toBe(n(before) + 1);
  responses.write(`B${row + 1}`, [[null]]);
});

describe('the tab Functions', () => {
  test('lists every function of the script, each once, with its help and its formula', () => {
    const sheet = tab('Functions');
    const functions = customFunctionsOf(code);
    const names = functions.map(({ name }) => name);
    const first = cellRows(sheet.block({ ...sheet.whole(), width: 1 })).map(([cell]) => cell);
    expect(first.filter((cell) => names.includes(String(cell)))).toEqual(names);
    for (const { name, documentation } of functions) {
      const row = first.indexOf(name) + 1;
      expect(documentation.replace(/\s+/g, ' ')).toContain(sheet.value(row + 1, 1));
      expect(sheet.formula(row + 3, 1)).toBe(sheet.value(row + 2, 1));
      expect(sheet.formula(row + 3, 1)).toMatch(new RegExp(`^=${name}\\(`));
    }
  });

  test('shows for every function the result that its help states', () => {
    for (const { name, documentation } of customFunctionsOf(code)) {
      const [, example = '', stated = ''] = /^@example (=.*?) → (.*)$/m.exec(documentation)!;
      expect(parseFormula(example, { decimal: '.' })).toMatchObject({ kind: 'call', name });
      const shown = shownBy(tab('Functions'), `=${name}(`);
      const rows = readResult(stated);
      // A blank at the foot of a spilled column cannot be told from the blank below it.
      const wanted = Array.isArray(rows) && name === 'NPS_GROUP' ? rows.filter(([cell]) => cell !== '') : rows;
      const trimmed = name === 'NPS_GROUP' ? (shown as unknown[][]).filter(([cell]) => cell !== '') : shown;
      expect(isAsWritten(trimmed, wanted), `${name}: ${JSON.stringify(shown)}`).toBe(true);
    }
  });
});

describe('the same rows as CSV through the command line come to the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-sample-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const cli = fileURLToPath(new URL('../../../cli/easemark.js', import.meta.url));

  /** What the command line says of the tab Responses. */
  function score(...options: string[]): Record<string, never> & { value: number; n: number } {
    const file = join(folder, 'responses.csv');
    const sheet = tab('Responses');
    const { row, column } = sheet.lastCell();
    const rows = cellRows(sheet.block({ row: 1, column: 1, height: row, width: column }));
    const text = rows.map((cells) =>
      cells.map((cell) =>
        cell instanceof Date ? formatDate(cell.getTime(), workbook.timeZone, 'yyyy-MM-dd HH:mm') : cell,
      ),
    );
    writeFileSync(file, Papa.unparse(text as unknown[][]));
    const run = spawnSync(process.execPath, [cli, 'score', file, '--json', ...options], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    return JSON.parse(run.stdout).scores[0];
  }
  const ease = ['--metric', 'ces', '--column', '#2', '--scale', '1-7'];
  const cells = (value: unknown): unknown => value ?? '';

  test('value, interval and what is set aside', () => {
    const wanted = score(...ease) as unknown as Record<string, unknown> & { excluded: Record<string, number> };
    const summary = new Map(table('Trend and segments', '=CES_SUMMARY(') as [string, unknown][]);
    expect([summary.get('score'), summary.get('low'), summary.get('high'), summary.get('answers')]).toEqual([
      wanted.value,
      wanted.low,
      wanted.high,
      wanted.n,
    ]);
    expect([summary.get('% easy'), summary.get('% neutral'), summary.get('% hard')]).toEqual([
      wanted.positiveShare,
      wanted.neutralShare,
      wanted.negativeShare,
    ]);
    expect(summary.get('set aside: off the scale')).toBe(wanted.excluded.outOfRange);
    expect(wanted.n).toBeGreaterThan(900);
  });

  test('months', () => {
    const wanted = score(...ease, '--date', 'Date', '--period', 'month') as unknown as {
      periods: Record<string, unknown>[];
    };
    expect(wanted.periods).toHaveLength(12);
    expect(table('Trend and segments', '=CES_TREND(').map((row) => [...row.slice(0, 5), row[6], row[7]])).toEqual(
      wanted.periods.map(({ period, value, low, high, n, lowerLimit, upperLimit }) =>
        [period, value, low, high, n, lowerLimit, upperLimit].map(cells),
      ),
    );
  });

  test('channels', () => {
    const wanted = score(...ease, '--by', 'Channel') as unknown as { segments: Record<string, unknown>[] };
    expect(
      table('Trend and segments', '=CES_BY(Responses!E').map((row) => [...row.slice(0, 5), ...row.slice(6, 9)]),
    ).toEqual(
      wanted.segments.map(({ segment, value, low, high, n, difference, p, pAdjusted }) =>
        [segment, value, low, high, n, difference, p, pAdjusted].map(cells),
      ),
    );
  });

  test('reasons and ratings', () => {
    const wanted = score(
      ...ease,
      '--reasons',
      'Reason',
      '--drivers',
      'Speed (1-5),Clarity (1-5),Friendliness (1-5)',
    ) as unknown as { reasons: Record<string, unknown>[]; drivers: { drivers: Record<string, unknown>[] } };
    const reasons = table('Trend and segments', '=DRIVERS(Responses!B2');
    expect(reasons.map((row) => [row[0], row[1], row[2], row[5], row[8]])).toEqual(
      wanted.reasons.map(({ reason, count, share, gap, pAdjusted }) => [reason, count, share, gap, pAdjusted]),
    );
    const ratings = table('Trend and segments', '=DRIVERS(Responses!B1');
    expect(ratings.map((row) => row.slice(0, 4))).toEqual(
      wanted.drivers.drivers.map(({ column, n, importance, pearson }) => [column, n, importance, pearson]),
    );
  });

  test.each([
    ['NPS', '=NPS(', ['--metric', 'nps', '--column', '#3']],
    ['CSAT', '=CSAT(', ['--metric', 'csat', '--column', '#4', '--scale', '1-5']],
    ['English labels', '=CES(Responses!I', ['--metric', 'ces', '--column', '#9']],
    ['Swedish labels', '=CES(Responses!J', ['--metric', 'ces', '--column', '#10']],
  ])('%s', (_, begins, options) => {
    expect(shownBy(tab('Start here'), begins)).toBe(score(...options).value);
  });
});
