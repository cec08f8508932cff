import type { CountedNote } from '#shared/friction/count-notes.ts';
import type { AddressFault } from './address.ts';
import type { Look, SeenScore } from './look.ts';
import type { OwnSettings } from './own-settings.ts';
import type { ScoreNotesActs } from './score-notes.ts';
import type { AskedHere } from './see-context.ts';
import type { SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** What the story needs of the page. */
export interface StoryActs extends ScoreNotesActs {
  readonly by: (column: string) => void;
  readonly stopComparing: () => void;
  readonly comments: (look: Look, seen: SeenScore) => void;
  readonly clear: () => void;
}

/** What is told. */
export interface Told {
  readonly looks: readonly Look[];
  readonly notes: readonly CountedNote[];
  readonly asked: AskedHere | undefined;
  /** What the address asked for and did not get. */
  readonly faults: readonly AddressFault[];
  readonly state: SeeState;
  readonly own: OwnSettings;
  readonly writer: Writer;
}
