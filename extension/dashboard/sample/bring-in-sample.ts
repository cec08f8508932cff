import { importFile, proposeImport } from '../import/import-file.ts';
import type { Store } from '../store/open-store.ts';
import type { SourceSummary } from '../store/source-record.ts';
import { forgetMapping, markAsSample } from '../store/sources.ts';
import { makeSample, SAMPLE_FILE } from './make-sample.ts';

/**
 * Brings the sample in as any file is.
 *
 * @returns what is stored now; `undefined` where it could not be, which the browser's storage alone can cause
 */
export async function bringInSample(store: Store): Promise<SourceSummary | undefined> {
  const file = new File([makeSample()], SAMPLE_FILE, { type: 'text/csv' });
  const proposed = await proposeImport(file, undefined).outcome;
  if (!('proposal' in proposed)) return undefined;
  const { mapping, fingerprint } = proposed.proposal;
  const outcome = await importFile(file, mapping).outcome;
  const summary = 'imported' in outcome ? outcome.imported : 'same' in outcome ? outcome.same : undefined;
  if (!summary) return undefined;
  await markAsSample(store, summary.id);
  // What is invented decides nothing about files to come.
  await forgetMapping(store, fingerprint);
  return { ...summary, sample: true };
}
