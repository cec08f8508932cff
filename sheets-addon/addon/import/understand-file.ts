import type { Excluded } from '#shared/answers/exclusion.ts';
import { columnReports } from '#shared/imports/column-reports.ts';
import type { Counted } from '#shared/imports/counted.ts';
import type { MakeDecoder } from '#shared/imports/decode.ts';
import { fileWarnings } from '#shared/imports/file-warnings.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import { type RowSetAside, SetAsideLister } from '#shared/imports/rows-set-aside.ts';
import { type Imported, settleImport } from '#shared/imports/settle-import.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Warning } from '#shared/languages/warning.ts';
import type { MappableFile } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';

/** Rows set aside that are shown. */
export const MOST_SHOWN = 100;
/** Bytes counted before the page may draw again. */
const PIECE = 1 << 20;

/** A file, looked at whole: what is in it, and what importing it would do. */
export interface UnderstoodFile extends MappableFile {
  readonly counted: Counted;
  /** What will be scored; undefined where a person must decide first, or nothing can be. */
  readonly imported: Imported | undefined;
  readonly refusal: Refusal | undefined;
  readonly warnings: readonly Warning[];
  /** Rows that are left out, by reason, and the first of them. */
  readonly aside: { readonly rows: Excluded; readonly first: readonly RowSetAside[] };
}

/**
 * Understands a file as the dashboard and the command line do.
 *
 * @param pause lets the page draw between pieces
 * @throws Refusal when it cannot even be read as a table
 */
export async function understandFile(
  name: string,
  bytes: Uint8Array,
  mapping: Mapping,
  makeDecoder: MakeDecoder,
  pause: () => Promise<void>,
): Promise<UnderstoodFile> {
  const run = new ImportRun({ file: name, options: mapping, makeDecoder });
  for (let at = 0; at < bytes.length; at += PIECE) {
    run.push(bytes.subarray(at, at + PIECE));
    await pause();
  }
  const counted = run.count();
  let imported: Imported | undefined;
  let refusal: Refusal | undefined;
  try {
    imported = settleImport(counted);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    refusal = thrown;
  }
  const first: RowSetAside[] = [];
  if (imported && Object.keys(counted.aside).length > 0) {
    const lister = new SetAsideLister(imported, makeDecoder, (row) => {
      if (row.column === '' && first.length < MOST_SHOWN) first.push(row);
    });
    lister.push(bytes);
    lister.finish();
  }
  return {
    mapping,
    counted,
    imported,
    refusal,
    warnings: imported
      ? [...imported.warnings, ...imported.answers.flatMap(({ warnings }) => warnings)]
      : fileWarnings(counted),
    aside: { rows: counted.aside, first },
    columns: imported?.columns ?? columnReports(counted, []),
    scores: (imported?.answers ?? []).map(({ settled }) => ({
      position: settled.column.at,
      metric: settled.metric,
      scale: settled.reading.scale.name,
      direction: settled.reading.direction,
    })),
    date: { column: imported?.dates.column },
    encoding: counted.decoded.encoding,
    delimiter: counted.dialect.delimiter,
  };
}
