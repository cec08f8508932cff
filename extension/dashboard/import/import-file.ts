import type { Warning } from '#shared/languages/warning.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { SourceSummary } from '../store/source-record.ts';
import type { ImportAnswer, ImportFailure, ImportOrder, Proposal, StoringAs } from './messages.ts';

/** How far the reading is. */
export interface ImportProgress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** A source that is stored now, and what must be known of its file. */
type Brought = { readonly imported: SourceSummary; readonly warnings: readonly Warning[] };

/** How bringing a file in ended. */
export type ImportOutcome =
  | Brought
  | { readonly same: SourceSummary }
  | { readonly failure: ImportFailure }
  | { readonly cancelled: true };

/** Work on a file in a worker of its own: its outcome, and the way to stop it. */
export interface ImportJob<Outcome> {
  /** Never rejects: what went wrong is an outcome too. `cancelled` after `cancel`. */
  readonly outcome: Promise<Outcome | { readonly failure: ImportFailure } | { readonly cancelled: true }>;
  /**
   * Stops at once; nothing of the file stays in the storage.
   *
   * @returns false where it is too late, because the file is being stored: then `outcome` says how that ended
   */
  cancel(): boolean;
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
 * @param storing what it is stored as: in the place of another source, or as the sample
 * @returns `same` where the same rows of the same content are there already
 * @example const { outcome, cancel } = importFile(file, proposal.mapping, ({ bytes, of }) => bar.value = bytes / of);
 */
export function importFile(
  file: File,
  mapping: Mapping,
  onProgress: (progress: ImportProgress) => void = () => {},
  storing: StoringAs = {},
): ImportJob<Brought | { readonly same: SourceSummary }> {
  return job({ do: 'import', file, mapping, ...storing }, onProgress);
}

function job<Outcome>(order: ImportOrder, onProgress: (progress: ImportProgress) => void): ImportJob<Outcome> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  let stop = (): void => {};
  let storing = false;
  const outcome = new Promise<Outcome | { failure: ImportFailure } | { cancelled: true }>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('ready' in data) {
        storing = true;
        worker.postMessage({ do: 'store' } satisfies ImportOrder);
      } else resolve(data as Outcome);
    });
    worker.addEventListener('error', ({ message }) => resolve({ failure: { trouble: 'bug', what: message } }));
    stop = () => resolve({ cancelled: true });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
  return {
    outcome,
    cancel() {
      if (!storing) stop();
      return !storing;
    },
  };
}
