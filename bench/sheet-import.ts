import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRows } from '../sheets-addon/addon/import/import-job.ts';
import type { AppendTarget } from '../sheets-addon/addon/import/import-setting.ts';
import type { PendingImport } from '../sheets-addon/addon/import/plan.ts';
import { sheetRows } from '../sheets-addon/addon/import/sheet-rows.ts';
import { understandFile } from '../sheets-addon/addon/import/understand-file.ts';
import { buildSheets } from '../sheets-addon/build.ts';
import { loadHost } from '../workbench/host/host.ts';
import { Workbook } from '../workbench/host/workbook.ts';

/** What an import of 100,000 rows costs on the local host; milliseconds. */
export interface ImportTimes {
  readonly rows: number;
  /** Understanding the file and making its cells ready, in the page. */
  readonly understood: number;
  /** From the press of the button to the end. */
  readonly written: number;
  /** Calls that write rows, each one call of the script and one of the sheet: at most one for 5,000 rows. */
  readonly batches: number;
  /** The slowest of them; Google stops one after six minutes. */
  readonly slowest: number;
  /** All calls of the script. */
  readonly calls: number;
}

const ROWS = 100_000;

/** Times the import sidebar's work with the built `Code.js`. */
export async function benchSheetImport(): Promise<ImportTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-bench-import-'));
  try {
    await buildSheets(folder);
    return await imported(readFileSync(join(folder, 'Code.js'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function imported(code: string): Promise<ImportTimes> {
  const workbook = new Workbook({ timeZone: 'Etc/UTC' });
  workbook.insertSheet('Sheet1');
  const host = loadHost({ code, workbook });
  const bytes = new TextEncoder().encode(exported());
  const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });
  const begin = performance.now();
  const file = await understandFile('export.csv', bytes, {}, decoder, async () => {});
  const { columns, rows, id } = sheetRows(file, bytes, decoder, () => 0);
  const understood = performance.now() - begin;

  const calls: { name: string; took: number }[] = [];
  const call = <Result>(name: string, ...given: unknown[]): Promise<Result> => {
    const from = performance.now();
    const result = host.callFromPage(name, given) as Result;
    calls.push({ name, took: performance.now() - from });
    return Promise.resolve(result);
  };
  const start = performance.now();
  await importRows(
    { file: 'export.csv', fingerprint: 'x', mode: 'new', tab: 'Import', columns, rows, id, pending: null },
    {
      appendTarget: (...given) => call<AppendTarget>('easemarkAppendTarget', ...given),
      begin: ({ columns: all, ...plan }) =>
        call<PendingImport>('beginEasemarkImport', { ...plan, columns: all.map(({ name, kind }) => ({ name, kind })) }),
      write: (...given) => call<number>('writeEasemarkRows', ...given),
      finish: (job) => call<{ tab: string }>('finishEasemarkImport', job),
    },
    () => {},
    () => false,
  );
  const written = performance.now() - start;
  const sheet = workbook.sheet('Import');
  if (sheet?.lastCell().row !== ROWS + 1) throw new Error(`${sheet?.lastCell().row} rows came`);
  const batches = calls.filter(({ name }) => name === 'writeEasemarkRows');
  if (batches.length > ROWS / 5000) throw new Error(`${batches.length} batches are too many`);
  const slowest = Math.max(...batches.map(({ took }) => took));
  return { rows: ROWS, understood, written, batches: batches.length, slowest, calls: calls.length };
}

function exported(): string {
  const channels = ['Email', 'Chat', 'Phone'];
  const lines = ['Response ID,Date,How easy was it? (1-7),Recommend (0-10),Channel,Team,Minutes,Comment'];
  for (let at = 0; at < ROWS; at += 1) {
    const day = `2026-0${1 + (at % 9)}-${10 + (at % 18)}`;
    lines.push(
      `${String(at).padStart(8, '0')},${day},${1 + (at % 7)},${at % 11},${channels[at % 3]},Team ${at % 5},${at % 60},it went well`,
    );
  }
  return `${lines.join('\n')}\n`;
}

if (import.meta.main) console.log(JSON.stringify(await benchSheetImport(), null, 2));
