import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions, ReportOptions } from '#shared/imports/options.ts';
import type { Imported } from '#shared/imports/settle-import.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { buildReport } from '#shared/reports/build.ts';
import type { Report } from '#shared/reports/report.ts';

/** How a file is given to the importer. */
export interface Given {
  readonly file?: string;
  readonly options?: ImportOptions;
  readonly report?: ReportOptions;
  /** Bytes a chunk; all of them at once unless told. */
  readonly chunk?: number;
}

/** The file read and settled, as every surface does it. */
export function imported(
  content: string | Uint8Array,
  { file = 'survey.csv', options = {}, chunk }: Given = {},
): Imported {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const run = new ImportRun({
    file,
    options,
    makeDecoder: (encoding) => new TextDecoder(encoding, { ignoreBOM: true }),
  });
  const step = chunk ?? Math.max(1, bytes.length);
  for (let at = 0; at < bytes.length; at += step) run.push(bytes.subarray(at, at + step));
  return run.finish();
}

/** The report of a file. */
export function report(content: string | Uint8Array, given: Given = {}): Report {
  return buildReport(imported(content, given), given.report ?? {});
}

/** The refusal a reading ends in, or `undefined`; anything else thrown is a bug and goes on. */
export function refusalOf(read: () => unknown): Refusal | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return undefined;
}
