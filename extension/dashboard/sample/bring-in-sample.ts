import { importFile, proposeImport } from '../import/import-file.ts';
import type { SourceSummary } from '../store/source-record.ts';
import { makeSample, SAMPLE_FILE } from './make-sample.ts';

/**
 * Brings the sample in as any file is.
 *
 * @returns what is stored now; `undefined` where it could not be, which the browser's storage alone can cause
 */
export async function bringInSample(): Promise<SourceSummary | undefined> {
  const file = new File([makeSample()], SAMPLE_FILE, { type: 'text/csv' });
  const proposed = await proposeImport(file, undefined).outcome;
  if (!('proposal' in proposed)) return undefined;
  const outcome = await importFile(file, proposed.proposal.mapping, undefined, { sample: true }).outcome;
  return 'imported' in outcome ? outcome.imported : 'same' in outcome ? outcome.same : undefined;
}
