import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Input } from '../../../../sheets-addon/addon/dashboard/known-dashboard.ts';
import { type ChartTable, chartTable } from '../../../../workbench/charts/chart-table.ts';
import { cellName } from '../../../../workbench/host/a1.ts';
import { dateInZone } from '../../../../workbench/host/cell-date.ts';
import { type CellValue, isCellError } from '../../../../workbench/host/cell-value.ts';
import { type Host, loadHost } from '../../../../workbench/host/host.ts';
import type { Reply, ScriptMessage } from '../../../../workbench/host/services/ui.ts';
import { SheetFormulas } from '../../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../../workbench/host/workbook.ts';
import type { CellInput, SheetChart, WorkbookSheet } from '../../../../workbench/host/workbook-sheet.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
export const ZONE = 'America/New_York';

/** A spreadsheet whose user is on the tab of the answers. */
export interface OpenedTab {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly data: WorkbookSheet;
  page(): WorkbookSheet;
  tables(): WorkbookSheet;
  /** Chooses "Dashboard…", and returns what was said last. */
  build(): string;
  /** What the page shows. */
  said(): readonly string[];
  /** The cell so many rows below the first one that shows this text, and so many columns beside it. */
  below(text: string, rows?: number, columns?: number): CellValue;
  /** What each cell of the page shows that shows anything, by its name. */
  shown(): Readonly<Record<string, CellValue>>;
  chart(title: string | RegExp): SheetChart;
  drawn(title: string | RegExp): ChartTable;
}

/** A tab of cells as somebody typed or imported them. */
export function openTab(
  code: string,
  rows: readonly (readonly CellInput[])[],
  how: {
    name?: string;
    userLanguage?: string;
    locale?: string;
    reply?: (question: ScriptMessage) => Reply;
    workbook?: Workbook;
  } = {},
): OpenedTab {
  const workbook = how.workbook ?? new Workbook({ timeZone: ZONE, locale: how.locale });
  const name = how.name ?? 'Answers';
  const data = workbook.sheet(name) ?? workbook.insertSheet(name);
  if (rows.length > 0) data.write('A1', rows);
  workbook.active = { sheet: data, row: 1, column: 1 };
  const host = loadHost({
    code,
    workbook,
    userLanguage: how.userLanguage,
    reply: how.reply,
    scriptZone: 'Pacific/Honolulu',
  });
  new SheetFormulas(workbook, host);
  const named = (part: string): WorkbookSheet => {
    const area = workbook.names.get(`Easemark_1_${part}`);
    if (!area) throw new Error(`There is no dashboard: ${JSON.stringify(host.messages.at(-1))}`);
    return area.sheet;
  };
  const page = (): WorkbookSheet => named('from');
  const chart = (title: string | RegExp): SheetChart => {
    const found = page().charts.find(({ options }) =>
      typeof title === 'string' ? options.title === title : title.test(String(options.title)),
    );
    if (!found)
      throw new Error(
        `no chart ${title}; there are ${page()
          .charts.map(({ options }) => options.title)
          .join(', ')}`,
      );
    return found;
  };
  const cells = (): { row: number; column: number; value: CellValue }[] => {
    const last = page().lastCell();
    const all = [];
    for (let row = 1; row <= last.row; row += 1) {
      for (let column = 1; column <= last.column; column += 1) {
        const value = page().value(row, column);
        if (value !== null && value !== '') all.push({ row, column, value });
      }
    }
    return all;
  };
  return {
    workbook,
    host,
    data,
    page,
    tables: () => named('tables'),
    build() {
      host.call('showEasemarkDashboard');
      return host.messages.at(-1)?.text ?? '';
    },
    said: () => cells().map(({ value }) => (isCellError(value) ? `${value.error} ${value.message}` : String(value))),
    below(text, rows = 1, columns = 0) {
      const found = cells().find(({ value }) => value === text);
      if (!found) throw new Error(`"${text}" does not stand on the page`);
      return page().value(found.row + rows, found.column + columns);
    },
    shown: () => Object.fromEntries(cells().map(({ row, column, value }) => [cellName(row, column), value])),
    chart,
    drawn: (title) => chartTable(chart(title)),
  };
}

/** Writes into an input cell as the user does: they are found by their named range. */
export function fillIn(tab: OpenedTab, input: Input, value: CellInput): void {
  const area = tab.workbook.names.get(`Easemark_1_${input}`)!;
  area.sheet.write(`${String.fromCharCode(64 + area.column)}${area.row}`, [[value]]);
}

export const day = (iso: string): Date => dateInZone(iso, ZONE);

/** A CSV as somebody would have it in a sheet: numbers and days become what they are, text stays text. */
export function cellsOfCsv(text: string): CellInput[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  return data.map((row, at) => row.map((cell) => (at === 0 ? `'${cell}` : typed(cell))));
}

function typed(cell: string): CellInput {
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d)(?::\d\d)?)?$/.exec(cell) ?? [];
  if (date) return dateInZone(time ? `${date}T${time}` : date, ZONE);
  return cell === '' ? null : `'${cell}`;
}

/** What `easemark score --json` says of the same rows. */
export function scoredByCommand(
  rows: readonly (readonly unknown[])[],
  options: readonly string[],
  name = 'answers.csv',
): CommandScore[] {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-dashboard-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, Papa.unparse(rows as unknown[][]));
    const json = execFileSync(process.execPath, [join(ROOT, 'cli/easemark.js'), 'score', file, '--json', ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return (JSON.parse(json) as { scores: CommandScore[] }).scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface CommandScore {
  readonly metric: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly excluded: Readonly<Record<string, number>>;
  readonly distribution: Readonly<Record<string, number>>;
  readonly segments: readonly { segment: string; value: number; n: number; pAdjusted: number }[];
  readonly periods: readonly { period: string; value: number | null; low: number | null; high: number | null }[];
  readonly reasons: readonly { reason: string; count: number; cumulative: number }[];
}
