import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSheets } from '../sheets-addon/build.ts';
import type { CellResult } from '../workbench/host/cell-result.ts';
import { type Host, loadHost } from '../workbench/host/host.ts';
import { SheetFormulas } from '../workbench/host/sheet-formulas.ts';
import { Workbook } from '../workbench/host/workbook.ts';
import type { CellInput } from '../workbench/host/workbook-sheet.ts';

/** What a dashboard over 100,000 rows costs on the local host; milliseconds. */
export interface DashboardTimes {
  readonly rows: number;
  /** Choosing "Dashboard…", with everything that is worked out because of it. */
  readonly built: number;
  /** After a filter changed: everything worked out again. */
  readonly filtered: number;
  /** Each call of a function of ours while it is built, the slowest one of its name. */
  readonly calls: readonly { readonly name: string; readonly milliseconds: number }[];
  readonly count: number;
  readonly chartsAndTabs: readonly [charts: number, tabs: number];
}

const ROWS = 100_000;

/** Times the dashboard of the built `Code.js`. */
export async function benchSheetDashboard(): Promise<DashboardTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-dashboard-'));
  try {
    await buildSheets(folder);
    return dashboard(readFileSync(join(folder, 'Code.js'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function dashboard(code: string): DashboardTimes {
  const workbook = new Workbook({ timeZone: 'Europe/Stockholm' });
  const data = workbook.insertSheet('Answers');
  data.write('A1', [HEADER, ...answers(ROWS)]);
  workbook.active = { sheet: data, row: 1, column: 1 };
  const host = loadHost({ code, workbook });
  const calls: { name: string; milliseconds: number }[] = [];
  new SheetFormulas(workbook, timed(host, calls));
  const built = milliseconds(() => host.call('showEasemarkDashboard'));
  const page = workbook.names.get('Easemark_1_from')?.sheet;
  if (!page) throw new Error(`No dashboard was built: ${host.messages.at(-1)?.text}`);
  const slowest = new Map<string, number>();
  for (const { name, milliseconds: each } of calls) slowest.set(name, Math.max(slowest.get(name) ?? 0, each));
  const count = calls.length;
  const filtered = milliseconds(() => page.write('E5', [['chat']]));
  return {
    rows: ROWS,
    built,
    filtered,
    count,
    calls: [...slowest].map(([name, each]) => ({ name, milliseconds: each })),
    chartsAndTabs: [page.charts.length, workbook.sheets.length - 1],
  };
}

function timed(host: Host, calls: { name: string; milliseconds: number }[]): Pick<Host, 'callFromCell' | 'knows'> {
  return {
    knows: host.knows,
    callFromCell(name, given, at): CellResult {
      const begin = performance.now();
      const result = host.callFromCell(name, given, at);
      calls.push({ name, milliseconds: performance.now() - begin });
      return result;
    },
  };
}

function milliseconds(run: () => void): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

const HEADER = [
  'Date',
  'How easy was it? (1-7)',
  'How likely are you to recommend us? (0-10)',
  'How satisfied are you? (1-5)',
  'Channel',
  'Reason',
];

function answers(rows: number): CellInput[][] {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  return Array.from({ length: rows }, () => [
    new Date(Date.UTC(2025, random(12), 1 + random(28), random(24))),
    1 + random(7),
    random(11),
    random(20) === 0 ? null : 1 + random(5),
    ['mail', 'chat', 'phone', 'web'][random(4)]!,
    random(3) === 0 ? ['slow', 'unclear', 'repeated', 'friendly'][random(4)]! : null,
  ]);
}

if (import.meta.main) console.log(JSON.stringify(await benchSheetDashboard(), null, 2));
