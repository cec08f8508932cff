import type { Mapping } from '#shared/sources/source.ts';
import type { SourceSummary } from '../store/source-record.ts';
import type { ImportAnswer, ImportFailure, ImportOrder, Proposal } from './messages.ts';

/** How far the reading is. */
export interface ImportProgress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** How bringing a file in ended. */
export type ImportOutcome =
  | { readonly imported: SourceSummary }
  | { readonly same: SourceSummary }
  | { readonly failure: ImportFailure }
  | { readonly cancelled: true };

/** Work on a file in a worker of its own: its outcome, and the way to stop it. */
export interface ImportJob<Outcome> {
  /** Never rejects: what went wrong is an outcome too. `cancelled` after `cancel`. */
  readonly outcome: Promise<Outcome | { readonly failure: ImportFailure } | { readonly cancelled: true }>;
  /** Stops at once; nothing of the file stays in the storage. */
  cancel(): void;
}

/**
 * Looks at the beginning of a file and says what bringing it in would do, so that a person can agree or change it.
 *
 * @param mapping what the person stated; without it what is remembered for this header, else what is recognised
 * @example const { outcome } = proposeImport(file);
 */
export function proposeImport(file: File, mapping?: Mapping): ImportJob<{ readonly proposal: Proposal }> {
  return job({ do: 'propose', file, mapping }, () => {});
}

/**
 * Counts a file and stores it. Several files can be brought in at once, in several tabs too.
 *
 * @param mapping of the proposal, or as a person changed it
 * @param replace the id of a source to be replaced; without it a file whose content is already there ends as `same`
 * @example const { outcome, cancel } = importFile(file, proposal.mapping, ({ bytes, of }) => bar.value = bytes / of);
 */
export function importFile(
  file: File,
  mapping: Mapping,
  onProgress: (progress: ImportProgress) => void = () => {},
  replace?: string,
): ImportJob<{ readonly imported: SourceSummary } | { readonly same: SourceSummary }> {
  return job({ do: 'import', file, mapping, replace }, onProgress);
}

function job<Outcome>(order: ImportOrder, onProgress: (progress: ImportProgress) => void): ImportJob<Outcome> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  let cancel = (): void => {};
  const outcome = new Promise<Outcome | { failure: ImportFailure } | { cancelled: true }>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if ('progress' in data) onProgress(data.progress);
      else resolve(data as Outcome);
    });
    worker.addEventListener('error', ({ message }) => resolve({ failure: { trouble: 'bug', what: message } }));
    cancel = () => resolve({ cancelled: true });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
  return { outcome, cancel: () => cancel() };
}
