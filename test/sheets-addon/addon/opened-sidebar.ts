import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mapping } from '../../../shared/sources/source.ts';
import { type ImportCalls, type ImportOrder, importRows } from '../../../sheets-addon/addon/import/import-job.ts';
import type { AppendTarget } from '../../../sheets-addon/addon/import/import-setting.ts';
import type { ImportMode, PendingImport } from '../../../sheets-addon/addon/import/plan.ts';
import { sheetRows } from '../../../sheets-addon/addon/import/sheet-rows.ts';
import { understandFile } from '../../../sheets-addon/addon/import/understand-file.ts';
import { buildSheets } from '../../../sheets-addon/build.ts';
import { PAGES } from '../../../sheets-addon/build-pages.ts';
import { zoneOffset } from '../../../sheets-addon/pages/zone-offset.ts';
import { type Host, loadHost } from '../../../workbench/host/host.ts';
import { SheetFormulas } from '../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';

/** The built script and its pages. */
export interface BuiltSidebars {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
}

export async function builtSidebars(): Promise<BuiltSidebars> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-sidebars-'));
  try {
    await buildSheets(folder);
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    return { code: read('Code.js'), files: Object.fromEntries(PAGES.map((name) => [name, read(`${name}.html`)])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const ZONE = 'Europe/Stockholm';

/** A spreadsheet with the built script, reached as the page of a sidebar reaches it. */
export function openedSidebar({ code, files }: BuiltSidebars, userLanguage = 'en') {
  const workbook = new Workbook({ timeZone: ZONE });
  workbook.insertSheet('Sheet1');
  const host = loadHost({ code, files, workbook, userLanguage, scriptZone: 'Pacific/Honolulu' });
  new SheetFormulas(workbook, host);
  return { workbook, host, calls: callsOf(host) };
}

export function callsOf(host: Host): ImportCalls {
  return {
    appendTarget: async (...given) => host.callFromPage('easemarkAppendTarget', given) as AppendTarget,
    begin: async (plan) => host.callFromPage('beginEasemarkImport', [plan]) as PendingImport,
    write: async (id, from, rows) => host.callFromPage('writeEasemarkRows', [id, from, rows]) as number,
    finish: async (id) => host.callFromPage('finishEasemarkImport', [id]) as { tab: string },
  };
}

const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

/** A file as the page makes it ready to be imported. */
export async function orderOf(
  file: string,
  content: string | Uint8Array,
  { mode = 'new' as ImportMode, tab = 'Import', pending = null as PendingImport | null, mapping = {} as Mapping } = {},
): Promise<ImportOrder> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const understood = await understandFile(file, bytes, mapping, decoder, async () => {});
  const { columns, rows, id } = sheetRows(understood, bytes, decoder, zoneOffset(ZONE));
  return {
    file,
    fingerprint: `${file}-${bytes.length}`,
    mode,
    tab,
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows,
    id,
    pending,
  };
}

/** A file of responses: ids from `from` on, dates, answers 1–7, a channel, minutes and a comment. */
export function responses(count: number, from = 1): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const number = from + at;
    return `${String(number).padStart(6, '0')},2026-0${1 + (number % 3)}-1${number % 10},${1 + (number % 7)},Chat,${number % 50},thanks\n`;
  });
  return `${HEADER}${rows.join('')}`;
}

export const HEADER = 'Response ID,Date,How easy was it? (1-7),Channel,Handling time,Comment\n';

/** Begins an import and stops it after so many batches. */
export async function stopped(order: ImportOrder, calls: ImportCalls, batches: number): Promise<PendingImport> {
  let asked = 0;
  const end = await importRows(
    order,
    calls,
    () => {},
    () => asked++ >= batches,
  );
  if (end.done) throw new Error('it was not stopped');
  return end.pending;
}

/** Goes on with an import to its end. */
export async function wentOn(order: ImportOrder, calls: ImportCalls, pending: PendingImport) {
  return importRows(
    { ...order, tab: pending.tab, pending },
    calls,
    () => {},
    () => false,
  );
}

/** Imports a file from beginning to end. */
export async function imported(
  calls: ImportCalls,
  file: string,
  content: string | Uint8Array,
  options: Parameters<typeof orderOf>[2] = {},
) {
  return importRows(
    await orderOf(file, content, options),
    calls,
    () => {},
    () => false,
  );
}
