import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { columnReports } from '#shared/imports/column-reports.ts';
import type { MakeWatch } from '#shared/imports/count-rows.ts';
import { fileWarnings } from '#shared/imports/file-warnings.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { type Imported, settleImport } from '#shared/imports/settle-import.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Report } from '#shared/reports/report.ts';
import { UsageError } from '../failure.ts';
import { countInParts } from './count-in-parts.ts';
import { decoderMaker } from './decoder.ts';
import { pathOf } from './input-path.ts';
import { readBytes, withFile } from './read-bytes.ts';

/** A file as it was typed and where it is; `-` is standard input. */
export interface InputFile {
  readonly typed: string;
  readonly path: string;
  /** What reports call it: the name without its folders, or `-`. */
  readonly name: string;
}

/** Finds what was typed as FILE. */
export function inputFile(typed: string): InputFile {
  if (typed === '-') return { typed, path: '-', name: '-' };
  if (typed.trim() === '')
    throw new UsageError('The name of the file is empty: give the path of a CSV export, or - for standard input.');
  const path = pathOf(typed);
  return { typed, path, name: basename(path) };
}

/**
 * Reads and counts a file.
 *
 * @param words the language of what is told meanwhile
 * @param followed whether each segment is counted by day too, so that it can be followed over time
 * @throws FileError when it cannot be opened; Refusal when the core will not score it
 */
export async function importFile(
  file: InputFile,
  options: ImportOptions,
  words: Words,
  followed = false,
): Promise<Imported> {
  if (followed && (options.by ?? []).length > 0) return importFollowed(file, options, words);
  const counted =
    // What is no file (a pipe) can be opened only once.
    file.path === '-' || !statSync(file.path, { throwIfNoEntry: false })?.isFile()
      ? undefined
      : await withFile(file, (descriptor) => countInParts(descriptor, file.name, options, words));
  if (counted) return settleImport(counted);
  const run = new ImportRun({ file: file.name, options, makeDecoder: decoderMaker });
  await readBytes(file.path, file.typed, run, words);
  return run.finish();
}

/** One thread reads: what is counted by segment and day is not put together from parts. */
async function importFollowed(file: InputFile, options: ImportOptions, words: Words): Promise<Imported> {
  const { SegmentDays } = await import('#shared/imports/segment-days.ts');
  let days: InstanceType<typeof SegmentDays> | undefined;
  const watch: MakeWatch = (known, plan) => {
    days = new SegmentDays(known, plan);
    return days;
  };
  const run = new ImportRun({ file: file.name, options, makeDecoder: decoderMaker, watch });
  await readBytes(file.path, file.typed, run, words);
  const imported = run.finish();
  return days?.beside(imported) ?? imported;
}

/** What is known of a file before anything is scored. */
export type Recognised = Pick<Report, 'file' | 'format' | 'rows' | 'encoding' | 'delimiter' | 'warnings' | 'columns'>;

/**
 * Reads a file for what its columns are, and keeps what is known also where the core refuses to score it.
 *
 * @param words the language of what is told meanwhile
 * @returns what was recognised, and the refusal where there was one
 * @throws FileError when it cannot be opened; Refusal when it is not even understood as a table
 */
export async function recogniseFile(
  file: InputFile,
  options: ImportOptions,
  words: Words,
): Promise<{ recognised: Recognised; refusal: Refusal | undefined }> {
  const run = new ImportRun({ file: file.name, options, makeDecoder: decoderMaker });
  await readBytes(file.path, file.typed, run, words);
  const counted = run.count();
  try {
    return { recognised: settleImport(counted), refusal: undefined };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const recognised = {
      file: counted.file,
      format: counted.recognised.format?.name ?? 'CSV',
      rows: counted.rows,
      encoding: counted.decoded.encoding,
      delimiter: counted.dialect.delimiter,
      warnings: fileWarnings(counted),
      columns: columnReports(counted, []),
    };
    return { recognised, refusal: error };
  }
}
