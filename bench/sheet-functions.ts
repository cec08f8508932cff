import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { buildSheets } from '../sheets-addon/build.ts';
import { isCellError } from '../workbench/host/cell-value.ts';
import { loadHost } from '../workbench/host/host.ts';
import { SheetFormulas } from '../workbench/host/sheet-formulas.ts';
import { Workbook } from '../workbench/host/workbook.ts';
import type { CellInput } from '../workbench/host/workbook-sheet.ts';
import { median, type Timed, timeInRounds } from './rounds.ts';
import { BARE, MIXED } from './score-cells.ts';

/** What is measured of the built script of the spreadsheet. */
export interface SheetTimes {
  /** The bare loop and `CES` over a million cells, in one bare context. */
  readonly million: readonly Timed[];
  /** One call of each function over 100,000 rows, through the local host; milliseconds. */
  readonly functions: readonly { readonly name: string; readonly milliseconds: number }[];
  /** A sheet of 200 formulas over 10,000 rows: all worked out at its opening, and again after one cell changed; milliseconds. */
  readonly sheet: { readonly formulas: number; readonly opened: number; readonly changed: number };
}

const ROWS = 100_000;
const FORMULA_ROWS = 10_000;
const FORMULAS = 200;

/** Times the built `Code.js` as a spreadsheet would run it. */
export async function benchSheetFunctions(): Promise<SheetTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-sheets-'));
  try {
    await buildSheets(folder);
    const code = readFileSync(join(folder, 'Code.js'), 'utf8');
    return { million: million(code), functions: functions(code), sheet: sheet(code) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function million(code: string): readonly Timed[] {
  const context = runInNewContext(`${code};
    const rows = (() => { ${MIXED.replace(/rows;\s*$/, 'return rows;')} })();
    const loop = ${BARE};
    ({ loop: () => loop(rows), score: () => CES(rows, '1-5') });
  `) as { loop(): unknown; score(): unknown };
  return timeInRounds(
    [
      { name: 'bare loop: numbers of row[0] added up', run: () => context.loop() },
      { name: 'built Code.js: =CES(A1:A1000000, "1-5")', run: () => context.score() },
    ],
    31,
  );
}

/** Columns of made-up answers: date, 1-7, 0-10, 1-5, channel, reason, two ratings. */
function answers(rows: number): CellInput[][] {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  const reasons = ['slow', 'unclear', 'slow; unclear', 'friendly', ''];
  return Array.from({ length: rows }, (_, at) => [
    new Date(Date.UTC(2024, 0, 1) + Math.floor((at * 730) / rows) * 86_400_000),
    1 + Math.max(random(7), random(7)),
    random(11),
    1 + random(5),
    `team ${random(20)}`,
    reasons[random(5)]!,
    1 + random(5),
    1 + random(5),
  ]);
}

const HEADERS = ['Date', 'Ease (1-7)', 'Recommend (0-10)', 'Satisfied (1-5)', 'Team', 'Reason', 'Speed', 'Clarity'];

/** A formula of every function, over the columns of `answers`; counts are a column of ratings. */
const CALLS: Readonly<Record<string, string>> = {
  CES: '(B2:B, "1-7")',
  CES_BY: '(E2:E, B2:B, "1-7")',
  CES_COMPARE: '(B2:B, D2:D, "1-7")',
  CES_COUNTS: '(B2:B, G2:G, "1-7")',
  CES_INTERVAL: '(B2:B, "1-7")',
  CES_SUMMARY: '(B2:B, "1-7")',
  CES_TREND: '(A2:A, B2:B, "week", "1-7")',
  CSAT: '(D2:D, "1-5")',
  CSAT_BY: '(E2:E, D2:D, "1-5")',
  CSAT_COMPARE: '(D2:D, G2:G, "1-5")',
  CSAT_COUNTS: '(D2:D, G2:G, "1-5")',
  CSAT_INTERVAL: '(D2:D, "1-5")',
  CSAT_SUMMARY: '(D2:D, "1-5")',
  CSAT_TREND: '(A2:A, D2:D, "week", "1-5")',
  DRIVERS: '(B2:B, F2:F, "CES", "1-7")',
  NPS: '(C2:C)',
  NPS_BY: '(E2:E, C2:C)',
  NPS_COMPARE: '(C2:C, C2:C)',
  NPS_COUNTS: '(C2:C, G2:G)',
  NPS_GROUP: '(C2:C)',
  NPS_INTERVAL: '(C2:C)',
  NPS_SUMMARY: '(C2:C)',
  NPS_TREND: '(A2:A, C2:C, "week")',
  SURVEY_SIZE: '(100000, 5)',
};

function functions(code: string): SheetTimes['functions'] {
  const { workbook, host } = workbookOf(code, ROWS);
  const formulas = new SheetFormulas(workbook, host);
  void formulas;
  const missing = host.functions.filter((name) => !(name in CALLS));
  if (missing.length > 0) throw new Error(`No formula to time for ${missing.join(', ')}`);
  const timed = [
    ...Object.entries(CALLS).map(([name, call]) => [name, `=${name}${call}`] as const),
    ['DRIVERS of ratings', '=DRIVERS(B1:B, G1:H, "CES", "1-7")'] as const,
  ];
  return timed.map(([name, formula]) => {
    const times = [0, 1, 2].map(() => {
      const scratch = workbook.insertSheet('Scratch', undefined, { rows: ROWS + 1, columns: 26 });
      const start = performance.now();
      scratch.write('A1', [[formula.replaceAll(/\b([A-H]\d:[A-H])\b/g, 'Responses!$1')]]);
      const milliseconds = performance.now() - start;
      const shown = scratch.value('A1');
      if (isCellError(shown)) throw new Error(`${formula}: ${shown.message}`);
      workbook.deleteSheet(scratch);
      return milliseconds;
    });
    return { name, milliseconds: median(times.sort((a, b) => a - b)) };
  });
}

function sheet(code: string): SheetTimes['sheet'] {
  const { workbook, host } = workbookOf(code, FORMULA_ROWS);
  const scores = workbook.insertSheet('Scores');
  const kinds = ['CES(Responses!B2:B, "1-7")', 'NPS(Responses!C2:C)', 'CSAT(Responses!D2:D, "1-5")'];
  scores.write(
    'A1',
    Array.from({ length: FORMULAS }, (_, at) => [`=${kinds[at % kinds.length]}`]),
  );
  const start = performance.now();
  new SheetFormulas(workbook, host);
  const opened = performance.now() - start;
  if (scores.errors().length > 0) throw new Error(scores.errors()[0]!.message);
  const again = performance.now();
  workbook.sheet('Responses')!.write('B2:D2', [[1, 1, 1]]);
  return { formulas: FORMULAS, opened, changed: performance.now() - again };
}

function workbookOf(code: string, rows: number): { workbook: Workbook; host: ReturnType<typeof loadHost> } {
  const workbook = new Workbook({ timeZone: 'Europe/Stockholm' });
  workbook.insertSheet('Responses').write('A1', [HEADERS, ...answers(rows)]);
  return { workbook, host: loadHost({ code, workbook }) };
}
