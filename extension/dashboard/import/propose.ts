import { columnReports } from '#shared/imports/column-reports.ts';
import type { Counted } from '#shared/imports/counted.ts';
import { fileWarnings } from '#shared/imports/file-warnings.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';
import { type RowSetAside, SetAsideLister } from '#shared/imports/rows-set-aside.ts';
import { type Imported, settleImport } from '#shared/imports/settle-import.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { buildReport } from '#shared/reports/build.ts';
import { proposeDimensions } from '#shared/sources/propose-dimensions.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { Store } from '../store/open-store.ts';
import { mappingOf } from '../store/sources.ts';
import { decoderMaker } from './decoder.ts';
import { failureOf } from './failure-of.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Proposal } from './messages.ts';
import { withZone } from './zone-days.ts';

/** Files up to so many bytes are looked at whole; of larger ones the beginning. */
const WHOLE = 4 << 20;
const HEAD = 1 << 20;

/** Rows set aside that are shown beforehand. */
const MOST_SHOWN = 200;

/**
 * Understands a file from its first megabytes, and says what bringing it in would do.
 *
 * @param given what a person stated; without it what is remembered for this header, else what is recognised. What is remembered and does not fit
 * this file is left out, and that is told.
 * @throws Refusal when it cannot even be read as a table; DOMException when the file cannot be read
 */
export async function propose(file: File, given: Mapping | undefined, store: Store): Promise<Omit<Proposal, 'alike'>> {
  const fingerprint = await fingerprintOf(file);
  if (given) return { ...(await understand(file, given)), fingerprint, mappingFrom: 'given' };
  const remembered = await mappingOf(store, fingerprint);
  const fitting = remembered && (await understandIfFit(file, remembered));
  if (fitting) return { ...fitting, fingerprint, mappingFrom: 'remembered' };
  return { ...(await understand(file)), fingerprint, mappingFrom: remembered ? 'unfit' : 'proposed' };
}

/** What is remembered was decided for another file: in this one a column may be missing, or what it asks for not occur. */
async function understandIfFit(file: File, remembered: Mapping): Promise<Understood | undefined> {
  try {
    const understood = await understand(file, remembered);
    return understood.failure ? undefined : understood;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

type Understood = Omit<Proposal, 'alike' | 'fingerprint' | 'mappingFrom'>;

/** @param stated without it the breakdowns that are recognised are proposed */
async function understand(file: File, stated?: Mapping): Promise<Understood> {
  const whole = file.size <= WHOLE;
  const head = new Uint8Array(await file.slice(0, whole ? WHOLE : HEAD).arrayBuffer());
  const bytes = whole ? head : wholeRecords(file.name, head, stated ?? {});
  const first = count(file.name, bytes, stated ?? {});
  const rows = (first.rows / Math.max(1, bytes.length)) * file.size;
  const dimensions = proposeDimensions(first.recognised.columns, rows);
  const reasons = first.recognised.columns.find(({ role, profile }) => role === 'reason' && profile.filled > 0)?.at;
  const position = (at: number): string => `#${at + 1}`;
  const proposed: Mapping = {
    by: dimensions.filter((one) => one.proposed).map(({ column }) => position(column)),
    ...(reasons === undefined ? {} : { reasons: position(reasons) }),
  };
  const mapping = stated ?? proposed;
  const counted = count(file.name, bytes, mapping);
  const { imported, failure } = settled(counted);
  return {
    file: file.name,
    size: file.size,
    format: counted.recognised.format?.name ?? 'CSV',
    encoding: counted.decoded.encoding,
    delimiter: counted.dialect.delimiter,
    rows: counted.rows,
    whole,
    columns: imported?.columns ?? columnReports(counted, []),
    scores: (imported?.answers ?? []).map(({ settled: { column, metric, reading, ...assumed }, total }) => ({
      column: column.name,
      position: column.at,
      metric,
      scale: reading.scale.name,
      scaleAssumed: assumed.scaleAssumed,
      direction: reading.direction,
      directionAssumed: assumed.directionAssumed,
      n: total.n,
      excluded: total.excluded,
    })),
    failure,
    warnings: imported
      ? [...imported.warnings, ...imported.answers.flatMap(({ warnings }) => warnings)]
      : fileWarnings(counted),
    date: imported?.dates ?? { column: undefined, state: 'none' },
    setAside: { rows: counted.aside, first: imported ? setAside(imported, bytes) : [] },
    dimensions,
    reasons: reasons === undefined ? undefined : first.header.names[reasons],
    mapping,
  };
}

function count(file: string, bytes: Uint8Array, mapping: Mapping): Counted {
  const run = new ImportRun({ file, options: withZone(mapping), makeDecoder: decoderMaker });
  run.push(bytes);
  return run.count();
}

/** The bytes up to the end of the last whole record; all of them where that cannot be told from bytes. */
function wholeRecords(file: string, bytes: Uint8Array, mapping: Mapping): Uint8Array {
  const run = new ImportRun({ file, options: withZone(mapping), makeDecoder: decoderMaker });
  run.push(bytes);
  const dialect = run.head?.dialect;
  if (!dialect || dialect.repairs.length > 0 || run.head!.decoded.encoding.startsWith('utf-16')) return bytes;
  return bytes.subarray(0, new RecordBoundaries(dialect).next(bytes) || bytes.length);
}

function settled(counted: Counted): { imported?: Imported; failure: Proposal['failure'] } {
  let imported: Imported | undefined;
  try {
    imported = settleImport(counted);
    // What can be counted but not scored, such as CSAT on a scale without bands, is better said now than on the dashboard.
    buildReport(imported);
    return { imported, failure: undefined };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(imported && { imported }), failure: failureOf(error) };
  }
}

function setAside(imported: Imported, bytes: Uint8Array): RowSetAside[] {
  const rows: RowSetAside[] = [];
  const lister = new SetAsideLister(imported, decoderMaker, (row) => {
    if (rows.length < MOST_SHOWN) rows.push(row);
  });
  lister.push(bytes);
  lister.finish();
  return rows;
}
