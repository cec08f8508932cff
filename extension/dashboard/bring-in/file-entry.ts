import type { Warning } from '#shared/languages/warning.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { type ImportJob, type ImportProgress, importFile, proposeImport } from '../import/import-file.ts';
import type { ImportFailure, Proposal } from '../import/messages.ts';
import type { SourceSummary } from '../store/source-record.ts';
import type { Turns } from './turns.ts';

/** How far a file is on its way in. */
export type FileState =
  | { readonly at: 'waiting' | 'reading' | 'cancelled' }
  | { readonly at: 'proposed'; readonly proposal: Proposal; readonly busy: boolean }
  | { readonly at: 'importing'; readonly proposal: Proposal; readonly progress: ImportProgress }
  | { readonly at: 'imported'; readonly summary: SourceSummary; readonly warnings: readonly Warning[] }
  | { readonly at: 'same'; readonly summary: SourceSummary }
  | { readonly at: 'failed'; readonly failure: ImportFailure };

/** What a person sees of a state. */
export type Standing =
  | 'waiting'
  | 'reading'
  | 'ready'
  | 'decide'
  | 'refused'
  | 'importing'
  | 'done'
  | 'same'
  | 'cancelled';

/** What a file's state means to a person. */
export function standingOf(state: FileState): Standing {
  if (state.at === 'imported') return 'done';
  if (state.at === 'failed') return 'refusal' in state.failure && state.failure.refusal.decide ? 'decide' : 'refused';
  if (state.at !== 'proposed') return state.at;
  const { failure } = state.proposal;
  if (!failure) return 'ready';
  return 'refusal' in failure && failure.refusal.decide ? 'decide' : 'refused';
}

/** What a person stated may leave nothing to be read: what was seen before it stays, so that it can be taken back. */
function afterFailedLook(before: FileState, mapping: Mapping | undefined, failure: ImportFailure): FileState {
  if (before.at !== 'proposed' || mapping === undefined || !('refusal' in failure)) return { at: 'failed', failure };
  const refusal = { ...failure.refusal, decide: true };
  const proposal: Proposal = { ...before.proposal, mapping, mappingFrom: 'given', scores: [], failure: { refusal } };
  return { at: 'proposed', proposal, busy: false };
}

/** A file that was chosen or dropped, from its first look to its end. */
export class FileEntry {
  readonly file: File;
  /** Begins the ids of its elements. */
  readonly id: string;
  state: FileState = { at: 'waiting' };
  private readonly turns: Turns;
  private readonly changed: (entry: FileEntry, before: FileState) => void;
  private job: ImportJob<unknown> | undefined;
  /** The look whose outcome counts: an earlier one that is still under way is forgotten. */
  private looks = 0;

  /**
   * @param turns who waits for whom
   * @param changed told of each new state
   */
  constructor(file: File, id: string, turns: Turns, changed: (entry: FileEntry, before: FileState) => void) {
    this.file = file;
    this.id = id;
    this.turns = turns;
    this.changed = changed;
  }

  /** Looks at the file's beginning; what was seen before stays until then. @param mapping what a person stated */
  async look(mapping?: Mapping): Promise<void> {
    this.looks += 1;
    const look = this.looks;
    const before = this.state;
    this.job?.cancel();
    // What is stated next builds on what was stated now, though its outcome is not there yet.
    const { proposal } = before.at === 'proposed' ? before : {};
    this.become(
      proposal
        ? { at: 'proposed', proposal: { ...proposal, ...(mapping && { mapping }) }, busy: true }
        : { at: 'reading' },
    );
    await this.turns.take('look', async () => {
      if (look !== this.looks) return;
      const job = proposeImport(this.file, mapping);
      this.job = job;
      const outcome = await job.outcome;
      if (look !== this.looks) return;
      if ('proposal' in outcome) this.become({ at: 'proposed', proposal: outcome.proposal, busy: false });
      else if ('failure' in outcome) this.become(afterFailedLook(before, mapping, outcome.failure));
    });
  }

  /** Counts and stores the file as it is proposed now. @param replace the id of a source that goes for it */
  async bring(replace?: string): Promise<void> {
    if (this.state.at !== 'proposed' || this.state.busy || standingOf(this.state) !== 'ready') return;
    const { proposal } = this.state;
    this.looks += 1;
    const look = this.looks;
    this.become({ at: 'importing', proposal, progress: { bytes: 0, of: this.file.size, rows: 0 } });
    await this.turns.take('bring', async () => {
      if (look !== this.looks) return;
      const job = importFile(
        this.file,
        proposal.mapping,
        (progress) => {
          if (look === this.looks) this.become({ at: 'importing', proposal, progress });
        },
        { replace },
      );
      this.job = job;
      const outcome = await job.outcome;
      if (look !== this.looks) return;
      if ('imported' in outcome) {
        const { imported: summary, warnings } = outcome;
        this.become({ at: 'imported', summary, warnings });
      } else if ('same' in outcome) this.become({ at: 'same', summary: outcome.same });
      else if ('failure' in outcome) this.become({ at: 'failed', failure: outcome.failure });
    });
  }

  /** Stops what is under way; nothing of the file stays in the storage. What is being stored already can no longer be stopped, and ends as it ends. */
  cancel(): void {
    if (this.job?.cancel() === false) return;
    this.looks += 1;
    this.become({ at: 'cancelled' });
  }

  /** Forgets the file without telling anybody. */
  drop(): void {
    this.looks += 1;
    this.job?.cancel();
  }

  private become(state: FileState): void {
    const before = this.state;
    this.state = state;
    this.changed(this, before);
  }
}
