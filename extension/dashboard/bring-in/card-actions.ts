import type { Mapping } from '#shared/sources/source.ts';
import type { Proposal } from '../import/messages.ts';
import type { FileEntry } from './file-entry.ts';

/** What a file's card asks of the view it stands in. */
export interface CardActions {
  look(entry: FileEntry, mapping?: Mapping): void;
  bring(entry: FileEntry, replace?: string): void;
  cancel(entry: FileEntry): void;
  dismiss(entry: FileEntry): void;
  forget(entry: FileEntry, proposal: Proposal): void;
  /** Opens the file chooser. */
  choose(): void;
}
