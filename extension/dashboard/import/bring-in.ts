import { totalExcluded } from '#shared/answers/exclusion.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { Warning } from '#shared/languages/warning.ts';
import { SourceCounter } from '#shared/sources/count-source.ts';
import { SampleGatherer } from '#shared/sources/row-sample.ts';
import { type Mapping, makeSource, type OpenSource } from '#shared/sources/source.ts';
import type { Store } from '../store/open-store.ts';
import { FORM, type SourceSummary } from '../store/source-record.ts';
import { putSource, saveMapping } from '../store/sources.ts';
import { ContentHash, HASH_BLOCK } from './content-hash.ts';
import { type CountedFile, countInParts } from './count-in-parts.ts';
import { decoderMaker } from './decoder.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { StoringAs } from './messages.ts';
import { readBlocks } from './read-blocks.ts';
import { withZone } from './zone-days.ts';

/** Bytes cut into rows at a time. */
const PIECE = 1 << 16;

/** How bringing a file in ended: with a new source, or with the one that was already there. */
export type BroughtIn =
  | { readonly imported: SourceSummary; readonly warnings: readonly Warning[] }
  | { readonly same: SourceSummary };

/**
 * Counts a file and stores it as a source.
 *
 * @param mapping what was decided about it; it is remembered for the next file with this header
 * @param storing a source that is removed at the same moment, or that it is the sample
 * @param onProgress bytes and rows so far
 * @param agreed resolves when it may be stored
 * @throws Refusal when the core will not score it; DOMException when the file cannot be read or the storage is full
 */
export async function bringIn(
  file: File,
  mapping: Mapping,
  { replace, sample: invented }: StoringAs,
  store: Store,
  onProgress: (bytes: number, rows: number) => void,
  agreed: () => Promise<void>,
): Promise<BroughtIn> {
  const started = Date.now();
  let hash = new ContentHash();
  let fingerprint: Promise<string> | undefined;
  let read = await countInParts(file, mapping, hash, onProgress, () => {
    fingerprint = fingerprintOf(file);
    // An error is told where it is awaited.
    fingerprint.catch(() => {});
  });
  if (!read) {
    hash = new ContentHash();
    read = await countInOneGo(file, mapping, hash, onProgress);
  }
  const { counted, cube, sample } = read;
  const source = makeSource(counted, cube, sample);
  const header = await (fingerprint ?? fingerprintOf(file));
  const summary: SourceSummary = {
    id: crypto.randomUUID(),
    form: FORM,
    name: file.name,
    size: file.size,
    lastModified: file.lastModified,
    importedAt: started,
    hash: await hash.finish(),
    headHash: await hash.head(),
    fingerprint: header,
    format: source.imported.format,
    mapping,
    rows: counted.rows,
    kept: source.kept,
    level: source.level,
    scores: scoresOf(source),
    ...(invented && { sample: true }),
  };
  await agreed();
  const same = await putSource(store, summary, source, sample, replace);
  if (same) return { same };
  if (!invented) await saveMapping(store, header, mapping, started);
  return { imported: summary, warnings: source.imported.warnings };
}

/** The hash of a file's first block: by it a file is suspected to be there already, before it is read. */
export async function headHash(file: File): Promise<string> {
  const hash = new ContentHash();
  hash.add(new Uint8Array(await file.slice(0, HASH_BLOCK).arrayBuffer()));
  return hash.head();
}

async function countInOneGo(
  file: File,
  mapping: Mapping,
  hash: ContentHash,
  onProgress: (bytes: number, rows: number) => void,
): Promise<CountedFile> {
  const sample = new SampleGatherer();
  let order = 0;
  const counter = new SourceCounter({
    level: 0,
    onChunk: (chunk) => {
      sample.put(order, chunk);
      order += 1;
      counter.level = sample.level;
    },
  });
  const run = new ImportRun({
    file: file.name,
    options: withZone(mapping),
    makeDecoder: decoderMaker,
    watch: counter.watch,
  });
  let bytes = 0;
  for await (const block of readBlocks(file, HASH_BLOCK)) {
    hash.add(block);
    for (let at = 0; at < block.length; at += PIECE) run.push(block.subarray(at, at + PIECE));
    bytes += block.length;
    onProgress(bytes, run.rows);
  }
  const counted = run.count();
  return { counted, cube: counter.finish()!, sample: sample.finish() };
}

function scoresOf({ imported }: OpenSource): SourceSummary['scores'] {
  return imported.answers.map(({ settled, total }) => ({
    column: settled.column.name,
    position: settled.column.at,
    metric: settled.metric,
    n: total.n,
    aside: totalExcluded(total.excluded),
  }));
}
